// The properties of an access profile.

import { type IResolvable, type TerraformMetaArguments } from "cdktf";
import { type Engine } from "./deployment";
import { type Budget } from "./budget";
import { type ProfileProperties } from "./generated/properties";
import { type McpAccess, type McpToolOverride } from "./mcp-access";
import { type AdoptionPolicy, type DeletionPolicy } from "./policies";
import { type ProviderAccess } from "./provider-access";
import { type RateLimit } from "./rate";

/**
 * Properties of {@link AccessProfile}: the attributes of the resource `bifrost_access_profile`, and what Terraform knows of every
 * resource. A default is what a property means that is left out, except in a clone, where that keeps what was cloned.
 */
export interface AccessProfileProps extends ProfileProperties, TerraformMetaArguments {
  /**
   * Access by provider name, for example `openai`. A provider that is not listed is denied. An update takes at most 100.
   * Source: bifrost-api.md §2.3.
   *
   * @default - no provider
   */
  readonly providerConfigs?: Readonly<Record<string, ProviderAccess>>;
  /**
   * Budgets of the profile as a whole, in dollars, at most one a period. Source: bifrost-api.md §2.4.
   *
   * @default - no budget
   */
  readonly budgets?: readonly Budget[];
  /**
   * Caps of the profile as a whole, in tokens, in requests, or both. Source: bifrost-api.md §2.5.
   *
   * @default - no rate limit
   */
  readonly rateLimit?: RateLimit;
  /**
   * Tools by MCP client id. Source: bifrost-api.md §2.7.
   *
   * @default - no MCP tools
   */
  readonly mcpConfigs?: Readonly<Record<string, McpAccess>>;
  /**
   * Single tools to include or exclude. The older model; newer gateways fold it into `mcpConfigs`.
   * Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly mcpToolOverrides?: readonly McpToolOverride[];
  /**
   * Id of the profile to clone at creation; properties that are left out keep what was cloned. A change replaces the profile.
   * {@link AccessProfile.clone} sets it. With engine `null` also `name=` and the exact name. Source: bifrost-api.md §3.
   *
   * @default - the profile is made from nothing
   */
  readonly cloneFrom?: string;
  /**
   * What destroy does. Only Terraform knows it: a change calls nothing. On deletion: bifrost-api.md §3.
   *
   * @default DeletionPolicy.DEACTIVATE
   */
  readonly deletionPolicy?: DeletionPolicy;
  /**
   * What create does when the name is already taken. Only Terraform uses it: changing it sends no request. On names: bifrost-api.md §3.
   *
   * @default AdoptionPolicy.RETIRED
   */
  readonly adoptionPolicy?: AdoptionPolicy;
  /**
   * How long the operations on the profile may take. Only Terraform knows it: a change calls nothing. See docs/reliability.md.
   *
   * @default - 5 minutes, and 2 for reading
   */
  readonly timeouts?: ProfileTimeouts;
  /**
   * Whether what is left alone when unset must be absent, too: then what somebody sets by hand in `keyIds`, `blacklistedModels` or
   * `allowAllProviders` is drift, which the plan shows and the apply repairs. Only Terraform knows it.
   *
   * @default false
   */
  readonly strict?: boolean | IResolvable;
  /**
   * How Terraform deploys the profile: by the resource `bifrost_access_profile`, or by the null provider and the command
   * `cdktf-bifrost handler`, where only providers of the registry may run. See docs/guides/engines.md.
   *
   * @default "provider"
   */
  readonly engine?: Engine;
}

/** How long the operations on a profile may take, as durations from `1s` to `24h`: `90s`, `10m`, `1h30m`. */
export interface ProfileTimeouts {
  /**
   * Limit of the creation, with its activation and all retries.
   *
   * @default "5m"
   */
  readonly create?: string;
  /**
   * Limit of each reading.
   *
   * @default "2m"
   */
  readonly read?: string;
  /**
   * Limit of an update.
   *
   * @default "5m"
   */
  readonly update?: string;
  /**
   * Limit of what destroy does.
   *
   * @default "5m"
   */
  readonly delete?: string;
}
