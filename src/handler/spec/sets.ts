// Sets in a specification: arrays whose order means nothing and whose elements are distinct.

import * as z from "zod";

/** An array of distinct elements; a repeated one is an error at its index. */
export function uniqueArray<T extends z.ZodType>(element: T) {
  return z.array(element).superRefine((elements, context) => {
    const seen = new Set<string>();
    elements.forEach((each, index) => {
      const key = JSON.stringify(each);
      if (seen.has(key)) context.addIssue({ code: "custom", path: [index], message: `is repeated: ${key}` });
      seen.add(key);
    });
  });
}

/** Distinct strings, none of them empty. */
export const uniqueStrings = uniqueArray(z.string().min(1, { error: "must not be empty" }));
