// The properties of an access profile.

import { type IResolvable, type TerraformMetaArguments } from "cdktf";
import { type Engine } from "./below";
import { type Budget } from "./budget";
import { type McpAccess, type McpToolOverride } from "./mcp-access";
import { type AdoptionPolicy, type DeletionPolicy } from "./policies";
import { type ProviderAccess } from "./provider-access";
import { type RateLimit } from "./rate";

/**
 * Properties of {@link AccessProfile}: the attributes of the resource `bifrost_access_profile`, and what Terraform knows of every
 * resource. A default is what a property means that is left out, except in a clone, where that keeps what was cloned.
 */
export interface AccessProfileProps extends TerraformMetaArguments {
  /**
   * Unique name, 1 to 255 characters without blanks around it. A change renames the profile in place.
   * Source: bifrost-api.md §2.1.
   */
  readonly name: string;
  /**
   * What the profile is for. An empty text is one, too; left out, the profile has none. Source: bifrost-api.md §2.1.
   *
   * @default - no description
   */
  readonly description?: string;
  /**
   * Whether the profile can be selected. Users keep the copies that they hold when it is switched off.
   * Source: bifrost-api.md §3.
   *
   * @default true
   */
  readonly isActive?: boolean | IResolvable;
  /**
   * Labels to filter by, each once; their order means nothing. An update takes at most 50. Source: bifrost-api.md §2.1.
   *
   * @default - no tags
   */
  readonly tags?: readonly string[];
  /**
   * Reset budgets of a day and more at calendar boundaries in UTC (midnight, Monday, the 1st) instead of rolling periods.
   * Source: bifrost-api.md §3.
   *
   * @default false
   */
  readonly calendarAligned?: boolean | IResolvable;
  /**
   * Allow providers that are not listed, with all their models and keys and without limits of their own. For gateways from 2.3 on.
   * Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly allowAllProviders?: boolean | IResolvable;
  /**
   * Interval of key rotation, `1h` to `365d`: days (`30d`) or hours, minutes and seconds (`12h`, `1h30m`).
   * Source: bifrost-api.md §2.6.
   *
   * @default - no rotation
   */
  readonly autoRotationInterval?: string;
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
   * Ids of virtual MCP servers: whole numbers from 1 on, each once. Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly virtualMcpIds?: readonly number[];
  /**
   * Names of virtual MCP servers that are linked by their name, each once. A server that is linked by its id stands in
   * `virtualMcpIds`. Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly virtualMcpNames?: readonly string[];
  /**
   * Ids of MCP tool groups: whole numbers from 0 on, each once. The older model; newer gateways fold it into `mcpConfigs`.
   * Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly mcpToolGroups?: readonly number[];
  /**
   * Ids of MCP servers with all their tools, each once. The older model; newer gateways fold it into `mcpConfigs`.
   * Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly mcpServers?: readonly string[];
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
   * What create does when the name is taken. Only Terraform knows it: a change calls nothing. On names: bifrost-api.md §3.
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
