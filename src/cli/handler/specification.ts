// Where the specification of a handler command comes from: a file, standard input, or the environment.

import { readFileSync } from "node:fs";
import { type AccessProfileSpec, checkSpec, formatPath } from "../../handler/spec";
import { UnusableInputError } from "../unusable-input";
import { messageOf } from "../../handler/shapes";
import { withoutSourceName } from "./clone-source";
import { parseSpecification } from "./parse-specification";

/** The environment variable that is read when no file is named. */
export const SPECIFICATION_VARIABLE = "BIFROST_SPEC";

/** What a command is to work on. */
export interface Specification {
  readonly spec: AccessProfileSpec;
  /** The name of the profile to clone, when `clone_from` was `name=NAME`; `clone_from` is then unset. */
  readonly sourceName: string | undefined;
}

/**
 * Reads and checks the specification; undefined when none is given.
 *
 * @param source a file, or `-` for standard input; undefined for the environment.
 * @throws {UnusableInputError} that names every fault.
 */
export function readSpecification(source: string | undefined): Specification | undefined {
  const [text, where] = source === undefined ? fromEnvironment() : fromFile(source);
  if (text === undefined || text === "") return undefined;
  const document = parseSpecification(text, where);
  const { document: withId, sourceName } = withoutSourceName(withoutNulls(document));
  const checked = checkSpec(withId);
  if ("spec" in checked) return { spec: checked.spec, sourceName };
  const faults = checked.issues.map(({ path, message }) =>
    path.length === 0 ? `  - ${message}` : `  - ${formatPath(path)}: ${message}`,
  );
  throw new UnusableInputError(`the specification in ${where} is not valid:\n${faults.join("\n")}`);
}

function fromEnvironment(): [string | undefined, string] {
  return [process.env[SPECIFICATION_VARIABLE], SPECIFICATION_VARIABLE];
}

function fromFile(file: string): [string, string] {
  const where = file === "-" ? "the standard input" : file;
  try {
    return [readFileSync(file === "-" ? 0 : file, "utf8"), where];
  } catch (error) {
    throw new UnusableInputError(`the specification in ${where} cannot be read: ${messageOf(error)}`);
  }
}

/** Unset is null in what Terraform encodes as JSON. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
