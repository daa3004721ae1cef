// Keys of provider entries in catalogs and constructs, which allow every key to an entry that names none. HCL leaves them alone there.

import { sameValue } from "../../handler/internal";
import { isRecord } from "../../handler/shapes";
import { type WrittenAttribute } from "./attributes";

/** The attributes. A provider entry says that it allows no key if it names none, and nothing if it allows every key. */
export function namingKeys(attributes: readonly WrittenAttribute[]): WrittenAttribute[] {
  return attributes.map((attribute) =>
    attribute.name === "provider_configs" && isRecord(attribute.value)
      ? { ...attribute, value: withKeys(attribute.value) }
      : attribute,
  );
}

function withKeys(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = Object.entries(entries).map(([provider, entry]) => [provider, entryWithKeys(entry)] as const);
  return Object.fromEntries(named);
}

function entryWithKeys(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { key_ids: keys, ...others } = entry;
  if (keys === undefined) return isCleared(entry) ? entry : { ...entry, key_ids: [] };
  return sameValue(keys, ["*"]) ? others : entry;
}

function isCleared({ clear }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(clear) && clear.includes("key_ids");
}
