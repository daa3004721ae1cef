// A profile that is managed elsewhere, read by a data source.

import { Construct } from "constructs";
import { type TerraformProvider } from "cdktf";
import { profileId, profileName } from "../handler/spec";
import { parseByName } from "../handler/spec/by-name";
import { checked, described } from "../handler/spec/words";
import {
  type CloneProps,
  type AccessProfile,
  type IAccessProfile,
  type LookupOptions,
} from "./access-profile";
import { DataBifrostAccessProfile } from "./data-sources";
import {
  type Granted,
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
import { metaArguments } from "./meta-arguments";
import { assertLookupOptions } from "./lookup-options";
import { faultsBesideTokens, refuse } from "./refusal";
import { type IRole } from "./role";
import { isToken } from "./token";

/**
 * Reads a profile by its id or its name.
 *
 * @param clone what the `clone` of the profile does; handed in, because the class of profiles is made from this.
 */
export function importedProfile(
  scope: Construct,
  id: string,
  key: { readonly id: string } | { readonly name: string },
  options: LookupOptions,
  clone: (source: IAccessProfile, id: string, props: CloneProps) => AccessProfile,
): IAccessProfile {
  return new ImportedProfile(scope, id, key, options, clone);
}

class ImportedProfile extends Construct implements IAccessProfile {
  readonly profileId: string;
  readonly profileName: string;
  readonly version: number;
  readonly fqn: string;
  private readonly found: DataBifrostAccessProfile;

  constructor(
    scope: Construct,
    id: string,
    key: { readonly id: string } | { readonly name: string },
    options: LookupOptions,
    private readonly cloneOf: (source: IAccessProfile, id: string, props: CloneProps) => AccessProfile,
  ) {
    super(scope, id);
    assertKey(key, this.node.path);
    assertLookupOptions(options, `the access profile at ${this.node.path}`);
    const found = (this.found = new DataBifrostAccessProfile(this, "Default", { ...key, ...options }));
    this.profileId = found.id;
    this.profileName = found.name;
    this.version = found.version;
    this.fqn = found.fqn;
  }

  clone(id: string, props: CloneProps): AccessProfile {
    return this.cloneOf(this, id, props);
  }

  grantToRole(role: IRole, options: RoleGrantOptions = {}): IGrant {
    return grantToRole(this.granted, role, options);
  }

  grantToTeam(teamId: string, options: EntityGrantOptions = {}): IGrant {
    return grantToEntity(this.granted, "team_id", teamId, options);
  }

  grantToBusinessUnit(businessUnitId: string, options: Omit<EntityGrantOptions, "migrate"> = {}): IGrant {
    return grantToEntity(this.granted, "business_unit_id", businessUnitId, options);
  }

  grantToCustomer(customerId: string, options: EntityGrantOptions = {}): IGrant {
    return grantToEntity(this.granted, "customer_id", customerId, options);
  }

  overrideBudget(options: BudgetOverrideOptions): IGrant {
    return overrideBudget(this.granted, options);
  }

  propagate(options: PropagationOptions): IGrant {
    return propagate(this.granted, options);
  }

  private get granted(): Granted {
    return { profile: this, provider: this.found.provider };
  }
}

/** @throws Error when the key can be that of no profile. */
function assertKey(key: { readonly id: string } | { readonly name: string }, where: string): void {
  const [what, given, spec] = "id" in key ? ["id", key.id, profileId] : ["name", key.name, profileName];
  if (isToken(given)) return;
  const result = checked(spec, given);
  if ("faults" in result)
    throw new Error(
      `the access profile at ${where} cannot be looked up by its ${what}: it ${result.faults[0]?.message}`,
    );
}

const importOptions = metaArguments.pick({ provider: true });

/**
 * @param id what is to be imported: an id, or `name=NAME`.
 * @throws Error when it can be that of no profile.
 */
export function assertImport(id: string, provider: TerraformProvider | undefined, where: string): void {
  refuse(`the import to the access profile at ${where}`, faultsBesideTokens(importOptions, { provider }));
  if (isToken(id) || profileId.safeParse(id).success) return;
  if (typeof id === "string" && profileName.safeParse(parseByName(id)).success) return;
  const given = typeof id === "string" ? JSON.stringify(id) : described(id);
  throw new Error(
    `the access profile at ${where} cannot be imported from ${given}; give its id, such as "12", or its exact name, such as "name=Engineering"`,
  );
}
