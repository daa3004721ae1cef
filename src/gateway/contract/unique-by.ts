// The rule that the elements of a list, or their keys, differ.

import type * as z from "zod";

/**
 * A refinement of lists. Two elements of one key are an error that names the second: the key is what they are matched by
 * (bifrost-api.md §3 "Child identity").
 */
export function uniqueBy<K extends string>(key: K) {
  return (list: Readonly<Record<K, string>>[], context: z.core.$RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach((element, index) => {
      if (seen.has(element[key]))
        context.addIssue({ code: "custom", path: [index, key], message: `duplicate ${key} ${element[key]}` });
      seen.add(element[key]);
    });
  };
}

/** A refinement of lists of texts: a second one of a kind is an error that names it. */
export function unique(list: readonly string[], context: z.core.$RefinementCtx): void {
  list.forEach((element, index) => {
    if (list.indexOf(element) < index)
      context.addIssue({ code: "custom", path: [index], message: `duplicate ${element}` });
  });
}
