// The resource's state: from the live profile, and back to the specification that the handler works with.

import {
  type AccessProfileSpec,
  formatPath,
  issuesOf,
  type ProfileDetail,
  specOf,
  type WireProfile,
} from "../../../handler";
import {
  conformObject,
  type Diagnostics,
  impliedType,
  isUnknown,
  objectValue,
  type ObjectValue,
  valuesEqual,
} from "../../../plugin";
import { attributePath, keepDigits, nullElements, toDocument } from "../../documents";
import { IMPORTED } from "./origin";
import { accessProfileSchema, COMPUTED } from "./schema";

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
  const known = { ...specOf(profile, reference), ...identityOfState(profile), origin: originOf(before) };
  const state = conformObject(known, TYPE);
  return before === undefined ? state : keepDigits(state, before);
}

/** Whether a state says what the profile is, in its version and in every attribute. */
export function isAsIn(state: ObjectValue, reference: AccessProfileSpec, profile: WireProfile): boolean {
  return (
    versionOf(state) === profile.version &&
    valuesEqual(stateOf({ access_profile: profile, roles: [] }, reference, state), state, TYPE)
  );
}

/** The part of a state that says which profile it is, for one that cannot be read any further. */
export function identityState(profile: WireProfile): ObjectValue {
  const names = ["id", "version", "created_at", "last_rotation_at"];
  const state = conformObject(identityOfState(profile), TYPE);
  return objectValue(Object.entries(state).filter(([name]) => names.includes(name)));
}

function identityOfState({ id, version, created_at, last_rotation_at }: WireProfile): object {
  return {
    id: String(id),
    version,
    created_at: created_at ?? undefined,
    last_rotation_at: last_rotation_at ?? undefined,
  };
}

/** Only Terraform knows it; undefined for a profile that was just imported. */
function originOf(before: ObjectValue | undefined): string | undefined {
  if (before === undefined) return IMPORTED;
  const origin = before["origin"];
  return typeof origin === "string" ? origin : undefined;
}

/** The API's id of a profile in the state. */
export function idOf(state: ObjectValue): number {
  return Number(state["id"]);
}

/** The version in the state. */
export function versionOf(state: ObjectValue): number | undefined {
  const version = state["version"] ?? null;
  return version === null || isUnknown(version) ? undefined : Number(version);
}

/** When the profile in the state was created, as the gateway wrote it. */
export function createdAtOf(state: ObjectValue): string | undefined {
  const createdAt = state["created_at"];
  return typeof createdAt === "string" ? createdAt : undefined;
}

/** The specification that a state stands for. It is trusted: what is live need not be a valid specification. */
export function specOfState(state: ObjectValue): AccessProfileSpec {
  return trusted(toDocument(withoutComputed(state)).document);
}

/** A document as a specification, unchecked, with the defaults of what it may lack. */
export function trusted(document: object): AccessProfileSpec {
  return {
    is_active: true,
    deletion_policy: "deactivate",
    adoption_policy: "retired",
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a check would refuse what is live
    ...(document as Partial<AccessProfileSpec> & Pick<AccessProfileSpec, "name">),
  };
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
