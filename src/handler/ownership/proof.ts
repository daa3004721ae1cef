// Whether a profile is the one that our own request made although its answer was lost. A name alone proves nothing: somebody else
// may have made a profile of that name at the same time. Without proof the profile is a stranger's.

import { type WireProfile } from "../../api";
import { sameValue } from "../canonical";
import { FIELDS, specOf } from "../fields";
import { type AccessProfileSpec } from "../spec";
import { presentOf, sameOnceTidied } from "../tidied";

/** A creation or a clone that went out. */
export interface SentCreation {
  readonly desired: AccessProfileSpec;
  /** What the gateway's own clock showed at the earliest when it left, in milliseconds since 1970. */
  readonly sentAt: number | undefined;
  /** The profile that was to be cloned; undefined for a plain creation. */
  readonly source: WireProfile | undefined;
}

/** Whether the profile was made after the request left, is in its first version, and holds what was sent and nothing else. */
export function isMadeBy({ desired, sentAt, source }: SentCreation, found: WireProfile): boolean {
  const createdAt = Date.parse(found.created_at ?? "");
  if (sentAt === undefined || Number.isNaN(createdAt) || createdAt < sentAt) return false;
  if (found.version > 1 || found.name !== desired.name) return false;
  return source === undefined ? matchesRequest(desired, found) : isCopyOf(source, desired, found);
}

function matchesRequest(desired: AccessProfileSpec, found: WireProfile): boolean {
  return FIELDS.every((field) => {
    const [sent, live] = [desired[field.attribute], field.read(found, desired)];
    // What may be left to the gateway is its own choice in a new profile.
    if (sent === undefined && field.isLeftAlone) return true;
    return sameOnceTidied(field.attribute, presentOf(sent), presentOf(live));
  });
}

/** What a clone takes over besides limits and access is unknown (bifrost-api.md §3, "Clone"); those it must have copied. */
function isCopyOf(source: WireProfile, desired: AccessProfileSpec, found: WireProfile): boolean {
  const [original, copy] = [specOf(source), specOf(found)];
  const copied = (["provider_configs", "budgets", "rate_limit"] as const).every((attribute) =>
    sameValue(original[attribute], copy[attribute]),
  );
  const descriptions = [original.description, desired.description, undefined];
  const isDescribed = descriptions.some((each) =>
    sameOnceTidied("description", presentOf(each), copy.description),
  );
  const isTagged = copy.tags === undefined || sameValue(copy.tags, original.tags);
  return copied && isDescribed && isTagged;
}
