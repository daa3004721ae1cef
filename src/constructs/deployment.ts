// How an engine deploys a profile: its Terraform resources.

import { type ITerraformDependable, type TerraformResource } from "cdktf";

/** How a profile is deployed. */
export type Engine = "provider" | "null";

/** The ways to deploy a profile. */
export const ENGINES = ["provider", "null"] as const satisfies readonly Engine[];

/** The Terraform resources that an engine made for a profile. */
export interface Deployment {
  /** The resource that lives as long as the profile. */
  readonly resource: TerraformResource;
  /** The address that others depend on: what stands there is done when the profile is. */
  readonly fqn: string;
  /** Whether Terraform can take an existing profile over. */
  readonly canImport: boolean;
  readonly profileId: string;
  readonly profileName: string;
  readonly version: number;
  /** Where a clone that the engine deploys starts from. @throws Error when that engine cannot know it. */
  sourceFor(engine: Engine): CloneSource;
}

/** The source of a clone, as properties of the clone. */
export interface CloneSource {
  readonly cloneFrom: string;
  /** What must be made before, where `cloneFrom` does not say so. */
  readonly dependsOn?: readonly ITerraformDependable[];
}
