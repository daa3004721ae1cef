// Virtual keys: making one, and what becomes of those that a profile begins to govern. Source: bifrost-api.md §1.4.

import { randomBytes, randomUUID } from "node:crypto";
import { type VirtualKey } from "../store/virtual-keys";

type Given = Pick<VirtualKey, "name" | "description" | "owner" | "governed"> & Partial<VirtualKey>;

/** A new key with a secret. What is not given is absent. */
export function newVirtualKey(given: Given, now: Date): VirtualKey {
  const time = now.toISOString();
  return {
    budgets: [],
    is_active: true,
    providers: [],
    ...given,
    id: randomUUID(),
    value: `sk-bf-${randomBytes(16).toString("hex")}`,
    created_at: time,
    updated_at: time,
  };
}

/** The key once a profile governs it: limits and providers of its own are gone, for good. */
export function adopted(key: VirtualKey, now: Date): VirtualKey {
  return {
    ...key,
    budgets: [],
    rate_limit: undefined,
    providers: [],
    governed: true,
    updated_at: now.toISOString(),
  };
}
