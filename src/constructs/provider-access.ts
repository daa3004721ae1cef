// Access to one provider: models, keys, weight and limits.

import { type IResolvable } from "cdktf";
import { type Budget } from "./budget";
import { type RateLimit } from "./rate";

/** Limits of one model. */
export interface ModelLimits {
  /**
   * Budgets of the model, in dollars, at most one a period. Source: bifrost-api.md §2.4.
   *
   * @default - no budget
   */
  readonly budgets?: readonly Budget[];
  /**
   * Caps of the model, in tokens, in requests, or both. Source: bifrost-api.md §2.5.
   *
   * @default - no rate limit
   */
  readonly rateLimit?: RateLimit;
}

/** Access to one provider. Source: bifrost-api.md §2.3. */
export interface ProviderAccess {
  /**
   * Allow every model of the provider, also future ones. Not together with `allowedModels`. Source: bifrost-api.md §2.3.
   *
   * @default false
   */
  readonly allModelsAllowed?: boolean | IResolvable;
  /**
   * Models that may be used, each once: a name, or `regex:PATTERN` for gateways from 2.2 on. An empty list denies all.
   * Source: bifrost-api.md §2.3.
   *
   * @default - none, unless `allModelsAllowed` is true
   */
  readonly allowedModels?: readonly string[];
  /**
   * Models that may not be used, as in `allowedModels`, which they win over; `["*"]` blocks all. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly blacklistedModels?: readonly string[];
  /**
   * Ids of the provider keys that may be used; `["*"]` is every key. Gateways 2.x deny every key to an entry that names none.
   * Source: bifrost-api.md §2.3.
   *
   * @default ["*"] - every key
   */
  readonly keyIds?: readonly string[];
  /**
   * Share of the provider in load balancing, relative to the other providers; 0 is allowed. Source: bifrost-api.md §2.3.
   *
   * @default - as it is on the gateway
   */
  readonly weight?: number;
  /**
   * Budgets of the provider, in dollars, at most one a period. Source: bifrost-api.md §2.4.
   *
   * @default - no budget
   */
  readonly budgets?: readonly Budget[];
  /**
   * Caps of the provider, in tokens, in requests, or both. Source: bifrost-api.md §2.5.
   *
   * @default - no rate limit
   */
  readonly rateLimit?: RateLimit;
  /**
   * Limits by model name. Source: bifrost-api.md §2.3.
   *
   * @default - as they are on the gateway
   */
  readonly modelBudgets?: Readonly<Record<string, ModelLimits>>;
}
