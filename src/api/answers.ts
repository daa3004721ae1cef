// Sending a call and checking what is answered, for the files with the calls of each family.

import type * as z from "zod";
import { ApiError } from "./errors";
import { type Answer, type Call } from "./http";
import { problemOf } from "./wire";

/** Sends calls of one family to one gateway. */
export interface Sender {
  readonly host: string;
  /** @throws {ApiError} */
  send(call: Call): Promise<Answer>;
}

/**
 * Sends a call and checks its answer against its envelope. A 2xx without it is an error, never an empty answer.
 * @throws {ApiError}
 */
export async function ask<T extends z.ZodType>(
  { host, send }: Sender,
  envelope: T,
  call: Call,
): Promise<z.output<T>> {
  const { json, sentAt } = await send(call);
  const parsed = envelope.safeParse(json);
  if (parsed.success) return parsed.data;
  const message = `${host} answered with unexpected JSON (${problemOf(parsed.error)})`;
  throw new ApiError({ code: "unreadable", message, outcomeUnknown: call.method === "POST", sentAt });
}

/**
 * A text as one segment of a path.
 * @throws {ApiError} `invalid` when it is none: an empty one, or one of dots, would name another path.
 */
export function segment(text: string): string {
  const encoded = /^\.{0,2}$/.test(text) ? undefined : encode(text);
  if (encoded !== undefined) return encoded;
  const message = `${JSON.stringify(text)} cannot be an id: an id is a text that is neither empty nor made of dots`;
  throw new ApiError({ code: "invalid", message });
}

function encode(text: string): string | undefined {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair is no character.
    return undefined;
  }
}

/** A page of a list: `limit` elements from `offset` on. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A page as a query, with what else is given. */
export function pageQuery(
  { limit, offset }: Page,
  more: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const given = Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { limit: String(limit), offset: String(offset), ...Object.fromEntries(given) };
}
