// Patterns of model names. Source: bifrost-api.md §10: RE2, matched in full and in either case, each once, never `*` alone.

import { uniqueArray } from "./sets";
import * as z from "zod";

const pattern = z.string().superRefine((text, context) => {
  const fault = patternFault(text);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

/** Distinct patterns. */
export const modelPatterns = uniqueArray(pattern);

/**
 * Why a text is no pattern; undefined when it is one, as far as can be told here: RE2 has no assertions that look around and no
 * references to groups, and apart from inline flags and named groups is near enough to what compiles here.
 */
function patternFault(text: string): string | undefined {
  const quoted = JSON.stringify(text);
  if (text === "") return "must not be empty";
  if (text === "*") return 'is no pattern: "*"; for every model set all_models_allowed, or write ".*"';
  if (/\(\?<?[=!]/.test(text)) return `must not look ahead or behind, which RE2 cannot: ${quoted}`;
  if (/\\[1-9]/.test(text)) return `must not refer to a group, which RE2 cannot: ${quoted}`;
  try {
    new RegExp(
      text
        .replace(/\(\?[imsU]+(?=[):])/g, "(?")
        .replace(/\(\?\)/g, "")
        .replaceAll("(?P<", "(?<"),
    );
    return undefined;
  } catch {
    return `is not a regular expression: ${quoted}`;
  }
}
