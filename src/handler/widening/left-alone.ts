// A profile with what a specification leaves to the gateway: that counts, too, when it is asked what becomes wider.

import { isJsonObject, type Json } from "../loosened";
import { own } from "../own";
import { type Access } from ".";

/**
 * The same profile with the values that it leaves to the gateway.
 *
 * @param left what `leftAlone` returned; undefined or anything else when nobody knows them.
 */
export function withLeftAlone(access: Access, left: Json | undefined): Access {
  if (!isJsonObject(left)) return access;
  const { provider_configs: entriesLeft, ...others } = left;
  const entries = Object.entries(access.provider_configs ?? {}).map(([name, entry]) => {
    const members: Record<string, unknown> = {
      ...present(isJsonObject(entriesLeft) ? own(entriesLeft, name) : undefined),
      ...entry,
    };
    for (const cleared of entry.clear ?? []) Reflect.deleteProperty(members, cleared);
    return [name, members] as const;
  });
  const filled: object = {
    ...present(others),
    ...access,
    ...(access.provider_configs && { provider_configs: Object.fromEntries(entries) }),
  };
  return filled;
}

/** The members that are not absent on the gateway. */
function present(left: Json | undefined): Readonly<Record<string, Json>> {
  if (!isJsonObject(left)) return {};
  return Object.fromEntries(Object.entries(left).filter(([, value]) => value !== null));
}
