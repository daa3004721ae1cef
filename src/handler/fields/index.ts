// The table of all attributes that the body of a request carries, in the order of a specification.

import { type UpdateRequest, type WireProfile } from "../../api";
import { formatRotation } from "../../api/wire";
import { type AccessProfileSpec } from "../spec";
import { isLeftAlone, spelledAs } from "../spec/meaning";
import { profileAttributes } from "../spec/shape";
import { keysOf } from "../../api/records";
import { type BodyAttribute, type BodyValue, type Fields } from "./field";
import { texts } from "./keyed";
import {
  budgetsBeyondSpec,
  rateLimitBeyondSpec,
  readBudgets,
  readRateLimit,
  writeBudgets,
  writeRateLimit,
} from "./limits";
import { MCP_FIELDS } from "./mcp";
import { relayGrants } from "./relays";
import { entriesBeyondSpec, readProviderConfigs, writeProviderConfigs } from "./provider-configs";
import { hasPassed, rotationFault } from "./rotation";

export { ambiguities, type Ambiguity } from "./ambiguities";
export { type BodyAttribute, type BodyValue } from "./field";

/** Every attribute of a body. */
const TABLE: Fields = {
  name: {
    member: "name",
    read: (live) => live.name,
    write: (value) => value,
  },
  description: {
    member: "description",
    read: (live) => live.description ?? undefined,
    write: (value) => value,
    clear: null,
  },
  tags: {
    member: "tags",
    read: (live) => texts(live.tags),
    write: (value) => value,
    clear: [],
  },
  calendar_aligned: {
    member: "calendar_aligned",
    read: (live) => live.calendar_aligned ?? undefined,
    write: (value) => value,
    clear: false,
  },
  allow_all_providers: {
    member: "allow_all_providers",
    read: (live) => live.allow_all_providers ?? undefined,
    write: (value) => value,
  },
  auto_rotation_interval: {
    member: "auto_rotation_interval",
    read(live) {
      const nanoseconds = BigInt(Math.round(live.auto_rotation_interval ?? 0));
      return nanoseconds === 0n || rotationFault(live) !== undefined
        ? undefined
        : formatRotation(nanoseconds);
    },
    write: (value) => value,
    clear: "",
  },
  next_rotation_at: {
    member: "next_rotation_at",
    read: ({ next_rotation_at: live }, reference) =>
      hasPassed(reference?.next_rotation_at) ? reference?.next_rotation_at : (live ?? undefined),
    // The gateway refuses a time that has passed.
    write: (value) => (hasPassed(value) ? undefined : value),
    sentWith: "auto_rotation_interval",
  },
  provider_configs: {
    member: "provider_configs",
    read: (live, reference) => readProviderConfigs(live.provider_configs, reference?.provider_configs),
    write: (value, live) => writeProviderConfigs(value, live?.provider_configs),
    clear: [],
    beyondSpec: (live) => entriesBeyondSpec(live.provider_configs),
  },
  budgets: {
    member: "budgets",
    read: (live) => readBudgets(live.budgets),
    write: (value, live) => writeBudgets(value, live?.budgets),
    clear: [],
    beyondSpec: (live) => budgetsBeyondSpec(live.budgets),
  },
  rate_limit: {
    member: "rate_limit",
    read: (live) => readRateLimit(live.rate_limit),
    write: (value, live) => writeRateLimit(value, live?.rate_limit),
    clear: null,
    beyondSpec: (live) => rateLimitBeyondSpec(live.rate_limit),
  },
  ...MCP_FIELDS,
  relay_grants: relayGrants,
};

/** One row of the table, for whoever walks over all of them. */
export interface BodyField {
  readonly attribute: BodyAttribute;
  /** Name of the member in the body. */
  readonly member: keyof UpdateRequest;
  /** Whether the attribute stays as it is on the gateway when it is unset. */
  readonly isLeftAlone: boolean;
  /** See `Field`. */
  readonly sentWith: BodyAttribute | undefined;
  /** What a state says of an attribute that is absent: its default, or undefined. */
  readonly none: boolean | undefined;
  /** What clears it in an update; what no specification can say of the live value stays. */
  readonly cleared: (live: WireProfile) => BodyValue | undefined;
  /** The live value in the words of a reference; undefined when absent, or when the reference leaves it to the gateway. */
  readonly read: (live: WireProfile, reference: AccessProfileSpec | undefined) => unknown;
  /** Puts what is read into a specification; nothing when it is undefined. */
  readonly readInto: (
    spec: Partial<AccessProfileSpec>,
    live: WireProfile,
    reference: AccessProfileSpec | undefined,
  ) => void;
  /** The value of a specification for a body; undefined when it is unset there. */
  readonly write: (spec: AccessProfileSpec, live: WireProfile | undefined) => BodyValue | undefined;
}

/** The attributes of a body, in the order of a specification. */
export const BODY_ATTRIBUTES: readonly BodyAttribute[] = keysOf(TABLE);

/** The table in that order. */
export const FIELDS: readonly BodyField[] = BODY_ATTRIBUTES.map(row);

function row<A extends BodyAttribute>(attribute: A): BodyField {
  const field = TABLE[attribute];
  const shape = profileAttributes[attribute];
  if (shape === undefined) throw new TypeError(`the specification has no ${attribute}`);
  const read = (
    live: WireProfile,
    reference: AccessProfileSpec | undefined,
  ): AccessProfileSpec[A] | undefined => {
    const written = reference?.[attribute];
    if (reference !== undefined && written === undefined && isLeftAlone(shape)) return undefined;
    return spelledAs(shape, field.read(live, reference), written);
  };
  return {
    attribute,
    member: field.member,
    isLeftAlone: isLeftAlone(shape),
    none: shape.rules?.none,
    sentWith: field.sentWith,
    cleared: (live) => field.beyondSpec?.(live) ?? field.clear,
    read,
    readInto(spec, live, reference) {
      const value = read(live, reference);
      if (value !== undefined) spec[attribute] = value;
    },
    write(spec, live) {
      const value = spec[attribute];
      return value === undefined || value === null ? undefined : field.write(value, live, spec);
    },
  };
}

/**
 * The live profile in the words of a specification. Total: what no specification can say is left out, see {@link ambiguities}.
 *
 * @param reference the specification to be close to, see `Field.read`. Its policies, limits and `clone_from` are taken over, as
 * the gateway does not know them.
 */
export function specOf(live: WireProfile, reference?: AccessProfileSpec): AccessProfileSpec {
  const read: Partial<AccessProfileSpec> = {};
  for (const field of FIELDS) field.readInto(read, live, reference);
  return {
    ...read,
    name: live.name,
    is_active: live.is_active,
    ...(reference?.clone_from === undefined ? {} : { clone_from: reference.clone_from }),
    ...(reference?.strict === undefined ? {} : { strict: reference.strict }),
    deletion_policy: reference?.deletion_policy ?? "deactivate",
    adoption_policy: reference?.adoption_policy ?? "retired",
    ...(reference?.timeouts === undefined ? {} : { timeouts: reference.timeouts }),
  };
}
