// The rule that the elements of a list have different keys.

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
