// What a catalog means by a provider entry without keys: all of them. Gateways 2.x deny every key to such an entry (bifrost-api.md §2.3).

import { type AccessProfileDocument } from "../spec";

/** A profile whose provider entries name every key unless they say otherwise. */
export function withEveryKey<T extends Partial<AccessProfileDocument>>(document: T): T {
  const { provider_configs: entries } = document;
  if (entries === undefined) return document;
  const named = Object.entries(entries).map(
    ([name, entry]) => [name, { ...entry, key_ids: entry.key_ids ?? ["*"] }] as const,
  );
  return { ...document, provider_configs: Object.fromEntries(named) };
}
