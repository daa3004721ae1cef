// Access to one provider: models, keys, weight and limits.

import { type Budget } from "./budget";
import { type ProviderProperties } from "./generated/properties";
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
export interface ProviderAccess extends ProviderProperties {
  /**
   * Ids of the provider keys that may be used; `["*"]` is every key. Gateways 2.x deny every key to an entry that names none.
   * Source: bifrost-api.md §2.3.
   *
   * @default ["*"] - every key
   */
  readonly keyIds?: readonly string[];
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
