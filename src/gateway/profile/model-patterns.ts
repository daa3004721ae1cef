// `regex:<pattern>` entries of model lists must compile, or the request is a 400 that names the field (bifrost-api.md §2.3).

import { invalid } from "../errors";

const PREFIX = "regex:";

/**
 * Checks the patterns of a list. The product compiles RE2; its inline flags and named groups are translated, the rest of the
 * syntax is near enough to tell a typing error.
 *
 * @throws {GatewayError} 400
 */
export function checkModelPatterns(models: readonly string[] | null | undefined, field: string): void {
  models?.forEach((model, index) => {
    if (model.startsWith(PREFIX) && !compiles(model.slice(PREFIX.length)))
      throw invalid(`${field}[${index}]`, `${JSON.stringify(model)} is not a valid pattern`);
  });
}

/** Whether a pattern is one. */
export function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern.replace(/^\(\?[imsU]+\)/, "").replaceAll("(?P<", "(?<"), "i");
    return true;
  } catch {
    return false;
  }
}
