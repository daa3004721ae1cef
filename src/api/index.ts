// The client of Bifrost's access-profile API.

export { type AccessProfileClient, type AuditLogQuery, createClient, type ListFilters } from "./client";
export { ApiError, type ApiErrorCode, isApiError } from "./errors";
export { type HttpEvent } from "./http";
export { pauseBefore } from "./retry";
export { API_PATHS, type ApiPath, type ClientOptions, InvalidOptionError } from "./options";
export { VERSION } from "./version";
export * from "./wire";
