// Ownership: which profiles are ours, which may be taken over, and how a lost answer is recognized (design: what is not ours is
// never changed, except by an adoption that was announced).

export {
  type AdoptionReason,
  type Circumstances,
  decide,
  type Decision,
  decideOn,
  explainRefusal,
  type RefusalReason,
} from "./decision";
export { createNameLookup, type NameLookup, wasRetired } from "./holder";
export { identityOf, isSameProfile, type ProfileIdentity } from "./identity";
export { createLedger, type Ledger } from "./ledger";
export { isMadeBy, type SentCreation } from "./proof";
