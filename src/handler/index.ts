// The access-profile handler: specification, state-based diff and lifecycle. It knows nothing of Terraform. This is the entry
// point `cdktf-bifrost/handler`.

export * from "../api";
export { adoptionOf, type Adoptee, adoptProfile } from "./adopt";
export { changeLines } from "./change-text";
export { type AttributeChange, changesOf } from "./changes";
export { createOrAdopt, type CreationOptions } from "./create-or-adopt";
export { HandlerError, type HandlerErrorCode } from "./errors";
export { execute, type Execution, type Outcome } from "./execute";
export { ambiguities, type Ambiguity, BODY_ATTRIBUTES, specOf } from "./fields";
export { liveBudget, liveEntry, liveModel } from "./fields/live-limits";
export { changedAttributes } from "./guard";
export { isPending, type Journal, openJournal, type PendingCreation } from "./journal";
export { createProfile, type PlanBasis, readProfile, retireProfile, updateProfile } from "./lifecycle";
export { findByName, LIST_LIMITS, listProfiles } from "./lookup";
export { type Json, leftAlone, type Loosened, loosened } from "./loosened";
export { describeOperation, type Operation } from "./operations";
export {
  type AdoptionReason,
  type Circumstances,
  createLedger,
  createNameLookup,
  decide,
  type Decision,
  explainRefusal,
  identityOf,
  isSameProfile,
  type Ledger,
  type NameLookup,
  type ProfileIdentity,
} from "./ownership";
export { patchFor } from "./patch";
export { plan } from "./plan";
export { asSent, type TidiedText, tidiedTexts } from "./saved";
export { oversized, type Oversized, SIZED_ATTRIBUTES } from "./sizes";
export * from "./spec";
export { sameValue } from "./canonical";
