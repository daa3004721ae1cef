// The recorded versions of a profile in the words of the specification, each with what it changed.

import { accessProfile, type ProfileVersion } from "../api/wire";
import { keysOf } from "../api/records";
import { sameValue } from "./canonical";
import { type AttributeChange } from "./changes";
import { specOf } from "./fields";
import { type AccessProfileSpec, profileAttributes } from "./spec";

/** One version. */
export interface HistoryEntry {
  readonly version: number;
  readonly name: string | undefined;
  /** Who made it; undefined when the gateway does not say. */
  readonly by: string | undefined;
  /** RFC 3339; undefined when the gateway does not say. */
  readonly at: string | undefined;
  /** Undefined when the snapshot cannot be read. */
  readonly spec: AccessProfileSpec | undefined;
  /** What differs from the version before that can be read; of the first one everything. */
  readonly changes: readonly AttributeChange[];
}

/** The versions in their order, the oldest first. */
export function historyOf(versions: readonly ProfileVersion[]): HistoryEntry[] {
  let before: AccessProfileSpec | undefined;
  return [...versions]
    .sort((a, b) => a.version - b.version)
    .map(({ version, name, changed_by, created_at, snapshot }) => {
      const spec = specIn(snapshot ?? undefined);
      const changes = spec === undefined ? [] : changesBetween(before, spec);
      before = spec ?? before;
      return {
        version,
        name: name ?? spec?.name,
        by: changed_by || undefined,
        at: created_at ?? undefined,
        spec,
        changes,
      };
    });
}

/** The specification of a snapshot, which is the profile as JSON text (bifrost-api.md §2.8). */
function specIn(snapshot: string | undefined): AccessProfileSpec | undefined {
  try {
    const parsed = accessProfile.safeParse(JSON.parse(snapshot ?? ""));
    return parsed.success ? specOf(parsed.data) : undefined;
  } catch {
    return undefined;
  }
}

/** What only Terraform knows of a profile. */
const NOT_RECORDED: readonly string[] = [
  "deletion_policy",
  "adoption_policy",
  "clone_from",
  "strict",
  "timeouts",
];

function changesBetween(before: AccessProfileSpec | undefined, after: AccessProfileSpec): AttributeChange[] {
  const recorded = keysOf(after).concat(before === undefined ? [] : keysOf(before));
  const names = Object.keys(profileAttributes).filter((name) => !NOT_RECORDED.includes(name));
  return names.flatMap((name): AttributeChange[] => {
    const attribute = recorded.find((each) => each === name);
    if (attribute === undefined) return [];
    const [old, now] = [before?.[attribute], after[attribute]].map(present);
    return sameValue(old, now) ? [] : [{ attribute, before: old, after: now }];
  });
}

/** An empty list or map is none. */
function present(value: unknown): unknown {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
}
