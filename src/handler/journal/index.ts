// Creations under way, written down so that a killed run finds its work again.

export { firstSent, isBrought, isPending, type PendingCreation, pendingCreation } from "./creation";
export { type Journal, JOURNAL_FOLDER, keepJournal, openJournal } from "./journal";
