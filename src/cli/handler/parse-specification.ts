// The text of a specification: JSON, as Terraform and scripts write it, or YAML, as people do.

import { parseDocument } from "yaml";
import { UnusableInputError } from "../unusable-input";
import { isTooDeep, MOST_LEVELS } from "../../handler/internal";
import { messageOf } from "../../handler/shapes";

/**
 * What the text says.
 *
 * @param where the text comes from, for errors.
 * @throws {UnusableInputError} when it is neither, or no map of attributes.
 */
export function parseSpecification(text: string, where: string): unknown {
  const document = parsed(text, where);
  if (typeof document === "object" && document !== null && !Array.isArray(document)) return document;
  const what = Array.isArray(document)
    ? "a list"
    : typeof document === "string"
      ? `the text ${JSON.stringify(document)}`
      : (document ?? "empty");
  throw new UnusableInputError(
    `the specification in ${where} is ${String(what)}; it must be a map of the resource's attributes, such as {"name": "Engineering"}`,
  );
}

function parsed(text: string, where: string): unknown {
  // Parsers and checks would overflow their stack.
  if (isTooDeep(text))
    throw new UnusableInputError(
      `the specification in ${where} nests deeper than ${MOST_LEVELS} levels; no attribute does`,
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    // What begins as JSON was meant to be JSON, so its own error helps most.
    if (/^\s*[{[]/.test(text))
      throw new UnusableInputError(`the specification in ${where} is not JSON: ${messageOf(error)}`);
  }
  const document = parseDocument(text, { stringKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    throw new UnusableInputError(`the specification in ${where} is not YAML: ${fault.message.trimEnd()}`);
  try {
    return document.toJS();
  } catch (error) {
    throw new UnusableInputError(`the specification in ${where} is not YAML: ${messageOf(error)}`);
  }
}
