// The access-profile handler: specification, state-based diff and lifecycle. It knows nothing of Terraform. This is the entry
// point `cdktf-bifrost/handler`.

export * from "../api";
export { HandlerError, type HandlerErrorCode } from "./errors";
export { execute, type Execution, type Outcome } from "./execute";
export { specOf } from "./fields";
export { changedAttributes } from "./guard";
export { createProfile, readProfile, retireProfile, updateProfile } from "./lifecycle";
export { findByName, listProfiles } from "./lookup";
export { describeOperation, type Operation } from "./operations";
export { patchFor } from "./patch";
export { plan } from "./plan";
export * from "./spec";
export { sameValue } from "./canonical";
