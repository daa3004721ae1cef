// A place inside a value.

/** One step into a value: an attribute's name, a map's key, or a list's index. */
export type PathStep = string | { readonly key: string } | { readonly index: number };

/** The way from the top of a value to a place in it; empty for the value as a whole. */
export type Path = readonly PathStep[];

/** The path as a user would write it: `budgets["1M"].max_limit`, `rules[0]`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "string") text += text === "" ? step : `.${step}`;
    else text += "key" in step ? `[${JSON.stringify(step.key)}]` : `[${step.index}]`;
  }
  return text;
}
