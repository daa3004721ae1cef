// A question that the contract leaves open, and what was found out.

import { type Laboratory } from "./laboratory";

/** What the answers say about the switches of the gateway and of the provider. */
export interface Facts {
  canonicalPath?: boolean;
  entities?: boolean;
  quarters?: boolean;
  stableIds?: boolean;
  initiallyActive?: boolean;
  nameTakenStatus?: number;
  foldMcp?: boolean;
  tidyTexts?: boolean;
  unknownMembers?: "refused" | "ignored" | "stored";
  newestMembers?: boolean;
  keepsKeyIds?: boolean;
}

export interface Question {
  readonly question: string;
  /** Where bifrost-api.md leaves it open. */
  readonly section: string;
  /** The answer in words. Writes what follows from it into `facts`. @throws {ApiError} when it could not be found out. */
  ask(laboratory: Laboratory, facts: Facts): Promise<string>;
}

export interface Answer {
  readonly question: string;
  readonly section: string;
  /** Undefined when it could not be found out. */
  readonly answer: string | undefined;
  /** Why it could not. */
  readonly problem?: string;
}
