// Input that the command cannot use; it ends with exit code 2.

/**
 * Exit code for input that cannot be used: 2, but 1 with `--detailed-exitcode`, where 2 means changes and 1 any failure, as
 * Terraform has it.
 */
export function unusableInputCode(args: readonly string[] = process.argv): number {
  return args.includes("--detailed-exitcode") ? 1 : 2;
}

/** Says in one sentence what of the input cannot be used. */
export class UnusableInputError extends Error {
  override readonly name = "UnusableInputError";
}
