// What gives a profile to people: a resource each, below the profile.

import * as z from "zod";
import { Construct } from "constructs";
import {
  dependable,
  type ITerraformDependable,
  type TerraformProvider,
  type TerraformResource,
  Token,
} from "cdktf";
import {
  budgetOverrideSpec,
  entityAttachmentSpec,
  propagationSpec,
  roleAttachmentSpec,
  type Specification,
} from "../../handler/spec";
import { described, isPlain } from "../../handler/spec/words";
import { type IAccessProfile } from "../access-profile";
import { propertyName } from "../attributes";
import { Budget } from "../budget";
import { type Engine } from "../deployment";
import { AccessProfileBudgetOverride } from "../generated/access-profile-budget-override";
import { AccessProfileEntity } from "../generated/access-profile-entity";
import { AccessProfilePropagation } from "../generated/access-profile-propagation";
import { AccessProfileRole } from "../generated/access-profile-role";
import { type IRole } from "../role";
import { withTexts } from "../text";
import { isToken } from "../token";
import { checkedOptions, type OwnOption } from "./checked-options";
import {
  type BudgetOverrideOptions,
  type EntityGrantOptions,
  type PropagationOptions,
  type RoleGrantOptions,
} from "./options";

/** A resource that gives a profile to people, for `dependsOn` and overrides. */
export interface IGrant extends ITerraformDependable {
  /** The Terraform resource below. */
  readonly resource: TerraformResource;
}

/** A profile that is given, and the provider that it has; undefined: the stack's. */
export interface Granted {
  readonly profile: IAccessProfile & Construct;
  readonly provider: TerraformProvider | undefined;
}

/** A profile that is about to be given to people. @throws Error with engine `null`, which has no resources for that */
export function grantedOf(
  profile: IAccessProfile & Construct,
  { provider }: TerraformResource,
  engine: Engine,
): Granted {
  if (engine === "null")
    throw new Error(
      `the access profile at ${profile.node.path} has engine "null", which only manages the profile itself; use engine "provider" to give it to people, to override a budget or to propagate it`,
    );
  return { profile, provider };
}

/** Attaches the profile to a role. */
export function grantToRole(granted: Granted, role: IRole, options: RoleGrantOptions): IGrant {
  if (!isRole(role))
    throw new Error(
      `a role must be given to the access profile at ${granted.profile.node.path}, got ${described(role)}; write, for example, Role.fromRoleName(stack, "engineer", "engineer")`,
    );
  const given = { profile_id: granted.profile.profileId, role_id: role.roleId, role_name: undefined };
  return granting(granted, `role-${role.node.id}`, roleAttachmentSpec, options, given, AccessProfileRole);
}

/** Attaches the profile to the role of a name, which Terraform looks up. */
export function grantToRoleNamed(granted: Granted, name: string, options: RoleGrantOptions): IGrant {
  const given = { profile_id: granted.profile.profileId, role_id: undefined, role_name: name };
  return granting(granted, nameFor("role", name), roleAttachmentSpec, options, given, AccessProfileRole);
}

/** Attaches the profile to an entity. */
export function grantToEntity(
  granted: Granted,
  name: "team_id" | "business_unit_id" | "customer_id",
  id: string,
  options: EntityGrantOptions,
): IGrant {
  const ids = { team_id: undefined, business_unit_id: undefined, customer_id: undefined, [name]: id };
  const given = { profile_id: granted.profile.profileId, ...ids };
  const kind = name.replace(/_id$/, "").replace("_", "-");
  return granting(granted, nameFor(kind, id), entityAttachmentSpec, options, given, AccessProfileEntity);
}

/** Raises a budget of a holder's copy. */
export function overrideBudget(granted: Granted, options: BudgetOverrideOptions): IGrant {
  const said: Partial<BudgetOverrideOptions> = isPlain(options) ? options : {};
  const { budget, userId, teamId, businessUnitId, customerId } = said;
  const { resetDuration, maxLimit: amount } = Budget.isBudget(budget) ? budget : {};
  const given = { profile_id: granted.profile.profileId, reset_duration: resetDuration, amount };
  const holder = userId ?? teamId ?? businessUnitId ?? customerId;
  const id = nameFor("override", typeof holder === "string" ? `${holder}-${resetDuration}` : undefined);
  return granting(
    granted,
    id,
    budgetOverrideSpec,
    options,
    given,
    AccessProfileBudgetOverride,
    OVERRIDING_BUDGET,
  );
}

const OVERRIDING_BUDGET: OwnOption = {
  name: "budget",
  schema: z.unknown().superRefine((budget, context) => {
    const fault = (message: string): void => context.addIssue({ code: "custom", message });
    if (budget === undefined) fault("is required; write, for example, Budget.monthly(200)");
    else if (!Budget.isBudget(budget))
      fault(`must be a Budget, got ${described(budget)}; write, for example, Budget.monthly(200)`);
    else if (budget.quarterStartMonth !== undefined)
      fault("must not have quarterStartMonth, because the budget that is raised keeps its quarters");
  }),
  attributes: ["reset_duration", "amount"],
};

/** Pushes parts of the profile to the copies. */
export function propagate(granted: Granted, options: PropagationOptions): IGrant {
  const given = { profile_id: granted.profile.profileId };
  const withTriggers =
    isPlain(options) && options["triggers"] === undefined
      ? { ...options, triggers: { version: Token.asString(granted.profile.version) } }
      : options;
  return granting(granted, "propagation", propagationSpec, withTriggers, given, AccessProfilePropagation);
}

type ResourceClass = new (scope: Construct, id: string, config: never) => TerraformResource;

function granting(
  { profile, provider }: Granted,
  defaultId: string | undefined,
  specification: Specification,
  options: object,
  given: Readonly<Record<string, unknown>>,
  resource: ResourceClass,
  own?: OwnOption,
): IGrant {
  const what = `${specification.of.replace(/^an? /, "the ")} ${defaultId ?? ""}`.trim();
  const attributes = checkedOptions(
    `${what} of the access profile at ${profile.node.path}`,
    specification,
    options,
    given,
    own,
  );
  const { constructId: id = defaultId, dependsOn, lifecycle }: RoleGrantOptions = options;
  if (id === undefined)
    throw new Error(
      `${specification.of} of the access profile at ${profile.node.path} needs constructId, because its id is a token, which no id of a construct can be made from`,
    );
  const made = Object.entries(withTexts(attributes)).map(([name, value]) => [propertyName(name), value]);
  const construct = new Construct(profile, id);
  const config = {
    ...Object.fromEntries(made),
    ...(provider && { provider }),
    ...(dependsOn && { dependsOn }),
    ...(lifecycle && { lifecycle: withAddresses(lifecycle) }),
  };
  const below = Reflect.construct(resource, [construct, "Default", config]);
  return { resource: below, fqn: below.fqn };
}

/** The base library writes constructs in `replaceTriggeredBy` as expressions, `${…}`; Terraform takes only addresses there. */
function withAddresses(lifecycle: NonNullable<RoleGrantOptions["lifecycle"]>): object {
  const { replaceTriggeredBy: triggers } = lifecycle;
  return {
    ...lifecycle,
    ...(triggers && {
      replaceTriggeredBy: triggers.map((each) => (typeof each === "string" ? each : dependable(each))),
    }),
  };
}

function isRole(value: unknown): value is IRole {
  return typeof value === "object" && value !== null && "roleId" in value && "node" in value;
}

/** The id of a construct; undefined when it cannot be made from a token. */
function nameFor(kind: string, id: unknown): string | undefined {
  if (typeof id !== "string") return kind;
  return isToken(id) ? undefined : `${kind}-${id.replaceAll("/", "-")}`;
}
