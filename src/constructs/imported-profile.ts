// A profile that is managed elsewhere, read by a data source.

import { Construct } from "constructs";
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
