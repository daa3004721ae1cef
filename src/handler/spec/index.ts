// The specification of an access profile.

export * from "./attachments";
export * from "./check";
export type { BudgetSpec, BudgetsSpec, RateLimitSpec } from "./limits";
export {
  type AccessProfileDocument,
  type AccessProfileSpec,
  accessProfileAttributes,
  accessProfileSpec,
  ADOPTION_POLICIES,
  DELETION_POLICIES,
  profileId,
  profileName,
} from "./profile";
export type { McpConfigSpec, McpToolOverrideSpec } from "./mcp";
export { isLeftAlone, meaningOf, sameMeaning, withoutLeftAlone } from "./meaning";
export { accessProfileShape, membersOf, profileAttributes, type Shape, type Shapes } from "./shape";
export {
  DEFAULT_TIMEOUTS,
  OPERATION_NAMES,
  type TimedOperation,
  timeoutOf,
  type TimeoutsSpec,
} from "./timeouts";
export type { ModelBudgetSpec, ProviderConfigSpec } from "./provider-config";
