// How a profile reaches people.

export {
  type AttachedEntity,
  attachEntity,
  detachEntity,
  entityName,
  type EntityReference,
  heldName,
  isCopyOf,
  readEntity,
} from "./entities";
export { haveCyclesPassed } from "./expiry";
export { type Holders, holdersOf } from "./holders";
export { type AttachmentLedger, createAttachmentLedger } from "./ledger";
export { limitsText } from "./limits-text";
export {
  clearOverride,
  type HeldBudgetReference,
  type Holder,
  holderName,
  isOverride,
  type LiveOverride,
  overrideOf,
  overrideText,
  type OverrideWish,
  readHeldBudget,
  setOverride,
} from "./overrides";
export {
  previewPropagation,
  propagateProfile,
  type PropagationWish,
  unfinishedPropagation,
} from "./propagation";
export {
  type AttachedRole,
  attachRole,
  detachRole,
  type FoundRole,
  readRole,
  type RoleAttachment,
  roleNamed,
} from "./roles";
export { findProfile, type FoundProfile, requireProfile } from "./same-profile";
