// Whether a gateway saved what was sent. One that silently drops a limit would leave a profile unlimited that was planned with a
// limit, so every answer to a change of ours is held against what was sent.

import * as z from "zod";
import { type UpdateRequest, type WireProfile } from "../api";
import { HandlerError } from "./errors";
import { FIELDS } from "./fields";
import { type BodyAttribute } from "./fields/field";
import { renamedMcps } from "./mcp-names";
import { sameValue } from "./canonical";
import { type AccessProfileSpec } from "./spec";
import { presentOf, sameOnceTidied } from "./tidied";

/** A text that the gateway changed on save. */
export interface TidiedText {
  readonly sent: unknown;
  readonly saved: unknown;
}

/** The attributes of a profile in which an answer differs from what was sent; texts that were only tidied do not count. */
export function savedDifferently(
  desired: AccessProfileSpec,
  patch: UpdateRequest,
  answer: WireProfile,
): BodyAttribute[] {
  // A client that is answered by its id instead of its name has an error of its own.
  const isRenamed = renamedMcps(desired, answer) !== undefined;
  return FIELDS.filter((field) => {
    const wanted = desired[field.attribute];
    if (!(field.member in patch) || (isRenamed && /^(virtual_)?mcp_/.test(field.attribute))) return false;
    // The list of links is sent for the ids and for the names: what is unset of them goes along as it was.
    if (wanted === undefined && field.member === "virtual_mcps" && (patch.virtual_mcps?.length ?? 0) > 0)
      return false;
    return !sameOnceTidied(field.attribute, presentOf(wanted), presentOf(field.read(answer, desired)));
  }).map((field) => field.attribute);
}

/** The texts that the gateway tidied on save, by attribute. */
export function tidiedTexts(desired: AccessProfileSpec, answer: WireProfile): Record<string, TidiedText> {
  const tidied = FIELDS.flatMap((field): [string, TidiedText][] => {
    const sent = desired[field.attribute];
    if (sent === undefined) return [];
    const saved = field.read(answer, desired);
    const isTidied = !sameValue(sent, saved) && sameOnceTidied(field.attribute, sent, saved);
    return isTidied ? [[field.attribute, { sent, saved }]] : [];
  });
  return Object.fromEntries(tidied);
}

/** The profile with its tidied texts as they were sent, as long as the gateway has what it made of them. */
export function asSent(
  live: WireProfile,
  tidied: Readonly<Record<string, { readonly sent?: unknown; readonly saved?: unknown }>> = {},
): WireProfile {
  const { description, tags } = tidied;
  if (description === undefined && tags === undefined) return live;
  const view = { ...live };
  if (typeof description?.sent === "string" && sameValue(live.description ?? undefined, description.saved))
    view.description = description.sent;
  const sentTags = TAGS.safeParse(tags?.sent);
  if (sentTags.success && sameValue(live.tags, tags?.saved)) view.tags = sentTags.data;
  return view;
}

const TAGS = z.array(z.string());

/** The error for attributes that were not saved as they were sent. */
export function notSaved(id: number, attributes: readonly BodyAttribute[]): HandlerError {
  return new HandlerError(
    "not_saved",
    `the gateway accepted the change of profile ${id} but did not save ${attributes.join(", ")} as sent`,
    "Compare the profile on the gateway with what was sent: this release of the gateway may not support these attributes.",
    [attributes[0] ?? "name"],
    { holder: id },
  );
}
