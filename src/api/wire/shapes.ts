// Shapes that many answers share.

import * as z from "zod";

/** A list; null, as Go writes an empty one, and nothing are the empty list. */
export const list = <T extends z.ZodType>(element: T) =>
  z
    .array(element)
    .nullish()
    .transform((elements) => elements ?? []);

/** A member that is only shown. A value of the wrong type is treated as absent. */
export const shown = <T extends z.ZodType>(kind: T) => kind.nullish().catch(undefined);
