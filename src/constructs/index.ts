// The constructs.

export { AccessProfile, type CloneProps, type IAccessProfile, type LookupOptions } from "./access-profile";
export { AccessProfileCatalog, type AccessProfileCatalogOptions } from "./catalog/access-profile-catalog";
export { type Engine } from "./deployment";
export { Budget, type BudgetPeriod, type QuarterlyBudgetOptions } from "./budget";
export { DataBifrostAccessProfile, DataBifrostAccessProfiles } from "./data-sources";
export { type DataBifrostAccessProfileConfig } from "./generated/data-bifrost-access-profile";
export { type DataBifrostAccessProfilesConfig } from "./generated/data-bifrost-access-profiles";
export { type ProfileProperties, type ProviderProperties } from "./generated/properties";
export { type BifrostProviderConfig } from "./generated/provider";
export { type IGrant } from "./grants/grant";
export {
  type BudgetOverrideOptions,
  type EntityGrantOptions,
  type GrantOptions,
  type PropagationOptions,
  type RoleGrantOptions,
} from "./grants/options";
export { type GuardrailProps, Guardrails } from "./guardrails";
export { McpAccess, McpToolAction, type McpToolOverride } from "./mcp-access";
export { AdoptionPolicy, DeletionPolicy } from "./policies";
export { type AccessProfileProps, type ProfileTimeouts } from "./props";
export { type IRole, Role } from "./role";
export { BifrostProvider } from "./provider";
export { type ModelLimits, type ProviderAccess } from "./provider-access";
export { Rate, type RateLimit, type RatePeriod } from "./rate";
