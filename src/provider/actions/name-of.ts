// How a profile is called in what an action tells.

import { type WireProfile } from "../../handler/internal";

/** For example `profile 12 ("Engineering")`. */
export function nameOf({ id, name }: Pick<WireProfile, "id" | "name">): string {
  return `profile ${id} (${JSON.stringify(name)})`;
}
