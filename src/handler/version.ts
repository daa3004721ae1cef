// The version of this package, for modules that import the handler without its client.

export { VERSION } from "../api/version";
