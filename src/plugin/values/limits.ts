// How large a value may be that is read. Within these limits every value is read in time and memory that grow with its size alone, and
// no recursion over a value or its type can exhaust the stack.
import { UnreadableError } from "./unreadable-error";

/** How deep lists, maps and objects may stand in each other: as deep as messages of protobuf may. */
const DEEPEST = 100;

/** How many values one value may hold, itself and all at any depth, absent attributes included. */
const MOST_VALUES = 200_000;

/** How many characters a number may have. Terraform's own numbers have 155 digits. */
const LONGEST_NUMBER = 10_000;

/** Throws {@link UnreadableError} beyond the limit. */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST)
    throw new UnreadableError(`the value is nested more than ${DEEPEST} levels deep, which is the limit`);
}

/** Throws {@link UnreadableError} beyond the limit. */
export function checkCount(values: number): void {
  if (values > MOST_VALUES)
    throw new UnreadableError(`the value holds more than ${MOST_VALUES} values, which is the limit`);
}

/** Throws {@link UnreadableError} beyond the limit. */
export function checkNumber(characters: number): void {
  if (characters > LONGEST_NUMBER)
    throw new UnreadableError(
      `a number of ${characters} characters is beyond the limit of ${LONGEST_NUMBER}`,
    );
}
