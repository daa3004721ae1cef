// What can be told of a value of any kind, for the modules that may not import `api`.

export { hasKey, isRecord, keysOf } from "../api/records";
export { codeOf, messageOf } from "../api/thrown";
