// The embedded development gateway: Bifrost's access-profile management API on SQLite. Not for production.

export { openApiDescription } from "./description";
export { type GenerationName, GENERATIONS } from "./generation";
export {
  type GatewayOptions,
  InvalidGatewayOptionsError,
  type OptionFault,
  type RecordedRequest,
} from "./options";
export { type Gateway, startGateway } from "./start";
export { StorageError } from "./store/storage-error";
