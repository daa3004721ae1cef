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

/** One attribute between specification and wire. */
export interface Field<A extends BodyAttribute = BodyAttribute> {
  /** Name of the member in the body. */
  readonly member: keyof UpdateRequest;
  /**
   * The live value in the words of the specification; undefined when absent. Total: what no specification can say is not read,
   * see `ambiguities.ts`.
   *
   * @param reference what the specification says, for access that can be said by several attributes. How it spells a value is not
   * for a field to keep: {@link readAs} does that.
   */
  read(live: WireProfile, reference: AccessProfileSpec | undefined): AccessProfileSpec[A];
  /**
   * The value for a body; undefined when there is nothing to send.
   *
   * @param live the profile that is updated: what we do not know of it is carried over.
   * @param spec what the value is part of, for a member that two attributes share.
   */
  write(
    value: NonNullable<AccessProfileSpec[A]>,
    live: WireProfile | undefined,
    spec: AccessProfileSpec,
  ): BodyValue | undefined;
  /** Another attribute whose change makes the gateway choose this one anew, so that both go together. */
  readonly sentWith?: BodyAttribute;
  /** What clears it in an update. Undefined: nothing does. */
  readonly clear?: BodyValue;
  /** What of the live value no specification can say: sent in the place of {@link clear}, so that it stays. */
  beyondSpec?(live: WireProfile): BodyValue | undefined;
}

/** The table: an attribute without its field does not compile. */
export type Fields = { readonly [A in BodyAttribute]: Field<A> };
