// The construct of an access profile.

import { Construct, type IConstruct } from "constructs";
import {
  type ITerraformDependable,
  type TerraformMetaArguments,
  type TerraformProvider,
  type TerraformResource,
} from "cdktf";
import { AccessProfile as AccessProfileResource } from "./generated/access-profile";
import { type AccessProfileDocument } from "../handler/spec";
import { type Deployment, type Engine } from "./deployment";
import { assertProps, checkedAttributes } from "./checked-props";
import {
  type Granted,
  grantedOf,
  grantToEntity,
  grantToRole,
  type IGrant,
  overrideBudget,
  propagate,
} from "./grants/grant";
import {
  type BudgetOverrideOptions,
  type EntityGrantOptions,
  type PropagationOptions,
  type RoleGrantOptions,
} from "./grants/options";
import { holdToGuardrails } from "./guardrails";
import { assertImport, importedProfile } from "./imported-profile";
import { nullEngine } from "./null-engine";
import { type AccessProfileProps } from "./props";
import { type IRole } from "./role";
import { resourceConfig } from "./resource-config";
import { template, withTexts } from "./text";
import { keepNameUnique } from "./unique-names";

/** An access profile, defined here or elsewhere. */
export interface IAccessProfile extends IConstruct, ITerraformDependable {
  /** Id that the gateway gave the profile, as a token. */
  readonly profileId: string;
  /** Name of the profile, as a token. */
  readonly profileName: string;
  /** Version of the profile, as a token; grows with every change. */
  readonly version: number;
  /**
   * Makes a profile that starts as a copy of this one. What `props` sets is set in the copy; what it leaves out keeps what was
   * cloned. The new construct stands beside this one, in the same scope.
   */
  clone(id: string, props: CloneProps): AccessProfile;

  /**
   * Gives the profile to the users of a role. Source: bifrost-api.md §1.2.
   *
   * @example
   * engineering.grantToRole(Role.fromRoleName(stack, "engineer", "engineer"), { isDefault: true });
   */
  grantToRole(role: IRole, options?: RoleGrantOptions): IGrant;

  /** Gives the profile to a team, by its id. Source: bifrost-api.md §1.4. */
  grantToTeam(teamId: string, options?: EntityGrantOptions): IGrant;

  /** Gives the profile to a business unit, by its id. Source: bifrost-api.md §1.4. */
  grantToBusinessUnit(businessUnitId: string, options?: Omit<EntityGrantOptions, "migrate">): IGrant;

  /** Gives the profile to a customer, by its id. Source: bifrost-api.md §1.4. */
  grantToCustomer(customerId: string, options?: EntityGrantOptions): IGrant;

  /**
   * Raises one budget of one holder's copy. Source: bifrost-api.md §1.3.
   *
   * @example
   * engineering.overrideBudget({ userId: "ann", budget: Budget.monthly(200), cycles: 2 });
   */
  overrideBudget(options: BudgetOverrideOptions): IGrant;

  /**
   * Pushes parts of the profile to the copies that are held, after each change of the profile. Source: bifrost-api.md §2.8.
   *
   * @example
   * engineering.propagate({ fields: ["budgets"] });
   */
  propagate(options: PropagationOptions): IGrant;
}

/** Properties of a clone: those of a profile, but where it is cloned from. */
export type CloneProps = Omit<AccessProfileProps, "cloneFrom">;

/**
 * An access profile of a Bifrost gateway: the resource `bifrost_access_profile`. Source: bifrost-api.md §2.1.
 *
 * Every value may be a token; what is known at synthesis is checked here, the rest at plan.
 *
 * @example
 * new AccessProfile(stack, "engineering", {
 *   name: "Engineering",
 *   providerConfigs: { openai: { allowedModels: ["gpt-4o"], budgets: [Budget.monthly(500)] } },
 *   rateLimit: { requests: Rate.hourly(5_000) },
 * });
 */
export class AccessProfile extends Construct implements IAccessProfile {
  /**
   * A profile that is managed elsewhere, found by its id. It is read by a data source and never changed.
   *
   * @param profileId the number that the gateway gave the profile, as text; may be a token.
   */
  static fromProfileId(
    scope: Construct,
    id: string,
    profileId: string,
    options: LookupOptions = {},
  ): IAccessProfile {
    return importedProfile(scope, id, { id: profileId }, options, cloneOfImported);
  }

  /**
   * A profile that is managed elsewhere, found by its exact name. It is read by a data source and never changed.
   *
   * @param name its name, 1 to 255 characters; may be a token.
   */
  static fromProfileName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): IAccessProfile {
    return importedProfile(scope, id, { name }, options, cloneOfImported);
  }

  /** The Terraform resource below, for overrides and whatever this construct does not offer. */
  readonly resource: TerraformResource;
  private readonly engine: Engine;
  private readonly deployment: Deployment;
  private hasMoved = false;

  /** @throws Error when a property is not valid, naming this construct and each fault. */
  constructor(scope: Construct, id: string, props: AccessProfileProps) {
    super(scope, id);
    const attributes = checkedAttributes(props, this.node.path);
    this.engine = props.engine ?? "provider";
    this.deployment =
      this.engine === "null" ? nullEngine(this, attributes, props) : providerEngine(this, attributes, props);
    keepNameUnique(this, {
      name: attributes.name,
      provider: this.engine === "null" ? undefined : props.provider,
      isMade: () => !this.hasMoved && props.count !== 0,
    });
    holdToGuardrails({ profile: this, attributes, props });
    this.resource = this.deployment.resource;
  }

  /** The address of the resource, for `dependsOn`. */
  get fqn(): string {
    return this.deployment.fqn;
  }

  /** Id that the gateway gave the profile, as a token. @throws Error with engine `null`, where Terraform does not know it. */
  get profileId(): string {
    return this.deployment.profileId;
  }

  /** Name of the profile, as a token. @throws Error with engine `null`, where Terraform does not know it. */
  get profileName(): string {
    return this.deployment.profileName;
  }

  /** Version of the profile, as a token; grows with every change. @throws Error with engine `null`. */
  get version(): number {
    return this.deployment.version;
  }

  /**
   * Makes a profile that starts as a copy of this one, beside it in the same scope. What `props` sets is set in the copy; what it
   * leaves out keeps what was cloned. Roles are not cloned. Source: bifrost-api.md §1.2.
   */
  clone(id: string, props: CloneProps): AccessProfile {
    assertCloneProps(this, id, props);
    const { engine = this.engine } = props;
    const { cloneFrom, dependsOn = [] } = this.deployment.sourceFor(engine);
    return cloneBeside(this, id, {
      ...props,
      engine,
      cloneFrom,
      ...(dependsOn.length > 0 && { dependsOn: [...(props.dependsOn ?? []), ...dependsOn] }),
    });
  }

  /**
   * Gives the profile to the users of a role. Source: bifrost-api.md §1.2.
   *
   * @example
   * engineering.grantToRole(Role.fromRoleName(stack, "engineer", "engineer"), { isDefault: true });
   */
  grantToRole(role: IRole, options: RoleGrantOptions = {}): IGrant {
    return grantToRole(this.granted, role, options);
  }

  /** Gives the profile to a team, by its id. Source: bifrost-api.md §1.4. */
  grantToTeam(teamId: string, options: EntityGrantOptions = {}): IGrant {
    return grantToEntity(this.granted, "team_id", teamId, options);
  }

  /** Gives the profile to a business unit, by its id. Source: bifrost-api.md §1.4. */
  grantToBusinessUnit(businessUnitId: string, options: Omit<EntityGrantOptions, "migrate"> = {}): IGrant {
    return grantToEntity(this.granted, "business_unit_id", businessUnitId, options);
  }

  /** Gives the profile to a customer, by its id. Source: bifrost-api.md §1.4. */
  grantToCustomer(customerId: string, options: EntityGrantOptions = {}): IGrant {
    return grantToEntity(this.granted, "customer_id", customerId, options);
  }

  /**
   * Raises one budget of one holder's copy. Source: bifrost-api.md §1.3.
   *
   * @example
   * engineering.overrideBudget({ userId: "ann", budget: Budget.monthly(200), cycles: 2 });
   */
  overrideBudget(options: BudgetOverrideOptions): IGrant {
    return overrideBudget(this.granted, options);
  }

  /**
   * Pushes parts of the profile to the copies that are held, after each change of the profile. Source: bifrost-api.md §2.8.
   *
   * @example
   * engineering.propagate({ fields: ["budgets"] });
   */
  propagate(options: PropagationOptions): IGrant {
    return propagate(this.granted, options);
  }

  private get granted(): Granted {
    return grantedOf(this, this.resource, this.engine);
  }

  /**
   * Takes a profile over that exists on the gateway and is in no state: the next apply imports it, then makes it what the properties
   * say. Needs Terraform 1.5 or later.
   *
   * @param id its id, `12`, or its exact name, `name=Engineering`.
   * @param provider the provider that reads it, when it is not that of the profile.
   */
  importFrom(id: string, provider?: TerraformProvider): void {
    assertImport(id, provider, this.node.path);
    if (!this.deployment.canImport)
      throw new Error(
        `the access profile at ${this.node.path} has engine "null", which cannot import; set adoptionPolicy to adopt the profile that has its name`,
      );
    this.resource.importFrom(template(id), provider);
  }

  /** Gives this profile a name by which {@link moveTo} finds it. */
  addMoveTarget(moveTarget: string): void {
    this.resource.addMoveTarget(moveTarget);
  }

  /**
   * Says that what is in the state under the address of this construct belongs to another, so that nothing is destroyed. This
   * construct then makes no profile any more and can be removed after the next apply.
   *
   * @param moveTarget the name that the other got by {@link addMoveTarget}.
   * @param index the key of the profile there, when the other has `forEach` or `count`.
   */
  moveTo(moveTarget: string, index?: string | number): void {
    this.hasMoved = true;
    this.resource.moveTo(moveTarget, index);
  }

  /** As {@link moveTo}, to an address such as `bifrost_access_profile.engineering`. */
  moveToId(address: string): void {
    this.hasMoved = true;
    this.resource.moveToId(address);
  }

  /**
   * Says that this profile was in the state under another address, such as `bifrost_access_profile.engineering`, so that it is not
   * destroyed and recreated.
   */
  moveFromId(address: string): void {
    this.resource.moveFromId(address);
  }

  /**
   * Sets an attribute of the synthesized resource as it is, unchecked: `addOverride("lifecycle.prevent_destroy", true)`.
   *
   * @param path names in snake_case, separated by dots.
   */
  addOverride(path: string, value: unknown): void {
    this.resource.addOverride(path, value);
  }
}

/** Makes the resource `bifrost_access_profile` below a profile. */
function providerEngine(
  profile: AccessProfile,
  attributes: Partial<AccessProfileDocument>,
  props: AccessProfileProps,
): Deployment {
  // The id `Default` is left out of the resource's address, which then is the construct's own id.
  const resource = new AccessProfileResource(
    profile,
    "Default",
    resourceConfig(withTexts(attributes), props),
  );
  // Each token costs the capture of a stack, so it is made for whoever reads it.
  return {
    resource,
    canImport: true,
    get fqn() {
      return resource.fqn;
    },
    get profileId() {
      return resource.id;
    },
    get profileName() {
      return resource.name;
    },
    get version() {
      return resource.version;
    },
    sourceFor: () => ({ cloneFrom: resource.id }),
  };
}

/** Options of {@link AccessProfile.fromProfileId} and {@link AccessProfile.fromProfileName}. */
export type LookupOptions = Pick<TerraformMetaArguments, "provider" | "dependsOn">;

function cloneOfImported(source: IAccessProfile, id: string, props: CloneProps): AccessProfile {
  assertCloneProps(source, id, props);
  return cloneBeside(source, id, { ...props, cloneFrom: source.profileId });
}

/** @throws Error when the properties of a clone are no object, or name a source. */
function assertCloneProps(source: IAccessProfile, id: string, props: CloneProps): void {
  const where = [...source.node.path.split("/").slice(0, -1), id].join("/");
  assertProps(props, where);
  if (Object.hasOwn(props, "cloneFrom"))
    throw new Error(
      `the access profile at ${where} is not valid: cloneFrom is already set to the profile at ${source.node.path}, because clone() was used; remove cloneFrom`,
    );
}

function cloneBeside(source: IAccessProfile, id: string, props: AccessProfileProps): AccessProfile {
  const scope = source.node.scope;
  if (scope === undefined)
    throw new Error(`the access profile at ${source.node.path} is not part of a stack`);
  return new AccessProfile(scope as Construct, id, props);
}
