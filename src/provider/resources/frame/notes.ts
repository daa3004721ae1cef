// The bytes that Terraform keeps beside a state and never shows, as JSON of a schema.

import type * as z from "zod";

/** Reads the bytes. Those of another release may say more, or something else: what cannot be read says nothing. */
export function readNotes<Notes extends object>(schema: z.ZodType<Notes>, bytes: Uint8Array): Notes {
  const nothing = schema.parse({});
  if (bytes.length === 0) return nothing;
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? nothing;
  } catch {
    return nothing;
  }
}

/** Writes the bytes. */
export function writeNotes(notes: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(notes));
}
