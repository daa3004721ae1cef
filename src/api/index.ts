// The client of Bifrost's access-profile API.

export {
  type AccessProfileClient,
  type AuditLogQuery,
  createClient,
  type ListFilters,
  tagFilterFault,
} from "./client";
export { type Reach, reachOf } from "./environment";
export { ApiError, type ApiErrorCode, type ApiErrorDetails, isApiError } from "./errors";
export { describeHttpEvent, type HttpEvent } from "./events";
export { pauseBefore } from "./retry";
export { API_PATHS, type ApiPath, type ClientOptions, InvalidOptionError } from "./options";
export { formsOf } from "./secrets";
export { type TimeLimit } from "./time-limit";
export { VERSION } from "./version";
export * from "./wire";
