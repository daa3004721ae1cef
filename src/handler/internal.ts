// What the other rooms use of the handler: all that is public, and what only they need.

export { isTooDeep, MOST_LEVELS } from "../api/nesting";
export {
  blot,
  formsOf,
  pauseBefore,
  printable,
  type Reach,
  reachOf,
  rotationNanoseconds,
  tagFilterFault,
} from "../api";
export * from "./index";
export * from "./attachments";
export { sameValue } from "./canonical";
export { type CatalogGrants, GRANT_KEYS } from "./catalog/grants";
export { type MapKind, mergedOf } from "./catalog/merged";
export { BODY_ATTRIBUTES } from "./fields";
export { hasPassed } from "./fields/rotation";
export { liveBudget, liveEntry, liveModel } from "./fields/live-limits";
export { sendCreation } from "./create";
export { inline } from "./change-text";
export { type DriftAuthor, driftAuthors, deletionOf } from "./drift-authors";
export { changedAttributes } from "./guard";
export { isPending, JOURNAL_FOLDER, keepJournal } from "./journal";
export { isJsonObject, type Json, leftAlone, type Loosened, loosened } from "./loosened";
export {
  type Circumstances,
  createNameLookup,
  decide,
  explainRefusal,
  isSameProfile,
  type NameLookup,
} from "./ownership";
export { assertPlain, readPlainFile } from "./plain-file";
export { asSent, type TidiedText, tidiedTexts } from "./saved";
export { oversized, type Oversized, SIZED_ATTRIBUTES } from "./sizes";
export {
  accessProfileShape,
  accessProfileSpec,
  formatPath,
  budgetOverrideSpec,
  ENTITY_ATTRIBUTES,
  entityAttachmentSpec,
  exactlyOne,
  holderId,
  isLeftAlone,
  issuesBy,
  membersOf,
  profileAttributes,
  profileId,
  propagationSpec,
  roleAttachmentSpec,
  roleId,
  roleName,
  sameMeaning,
  type Shape,
  type Shapes,
  type Specification,
  withoutLeftAlone,
} from "./spec";
export { suggestion } from "./spec/words";
export { type HistoryEntry, historyOf } from "./versions";
export { checkGuardrails, guardrailAttributes, guardrailFaults, type Guardrails } from "./spec/guardrails";
export { type Access, type Widening, widenings, withLeftAlone } from "./widening";
