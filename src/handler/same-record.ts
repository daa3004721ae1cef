// Whether two answers show one profile alike: what one of them says of it, the other may say, too.

import { isDeepStrictEqual } from "node:util";
import { type WireProfile } from "../api";

/** Members that change by themselves while a profile is used (bifrost-api.md §2.4, §2.5, §2.6). */
const MOVING = /^(?:.*_)?(?:current_usage|last_reset)$|^(?:updated_at|last_rotation_at|next_rotation_at)$/;

/**
 * Whether two answers show the same members with the same values, apart from usage and times.
 *
 * @param besides top-level members that may differ.
 */
export function sameRecord(a: WireProfile, b: WireProfile, besides: readonly string[] = []): boolean {
  return isDeepStrictEqual(still(a, besides), still(b, besides));
}

function still(value: unknown, without: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((element) => still(element));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !MOVING.test(name) && !without.includes(name));
  return Object.fromEntries(members.map(([name, member]) => [name, still(member)]));
}
