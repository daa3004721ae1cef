// The access-profile handler: specification, state-based diff and lifecycle. It knows nothing of Terraform. This is the entry
// point `cdktf-bifrost/handler`: what is exported here is public, and `etc/handler.api.md` holds it. What the other rooms use
// beside it is in `internal.ts`.

export {
  type AccessProfileClient,
  API_PATHS,
  ApiError,
  type ApiErrorCode,
  type ApiErrorDetails,
  type ApiPath,
  type AttachEntityRequest,
  type AttachRolesRequest,
  type AuditEntry,
  type AuditLogPage,
  type AuditLogQuery,
  BUDGET_DURATIONS,
  type BudgetDuration,
  type BudgetOverrideRequest,
  type BudgetRequest,
  type ClientOptions,
  type CloneRequest,
  createClient,
  type CreateRequest,
  describeHttpEvent,
  type Entity,
  ENTITY_KINDS,
  type EntityAttached,
  type EntityCalls,
  type EntityDetached,
  type EntityKind,
  type EntityMigrated,
  type EntityPage,
  type EntityProfile,
  type HeldBudget,
  type HeldProfile,
  type HeldVirtualKey,
  type HttpEvent,
  InvalidOptionError,
  isApiError,
  type LegacyLimits,
  type LegacyRefusal,
  type ListFilters,
  type McpConfigRequest,
  type McpToolOverrideRequest,
  type MigrateEntityRequest,
  type MigrationPlan,
  type ModelBudgetRequest,
  type OverrideResult,
  type Page,
  type ProfileDetail,
  profileIdOf,
  type ProfilePage,
  type ProfileVersion,
  PROPAGATED_FIELDS,
  type PropagateRequest,
  type Propagation,
  type ProviderConfigRequest,
  RATE_DURATIONS,
  type RateDuration,
  type RateLimitRequest,
  type RbacRole,
  type RoleCalls,
  type RolesAttached,
  type TimeLimit,
  type UnreadableProfile,
  type UpdateRequest,
  type User,
  type UserCalls,
  type UserPage,
  type UserProfile,
  VERSION,
  type VirtualMcpRequest,
  type WireBudget,
  type WireMcpConfig,
  type WireMcpToolOverride,
  type WireModelBudget,
  type WireProfile,
  type WireProviderConfig,
  type WireRateLimit,
  type WireRole,
  type WireVirtualMcp,
} from "../api";
export { type Fault } from "../api/faults";
export { type Adoptee, adoptionOf, adoptProfile, type Progress } from "./adopt";
export { changeLines } from "./change-text";
export { type AttributeChange, changesOf } from "./changes";
export { type Answers, createAnswers } from "./answers";
export { createOrAdopt, type CreationOptions } from "./create-or-adopt";
export { HandlerError, type HandlerErrorCode, type NextStep } from "./errors";
export { execute, type Execution, type Goal, type Outcome } from "./execute";
export { ambiguities, type Ambiguity, specOf } from "./fields";
export { type Journal, openJournal, type PendingCreation } from "./journal";
export {
  createProfile,
  type LifecycleOptions,
  type PlanBasis,
  type Retirement,
  retireProfile,
  updateProfile,
} from "./lifecycle";
export { createListings, type Listing, type Listings } from "./listing";
export { findByName, LIST_LIMITS, listProfiles } from "./lookup";
export { describeOperation, type Operation } from "./operations";
export { createReads, type ProfileReads, readProfile, type ReadOptions } from "./reads";
export {
  type AdoptionReason,
  createLedger,
  type Decision,
  identityOf,
  type Ledger,
  type ProfileIdentity,
  type RefusalReason,
} from "./ownership";
export { patchFor } from "./patch";
export { plan } from "./plan";
export {
  type AccessProfileDocument,
  type AccessProfileSpec,
  ADOPTION_POLICIES,
  type BudgetsSpec,
  type BudgetSpec,
  type Checked,
  checkSpec,
  DEFAULT_TIMEOUTS,
  DELETION_POLICIES,
  formatPath,
  issuesOf,
  type McpConfigSpec,
  type McpToolOverrideSpec,
  type ModelBudgetSpec,
  OPERATION_NAMES,
  type ProviderConfigSpec,
  type RateLimitSpec,
  type SpecIssue,
  type SpecPath,
  type TimedOperation,
  timeoutOf,
  type TimeoutsSpec,
} from "./spec";
