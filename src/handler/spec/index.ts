// The specification of an access profile.

export * from "./check";
export type { BudgetSpec, BudgetsSpec, RateLimitSpec } from "./limits";
export {
  type AccessProfileDocument,
  type AccessProfileSpec,
  accessProfileSpec,
  ADOPTION_POLICIES,
  DELETION_POLICIES,
  profileId,
  profileName,
} from "./profile";
export type { McpConfigSpec, McpToolOverrideSpec } from "./profile";
export { DEFAULT_TIMEOUTS, type TimedOperation, timeoutOf, type TimeoutsSpec } from "./timeouts";
export { type ModelBudgetSpec, PRODUCT_FIELDS, type ProviderConfigSpec } from "./provider-config";
