// The attribute `origin`: how the profile came under this resource. It is known at plan, because it carries the decision that was
// reviewed to apply: Terraform plans a second time before it applies, keeps none of the first plan's private bytes for a new
// object, and stops when a planned value turns out different.

/** The profile is made by this resource. */
export const CREATED = "created";
/** The profile was imported. */
export const IMPORTED = "imported";

/** A profile that is taken over, and the version that was looked at. */
export interface AdoptedOrigin {
  readonly id: number;
  readonly version: number;
}

/** The origin of a profile that is taken over. */
export function adopted({ id, version }: AdoptedOrigin): string {
  return `adopted ${id} at version ${version}`;
}

/** The profile that an origin says is taken over; undefined for every other origin. */
export function adoptedBy(origin: unknown): AdoptedOrigin | undefined {
  const match = typeof origin === "string" ? /^adopted (\d+) at version (\d+)$/.exec(origin) : null;
  return match === null ? undefined : { id: Number(match[1]), version: Number(match[2]) };
}
