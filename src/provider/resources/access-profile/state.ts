// The resource's state: from the live profile, and back to the specification that the handler works with.

import {
  type AccessProfileSpec,
  checkSpec,
  formatPath,
  issuesOf,
  PRODUCT_FIELDS,
  type ProfileDetail,
  specOf,
} from "../../../handler";
import {
  conform,
  type Diagnostics,
  impliedType,
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  type Value,
} from "../../../plugin";
import { attributePath, keepDigits, nullElements, toDocument } from "../../documents";
import { INHERITABLE, accessProfileSchema } from "./schema";

/** Attributes of the state that are no part of a specification. */
const COMPUTED = ["id", "version", "created_at"];

const TYPE = impliedType(accessProfileSchema);

/**
 * The state of a live profile.
 *
 * @param reference the specification to be close to in spelling; undefined for a profile that was just imported.
 * @param before the state or plan whose digits are kept.
 */
export function stateOf(
  detail: ProfileDetail,
  reference: AccessProfileSpec | undefined,
  before: ObjectValue | undefined,
): ObjectValue {
  const profile = detail.access_profile;
  const document = {
    ...specOf(profile, reference),
    id: String(profile.id),
    version: profile.version,
    created_at: profile.created_at ?? undefined,
  };
  const state = conform(document, TYPE) as ObjectValue;
  return before === undefined ? state : (keepDigits(state, before) as ObjectValue);
}

/** The specification that a state stands for. It is trusted: what is live need not be a valid specification. */
export function specOfState(state: ObjectValue): AccessProfileSpec {
  const { document } = toDocument(
    objectValue(Object.entries(state).filter(([name]) => !COMPUTED.includes(name))),
  );
  return {
    is_active: true,
    deletion_policy: "deactivate",
    adoption_policy: "retired",
    ...(document as Partial<AccessProfileSpec>),
  } as AccessProfileSpec;
}

/** The specification of a wholly known configuration; undefined after adding an error for each fault. */
export function specOfConfig(config: ObjectValue, diagnostics: Diagnostics): AccessProfileSpec | undefined {
  const issues = reportFaults(config, diagnostics);
  const checked = checkSpec(toDocument(withoutComputed(config)).document);
  return issues === 0 && "spec" in checked ? checked.spec : undefined;
}

/** Adds an error for each fault of a configuration and returns how many there are; what is not known yet is let through. */
export function reportFaults(config: ObjectValue, diagnostics: Diagnostics): number {
  const { document, unknown } = toDocument(withoutComputed(config));
  const issues = [...nullElements(config, TYPE), ...issuesOf(document, unknown)];
  for (const { path, message } of issues)
    diagnostics.error(
      "Invalid access profile",
      `${formatPath(path)}: ${message}.`,
      attributePath(path, accessProfileSchema.attributes),
    );
  return issues.length;
}

/** The configuration without the attributes that it cannot set. */
export function withoutComputed(config: ObjectValue): ObjectValue {
  return objectValue(Object.entries(config).filter(([name]) => !COMPUTED.includes(name)));
}

/**
 * The state after a successful apply, with what the configuration leaves to the gateway as it was planned: someone may have
 * changed it since, which the next refresh shows. Core wants every known planned value back.
 */
export function asPlanned(state: ObjectValue, config: ObjectValue, planned: ObjectValue): ObjectValue {
  const cloned = (config["clone_from"] ?? null) !== null;
  const members = Object.entries(state).map(([name, value]): [string, Value] => {
    const [wanted, plan] = [config[name] ?? null, planned[name] ?? null];
    const isLeftAlone =
      wanted === null && (name === "allow_all_providers" || (cloned && INHERITABLE.includes(name)));
    if (isLeftAlone && !isUnknown(plan)) return [name, plan];
    if (name === "provider_configs" && isObject(value) && isObject(wanted) && isObject(plan))
      return [name, entriesAsPlanned(value, wanted, plan)];
    return [name, value];
  });
  return objectValue(members);
}

function entriesAsPlanned(state: ObjectValue, config: ObjectValue, planned: ObjectValue): ObjectValue {
  const entries = Object.entries(state).map(([provider, entry]): [string, Value] => {
    const [wanted, plan] = [config[provider] ?? null, planned[provider] ?? null];
    if (!isObject(entry) || !isObject(wanted) || !isObject(plan)) return [provider, entry];
    const members = Object.entries(entry).map(([name, value]): [string, Value] => {
      const isLeftAlone = PRODUCT_FIELDS.includes(name as never) && (wanted[name] ?? null) === null;
      return [name, isLeftAlone ? (plan[name] ?? null) : value];
    });
    return [provider, objectValue(members)];
  });
  return objectValue(entries);
}
