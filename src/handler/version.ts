// The version of this package, for rooms that import the handler without its client.

export { VERSION } from "../api/version";
