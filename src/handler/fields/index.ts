// The table of all attributes that the body of a request carries, in the order of a specification.

import { type WireProfile } from "../../api";
import { formatRotation, rotationNanoseconds } from "../../api/wire";
import { type AccessProfileSpec } from "../spec";
import { type BodyAttribute, type Field, presence } from "./field";
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
import { entriesBeyondSpec, readProviderConfigs, writeProviderConfigs } from "./provider-configs";
import { rotationFault } from "./rotation";

export { ambiguities, type Ambiguity } from "./ambiguities";
export { type BodyAttribute, type Field } from "./field";

const name: Field<"name"> = {
  attribute: "name",
  member: "name",
  read: (live) => live.name,
  write: (value) => value,
};

const description: Field<"description"> = {
  attribute: "description",
  member: "description",
  // Whether a gateway tells "" from null is unknown (bifrost-api.md §2.1): the reference decides which of the two it is.
  read: (live, reference) => live.description || (reference?.description === "" ? "" : undefined),
  write: (value) => value,
  clear: null,
};

const tags: Field<"tags"> = {
  attribute: "tags",
  member: "tags",
  read: (live, reference) => presence(texts(live.tags), reference?.tags),
  write: (value) => value,
  clear: [],
};

const calendarAligned: Field<"calendar_aligned"> = {
  attribute: "calendar_aligned",
  member: "calendar_aligned",
  read: (live) => live.calendar_aligned ?? false,
  write: (value) => value,
  clear: false,
};

const allowAllProviders: Field<"allow_all_providers"> = {
  attribute: "allow_all_providers",
  member: "allow_all_providers",
  read: (live, reference) =>
    reference !== undefined && reference.allow_all_providers === undefined
      ? undefined
      : (live.allow_all_providers ?? undefined),
  write: (value) => value,
};

const autoRotationInterval: Field<"auto_rotation_interval"> = {
  attribute: "auto_rotation_interval",
  member: "auto_rotation_interval",
  read(live, reference) {
    const nanoseconds = BigInt(Math.round(live.auto_rotation_interval ?? 0));
    const written = reference?.auto_rotation_interval;
    // Nanoseconds beyond 2^53 come rounded to a double, so both sides are compared as doubles.
    if (written !== undefined && Number(rotationNanoseconds(written)) === Number(nanoseconds)) return written;
    const isSayable = nanoseconds !== 0n && rotationFault(live) === undefined;
    return isSayable ? formatRotation(nanoseconds) : undefined;
  },
  write: (value) => value,
  clear: "",
};

const providerConfigs: Field<"provider_configs"> = {
  attribute: "provider_configs",
  member: "provider_configs",
  read: (live, reference) =>
    presence(
      readProviderConfigs(live.provider_configs, reference?.provider_configs),
      reference?.provider_configs,
    ),
  write: (value, live) => writeProviderConfigs(value, live?.provider_configs),
  clear: [],
  beyondSpec: (live) => entriesBeyondSpec(live.provider_configs),
};

const budgets: Field<"budgets"> = {
  attribute: "budgets",
  member: "budgets",
  read: (live, reference) => presence(readBudgets(live.budgets, reference?.budgets), reference?.budgets),
  write: (value, live) => writeBudgets(value, live?.budgets),
  clear: [],
  beyondSpec: (live) => budgetsBeyondSpec(live.budgets),
};

const rateLimit: Field<"rate_limit"> = {
  attribute: "rate_limit",
  member: "rate_limit",
  read: (live) => readRateLimit(live.rate_limit),
  write: (value, live) => writeRateLimit(value, live?.rate_limit),
  clear: null,
  beyondSpec: (live) => rateLimitBeyondSpec(live.rate_limit),
};

/** Every attribute of a body. */
export const FIELDS = [
  name,
  description,
  tags,
  calendarAligned,
  allowAllProviders,
  autoRotationInterval,
  providerConfigs,
  budgets,
  rateLimit,
  ...MCP_FIELDS,
] as unknown as readonly Field[];

/**
 * The live profile in the words of a specification. Total: what no specification can say is left out, see {@link ambiguities}.
 *
 * @param reference the specification to be close to, see {@link Field.read}. Its policies, limits and `clone_from` are taken over, as
 * the gateway does not know them.
 */
export function specOf(live: WireProfile, reference?: AccessProfileSpec): AccessProfileSpec {
  const read = FIELDS.map((field): [BodyAttribute, unknown] => [
    field.attribute,
    field.read(live, reference),
  ]);
  return {
    ...(Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Pick<
      AccessProfileSpec,
      BodyAttribute
    >),
    is_active: live.is_active,
    ...(reference?.clone_from === undefined ? {} : { clone_from: reference.clone_from }),
    ...(reference?.strict === undefined ? {} : { strict: reference.strict }),
    deletion_policy: reference?.deletion_policy ?? "deactivate",
    adoption_policy: reference?.adoption_policy ?? "retired",
    ...(reference?.timeouts === undefined ? {} : { timeouts: reference.timeouts }),
  };
}
