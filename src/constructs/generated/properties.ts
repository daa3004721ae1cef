// Written by `npm run generate` from the specification in src/handler/spec.

import { type IResolvable } from "cdktf";

/** The properties of an access profile that are attributes as they are. */
export interface ProfileProperties {
  /**
   * Unique name, 1 to 255 characters, without leading or trailing whitespace. Changing it renames the profile in place. Source: bifrost-api.md §2.1.
   */
  readonly name: string;
  /**
   * What the profile is for. Source: bifrost-api.md §2.1.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Whether the profile can be selected. Deactivating keeps the copies that users hold. Source: bifrost-api.md §3.
   *
   * @default true
   */
  readonly isActive?: boolean | IResolvable;
  /**
   * Labels to filter by, each once; their order means nothing. An update takes at most 50. Source: bifrost-api.md §2.1.
   *
   * @default - none
   */
  readonly tags?: readonly string[];
  /**
   * Reset budgets of a day and more at calendar boundaries in UTC (midnight, Monday, the 1st) instead of rolling periods. Source: bifrost-api.md §3.
   *
   * @default false
   */
  readonly calendarAligned?: boolean | IResolvable;
  /**
   * Allow providers that are not listed, with all their models and keys. For gateways from 2.3 on; sent only when set. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly allowAllProviders?: boolean | IResolvable;
  /**
   * Interval of key rotation, `1h` to `365d`: days (`30d`) or a Go duration (`12h`). Unset is off. Source: bifrost-api.md §2.6.
   *
   * @default - none
   */
  readonly autoRotationInterval?: string;
  /**
   * When keys are rotated first, RFC 3339, in the future; needs `autoRotationInterval`. The gateway moves it on by itself, so a time that has passed says nothing. Source: bifrost-api.md §2.6.
   *
   * @default - as it is on the gateway
   */
  readonly nextRotationAt?: string;
  /**
   * Ids of virtual MCP servers. Together with `virtualMcpNames` these are all of the profile's. Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly virtualMcpIds?: readonly number[];
  /**
   * Names of virtual MCP servers that are linked by their name. A server that is linked by its id stands in `virtualMcpIds`. Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly virtualMcpNames?: readonly string[];
  /**
   * Ids of MCP tool groups (older model; newer gateways use `virtualMcpIds`). Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly mcpToolGroups?: readonly number[];
  /**
   * Ids of MCP servers with all their tools (older model; newer gateways use `mcpConfigs`). Source: bifrost-api.md §2.7.
   *
   * @default - none
   */
  readonly mcpServers?: readonly string[];
  /**
   * Names of the relays that may be used; an empty list denies all. For gateways from 2.4 on; sent only when set. Source: bifrost-api.md §10.
   *
   * @default - as it is on the gateway
   */
  readonly relayGrants?: readonly string[];
  /**
   * Id of the profile to clone at creation. Unset attributes keep the cloned values. Changing it replaces the profile. Source: bifrost-api.md §3.
   *
   * @default - none
   */
  readonly cloneFrom?: string;
}

/** The properties of the access to one provider that are attributes as they are. */
export interface ProviderProperties {
  /**
   * Allow every model of the provider, also future ones. Source: bifrost-api.md §2.3.
   *
   * @default false
   */
  readonly allModelsAllowed?: boolean | IResolvable;
  /**
   * Models that may be used, each once: a name, or `regex:PATTERN` for gateways from 2.2 on. An empty list denies all. Not together with `allModelsAllowed`. Source: bifrost-api.md §2.3.
   *
   * @default - none
   */
  readonly allowedModels?: readonly string[];
  /**
   * Models that may not be used; wins over the allowed ones, `["*"]` blocks all. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly blacklistedModels?: readonly string[];
  /**
   * Ids of the provider keys that may be used; `["*"]` is every key. Gateways 2.x deny every key to an entry that never named any. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly keyIds?: readonly string[];
  /**
   * Share of the provider in load balancing, relative to the other providers; 0 is allowed. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly weight?: number;
  /**
   * Patterns of models that may be used, beside `allowedModels`: RE2 regular expressions, which match the whole name in either case. For gateways from 2.4 on. Source: bifrost-api.md §10.
   *
   * @default - as it is on the gateway
   */
  readonly allowedModelsPatterns?: readonly string[];
  /**
   * Patterns of models that may not be used; wins over what is allowed. For gateways from 2.4 on. Source: bifrost-api.md §10.
   *
   * @default - as it is on the gateway
   */
  readonly blacklistedModelsPatterns?: readonly string[];
  /**
   * Attributes of this entry that are to be absent on the gateway, where leaving them unset would leave them alone: `weight`, `keyIds`, `blacklistedModels`, `modelBudgets`, `allowedModelsPatterns`, `blacklistedModelsPatterns`. A value that somebody sets by hand is then drift. Source: bifrost-api.md §2.3.
   *
   * @default - none
   */
  readonly clear?: readonly string[];
}
