// The bytes that Terraform keeps beside a state and between plan and apply, and never shows.

import * as z from "zod";
import { type Json } from "../../../handler/internal";

/** The members come from JSON, so that what is there is plain data. */
const shape = z.object({
  /** The resource was imported and not applied since. */
  imported: z.boolean().optional(),
  /** While a replacement is planned: the object that it replaces. */
  replaces: z.object({ id: z.number(), deletion_policy: z.unknown() }).optional(),
  /** The plan found the name free. */
  nameWasFree: z.boolean().optional(),
  /** What the gateway had, after the last apply, in what the configuration leaves to it. */
  left: z.custom<Json>((value) => value !== undefined).optional(),
  /** Texts that the gateway tidied on save, by attribute: what was sent, and what is there instead. */
  tidied: z.record(z.string(), z.object({ sent: z.unknown(), saved: z.unknown() })).optional(),
});

/** What the bytes say. */
export type PrivateNotes = z.output<typeof shape>;

/** Reads the bytes. Those of another release may say more, or something else: what cannot be read says nothing. */
export function readNotes(bytes: Uint8Array): PrivateNotes {
  if (bytes.length === 0) return {};
  try {
    return shape.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? {};
  } catch {
    return {};
  }
}

/** Writes the bytes. */
export function writeNotes(
  notes: Omit<PrivateNotes, "left"> & { readonly left?: Json | undefined },
): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(notes));
}
