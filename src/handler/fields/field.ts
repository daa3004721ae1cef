// How one attribute of the specification stands to the live profile. The handler's diff is a walk over a table of these.

import { type UpdateRequest, type WireProfile } from "../../api";
import { type AccessProfileSpec } from "../spec";

/** The attributes that the body of a request carries; `is_active` and the policies are not among them. */
export type BodyAttribute = Exclude<
  keyof AccessProfileSpec,
  "is_active" | "clone_from" | "deletion_policy" | "adoption_policy"
>;

export interface Field<A extends BodyAttribute = BodyAttribute> {
  /** Name of the attribute. */
  readonly attribute: A;
  /** Name of the member in the body. */
  readonly member: keyof UpdateRequest;
  /**
   * The live value in the words of the specification; undefined when absent.
   *
   * @param reference what the specification says: where the meaning is equal its spelling is kept (`30d`, an empty list), and
   * what it leaves unset and is to be left alone is not read. Undefined for a profile that is seen for the first time.
   */
  read(live: WireProfile, reference: AccessProfileSpec | undefined): AccessProfileSpec[A];
  /** The value for a body. `live` is the profile that is updated: its members that we do not know are carried over. */
  write(
    value: NonNullable<AccessProfileSpec[A]>,
    live: WireProfile | undefined,
  ): UpdateRequest[keyof UpdateRequest];
  /** What clears it in an update. Undefined: an unset attribute is left alone. */
  readonly clear?: UpdateRequest[keyof UpdateRequest];
}

/** Keeps an empty collection that the specification wrote; otherwise an empty live collection is absent. */
export function presence<T extends object>(live: T, reference: object | undefined): T | undefined {
  const isEmpty = (collection: object): boolean => Object.keys(collection).length === 0;
  if (!isEmpty(live)) return live;
  return reference !== undefined && isEmpty(reference) ? live : undefined;
}
