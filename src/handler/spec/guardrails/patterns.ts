// Whether a pattern of model names allows every model. A pattern can be written in many ways, so it is tried on names that have nothing
// in common.

const NAMES: readonly string[] = ["a", "gpt-4o", "claude-3.5/sonnet:beta", "7_Ω@x"];

/** Whether a pattern, which has to match the whole name in either case, matches every name. One that does not compile matches none. */
export function matchesEveryName(pattern: string): boolean {
  try {
    const expression = new RegExp(
      `^(?:${pattern.replace(/^\(\?[imsU]+\)/, "").replaceAll("(?P<", "(?<")})$`,
      "i",
    );
    return NAMES.every((name) => expression.test(name));
  } catch {
    return false;
  }
}
