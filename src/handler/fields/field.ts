// How one attribute of the specification stands to the live profile. The handler's diff is a walk over a table of these.

import { type UpdateRequest, type WireProfile } from "../../api";
import { type AccessProfileSpec } from "../spec";

/** The attributes that the body of a request carries; `is_active` and the policies are not among them. */
export type BodyAttribute = Exclude<
  keyof AccessProfileSpec,
  "is_active" | "clone_from" | "deletion_policy" | "adoption_policy" | "strict" | "timeouts"
>;

/** The value of a member of a body. Lists go back with members that we do not know, so no closed type describes them. */
export type BodyValue = object | string | boolean | null;

export interface Field<A extends BodyAttribute = BodyAttribute> {
  /** Name of the attribute. */
  readonly attribute: A;
  /** Name of the member in the body. */
  readonly member: keyof UpdateRequest;
  /**
   * The live value in the words of the specification; undefined when absent. Total: what no specification can say is not read,
   * see `ambiguities.ts`.
   *
   * @param reference what the specification says: where the meaning is equal its spelling is kept (`30d`, an empty list), and
   * what it leaves unset and is to be left alone is not read. Undefined for a profile that is seen for the first time.
   */
  read(live: WireProfile, reference: AccessProfileSpec | undefined): AccessProfileSpec[A];
  /**
   * The value for a body.
   *
   * @param live the profile that is updated: what we do not know of it is carried over.
   * @param spec what the value is part of, for a member that two attributes share.
   */
  write(
    value: NonNullable<AccessProfileSpec[A]>,
    live: WireProfile | undefined,
    spec: AccessProfileSpec,
  ): BodyValue;
  /** What clears it in an update. Undefined: an unset attribute is left alone. */
  readonly clear?: BodyValue;
  /** What of the live value no specification can say: sent in the place of {@link clear}, so that it stays. */
  beyondSpec?(live: WireProfile): BodyValue | undefined;
}

/** Keeps an empty collection that the specification wrote; otherwise an empty live collection is absent. */
export function presence<T extends object>(live: T, reference: object | undefined): T | undefined {
  const isEmpty = (collection: object): boolean => Object.keys(collection).length === 0;
  if (!isEmpty(live)) return live;
  return reference !== undefined && isEmpty(reference) ? live : undefined;
}
