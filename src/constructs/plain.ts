// Objects of names and nothing else, in a schema.

import * as z from "zod";
import { described, isPlain } from "../handler/spec/words";

/** A schema of objects that takes no instance of a class, whose names it would pass over: a `Map` would be an object without any. */
export function plain(schema: z.ZodType): z.ZodType {
  return z
    .custom(isPlain, { error: ({ input }) => `must be an object, got ${described(input)}` })
    .pipe(schema);
}
