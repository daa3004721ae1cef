// Attributes of which exactly one is set: a role by its id or its name, a holder by its kind.

import type * as z from "zod";

/** Refines an object: exactly one of the attributes must be set. */
export function exactlyOne([first, ...others]: readonly [string, ...string[]]) {
  return (given: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const [one, another] = [first, ...others].filter((name) => given[name] !== undefined);
    if (one === undefined)
      context.addIssue({
        code: "custom",
        path: [first],
        message: `is required unless ${others.join(" or ")} is set`,
      });
    else if (another !== undefined)
      context.addIssue({
        code: "custom",
        path: [another],
        message: `conflicts with ${one}; set one of them`,
      });
  };
}
