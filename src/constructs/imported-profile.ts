// A profile that is managed elsewhere, read by a data source.

import { Construct } from "constructs";
import { Token } from "cdktf";
import { profileId, profileName } from "../handler/spec";
import {
  type CloneProps,
  type AccessProfile,
  type IAccessProfile,
  type LookupOptions,
} from "./access-profile";
import { DataBifrostAccessProfile } from "./generated/data-bifrost-access-profile";

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

  constructor(
    scope: Construct,
    id: string,
    key: { readonly id: string } | { readonly name: string },
    options: LookupOptions,
    private readonly cloneOf: (source: IAccessProfile, id: string, props: CloneProps) => AccessProfile,
  ) {
    super(scope, id);
    assertKey(key, this.node.path);
    const found = new DataBifrostAccessProfile(this, "Default", { ...key, ...options });
    this.profileId = found.id;
    this.profileName = found.name;
    this.version = found.version;
    this.fqn = found.fqn;
  }

  clone(id: string, props: CloneProps): AccessProfile {
    return this.cloneOf(this, id, props);
  }
}

/** @throws Error when the key can be that of no profile. */
function assertKey(key: { readonly id: string } | { readonly name: string }, where: string): void {
  const [what, given, spec] = "id" in key ? ["id", key.id, profileId] : ["name", key.name, profileName];
  if (Token.isUnresolved(given)) return;
  const checked = spec.safeParse(given);
  if (!checked.success)
    throw new Error(
      `the access profile at ${where} cannot be looked up by its ${what}: it ${checked.error.issues[0]?.message}`,
    );
}

/**
 * @param id what is to be imported: an id, or `name=NAME`.
 * @throws Error when it can be that of no profile.
 */
export function assertImportId(id: string, where: string): void {
  if (Token.isUnresolved(id) || profileId.safeParse(id).success) return;
  if (id.startsWith("name=") && profileName.safeParse(id.slice("name=".length)).success) return;
  throw new Error(
    `the access profile at ${where} cannot be imported from ${JSON.stringify(id)}; give its id, such as "12", or its exact name, such as "name=Engineering"`,
  );
}
