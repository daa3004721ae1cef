// The construct of an access profile.

import { Construct, type IConstruct } from "constructs";
import { type ITerraformDependable, type TerraformMetaArguments, type TerraformResource } from "cdktf";
import { AccessProfile as AccessProfileResource } from "./generated/access-profile";
import { importedProfile } from "./imported-profile";
import { type AccessProfileProps, assertValid, attributesOf } from "./props";
import { resourceConfig } from "./resource-config";

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
}

/** Properties of a clone: those of a profile, but where it is cloned from. */
export type CloneProps = Omit<AccessProfileProps, "cloneFrom">;

/**
 * An access profile of a Bifrost gateway: the resource `bifrost_access_profile`.
 *
 * @example
 * new AccessProfile(stack, "engineering", {
 *   name: "Engineering",
 *   providerConfigs: { openai: { allowedModels: ["gpt-4o"], budgets: [Budget.monthly(500)] } },
 *   rateLimit: { requests: Rate.hourly(5_000) },
 * });
 */
export class AccessProfile extends Construct implements IAccessProfile {
  /** A profile that is managed elsewhere, found by its id. */
  static fromProfileId(
    scope: Construct,
    id: string,
    profileId: string,
    options: LookupOptions = {},
  ): IAccessProfile {
    return importedProfile(scope, id, { id: profileId }, options, cloneBeside);
  }

  /** A profile that is managed elsewhere, found by its exact name. */
  static fromProfileName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): IAccessProfile {
    return importedProfile(scope, id, { name }, options, cloneBeside);
  }

  readonly profileId: string;
  readonly profileName: string;
  readonly version: number;
  /** The address of the resource, for `dependsOn`. */
  readonly fqn: string;
  /** The Terraform resource below, for overrides and whatever this construct does not offer. */
  readonly resource: TerraformResource;

  /** @throws Error when a property is not valid, naming this construct and each fault. */
  constructor(scope: Construct, id: string, props: AccessProfileProps) {
    super(scope, id);
    const attributes = attributesOf(props, this.node.path);
    assertValid(attributes, this.node.path);
    // The id `Default` is left out of the resource's address, which then is the construct's own id.
    const resource = new AccessProfileResource(this, "Default", resourceConfig(attributes, props));
    this.resource = resource;
    this.profileId = resource.id;
    this.profileName = resource.name;
    this.version = resource.version;
    this.fqn = resource.fqn;
  }

  clone(id: string, props: CloneProps): AccessProfile {
    return cloneBeside(this, id, props);
  }
}

/** Options of a look-up. */
export type LookupOptions = Pick<TerraformMetaArguments, "provider" | "dependsOn">;

function cloneBeside(source: IAccessProfile, id: string, props: CloneProps): AccessProfile {
  const scope = source.node.scope;
  if (scope === undefined)
    throw new Error(`the access profile at ${source.node.path} is not part of a stack`);
  return new AccessProfile(scope as Construct, id, { ...props, cloneFrom: source.profileId });
}
