// The client of Bifrost's access-profile API.

export { type AccessProfileClient, type AuditLogQuery, createClient } from "./client";
export { type EntityCalls } from "./entity-calls";
export { type Page } from "./answers";
export { type RoleCalls } from "./role-calls";
export { type UserCalls } from "./user-calls";
export { type Reach, reachOf } from "./environment";
export { ApiError, type ApiErrorCode, type ApiErrorDetails, isApiError } from "./errors";
export { describeHttpEvent, type HttpEvent } from "./events";
export { pauseBefore } from "./retry";
export { type ListFilters, tagFilterFault } from "./list-filters";
export { API_PATHS, type ApiPath, type ClientOptions, InvalidOptionError } from "./options";
export { printable } from "./printable";
export { blot, formsOf } from "./secrets";
export { type TimeLimit } from "./time-limit";
export { VERSION } from "./version";
export * from "./wire";
