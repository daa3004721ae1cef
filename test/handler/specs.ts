// Specifications of the tests: checked as the handler does, or their faults.
import { type AccessProfileDocument, type AccessProfileSpec, checkSpec, formatPath } from "../../src/handler";

/** A checked specification; a fault in it is the test's own. */
export function spec(document: Partial<AccessProfileDocument> = {}): AccessProfileSpec {
  const checked = checkSpec({ name: "Engineering", ...document });
  if ("issues" in checked) throw new Error(JSON.stringify(checked.issues));
  return checked.spec;
}

/** The faults of a document as `path: message` lines. */
export function faults(document: Record<string, unknown>): string[] {
  const checked = checkSpec({ name: "Engineering", ...document });
  return "spec" in checked
    ? []
    : checked.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
}
