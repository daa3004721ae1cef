// Input that the command cannot use; it ends with exit code 2.

/** Exit code for input that cannot be used. */
export const UNUSABLE_INPUT = 2;

/** Says in one sentence what of the input cannot be used. */
export class UnusableInputError extends Error {
  override readonly name = "UnusableInputError";
}
