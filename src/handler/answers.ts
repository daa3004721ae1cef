// Whether the answer to a change says all that a read would. The published description promises it and does not say how complete it
// is in practice (bifrost-api.md §2.2). So a run reads the first profile that it changes in some way afterwards; where the answer and
// that read are alike, it does not read further ones. Besides, each answer must show what the change leaves as it was.

import { type WireProfile } from "../api";
import { type Operation } from "./operations";
import { sameRecord } from "./same-record";

/** What a run has learned of the answers to its changes. */
export interface Answers {
  /**
   * Whether an answer can stand for a read.
   *
   * @param before the profile before the operation; undefined for a new one.
   */
  areComplete(operation: Operation, before: WireProfile | undefined, answer: WireProfile): boolean;
  /** Notes what a read said that followed the answer. */
  learn(operation: Operation, answer: WireProfile, read: WireProfile): void;
}

/** Starts a run that has learned nothing. */
export function createAnswers(): Answers {
  /** Ways in which a profile was changed, and whether the answer was complete. */
  const complete = new Map<string, boolean>();
  return {
    areComplete: (operation, before, answer) =>
      waysOf(operation).every((way) => complete.get(way) === true) && showsTheRest(operation, before, answer),
    learn(operation, answer, read) {
      // Somebody has changed it in between.
      if (answer.version !== read.version) return;
      const isComplete = sameRecord(answer, read);
      for (const way of waysOf(operation)) complete.set(way, complete.get(way) !== false && isComplete);
    },
  };
}

/** An operation by its kind, and one that sends members by each of them: each may have an answer of its own. */
function waysOf(operation: Operation): string[] {
  const sent =
    operation.kind === "create" ? operation.body : operation.kind === "update" ? operation.patch : {};
  return [operation.kind, ...Object.keys(sent).map((member) => `${operation.kind} ${member}`)];
}

/** Whether an answer shows what its operation leaves as it was. What the operation sets is looked at when it is answered. */
function showsTheRest(operation: Operation, before: WireProfile | undefined, answer: WireProfile): boolean {
  switch (operation.kind) {
    case "create":
      return true;
    case "update":
      return before !== undefined && sameRecord(before, answer, ["version", ...Object.keys(operation.patch)]);
    case "activate":
    case "deactivate":
      return before !== undefined && sameRecord(before, answer, ["version", "is_active"]);
    case "clone":
    case "delete":
      return false;
  }
}
