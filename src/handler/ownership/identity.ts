// Which profile it is. An id alone does not say: another gateway, or a restored database, has another profile under it. The id
// together with the time of creation does.

import { type WireProfile } from "../../api";

/** What makes a profile that one profile. */
export interface ProfileIdentity {
  readonly id: number;
  /** RFC 3339, as the gateway answered it; undefined when it never did. */
  readonly createdAt: string | undefined;
}

/** The identity of a live profile. */
export function identityOf(live: WireProfile): ProfileIdentity {
  return { id: live.id, createdAt: live.created_at ?? undefined };
}

/** Whether the live profile is that one. A time that is not known on either side proves no difference. */
export function isSameProfile(known: ProfileIdentity, live: WireProfile): boolean {
  if (known.id !== live.id) return false;
  return sameInstant(known.createdAt, live.created_at ?? undefined);
}

/** Releases of a gateway may write more or fewer decimals, so the coarser of the two decides, down to milliseconds. */
function sameInstant(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [first, second] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(first) || Number.isNaN(second)) return false;
  const step = 10 ** (3 - Math.min(3, decimals(a), decimals(b)));
  return Math.floor(first / step) === Math.floor(second / step);
}

function decimals(time: string): number {
  return /\.(\d+)/.exec(time)?.[1]?.length ?? 0;
}
