// The state of one profile as it is kept in a file between runs: what was applied last, so that the next diff is state-based.

import { z } from "zod";
import { type AccessProfileSpec, accessProfileSpec, formatPath } from "../spec";
import { isRecord } from "../../api/records";
import { messageOf } from "../../api/thrown";
import { StateError } from "./state-error";

/** Version of the file's format. A file of a later one is refused. */
const FORMAT = 2;

const stateFile = z.strictObject({
  // Format 1 has neither `created_at` nor `sent_at` nor `adopts`.
  version: z.literal([1, FORMAT]),
  key: z.string().min(1),
  id: z.number().int().positive().nullable(),
  gateway: z.string().min(1),
  created_at: z.string().nullable().default(null),
  sent_at: z.number().nullable().default(null),
  adopts: z.literal(true).optional(),
  profile_version: z.number().int().nullable(),
  spec: z.preprocess(withPolicyOfToday, accessProfileSpec),
});

/** Format 1 calls the default adoption policy `inactive`. */
function withPolicyOfToday(spec: unknown): unknown {
  const isOfFormat1 = isRecord(spec) && spec["adoption_policy"] === "inactive";
  return isOfFormat1 ? { ...spec, adoption_policy: "retired" } : spec;
}

/** What is known of a profile since the last run. It holds no credential. */
export interface ProfileState {
  /** What identifies the profile to its user, through renames. */
  readonly key: string;
  /** Id on the gateway; undefined while no profile was made or taken over. */
  readonly id: number | undefined;
  /** When the profile was created; undefined when that is not known. With the id it says which profile it is. */
  readonly createdAt?: string | undefined;
  /** While a creation is under way: what the gateway's clock showed at the earliest when it was sent, in ms since 1970. */
  readonly sentAt?: number | undefined;
  /** Whether the profile was there before, and its adoption has not ended well yet. */
  readonly adopts?: true | undefined;
  /** Host of the gateway that the id is of. */
  readonly gateway: string;
  /** Version of the profile after the last run. */
  readonly profileVersion: number | undefined;
  /** What was applied last. While an application is under way or has failed: what may have been applied. */
  readonly spec: AccessProfileSpec;
}

/** The state as the text of its file. */
export function formatState(state: ProfileState): string {
  const file: z.input<typeof stateFile> = {
    version: FORMAT,
    key: state.key,
    id: state.id ?? null,
    gateway: state.gateway,
    created_at: state.createdAt ?? null,
    sent_at: state.sentAt ?? null,
    ...(state.adopts === true && { adopts: true }),
    profile_version: state.profileVersion ?? null,
    spec: state.spec,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The state in the text of a file.
 *
 * @param where what holds it, for errors: for example `the state file /srv/x.json`.
 * @throws {StateError} when it is no state, or of a later format.
 */
export function parseState(text: string, where: string): ProfileState {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new StateError(`${where} is not JSON (${messageOf(error)}); ${RESTORE}`);
  }
  const version = isRecord(document) ? document["version"] : undefined;
  if (typeof version === "number" && version > FORMAT)
    throw new StateError(
      `${where} has format ${version}, and this version of cdktf-bifrost reads up to ${FORMAT}; use the version that wrote it, or a later one`,
    );
  const parsed = stateFile.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = formatPath((issue?.path ?? []).map((step) => (typeof step === "symbol" ? "" : step)));
    throw new StateError(
      `${where} is not usable: ${where === "" ? "" : `${where}: `}${issue?.message ?? ""}; ${RESTORE}`,
    );
  }
  const { key, id, gateway, created_at, sent_at, adopts, profile_version, spec } = parsed.data;
  return {
    key,
    id: id ?? undefined,
    gateway,
    ...(created_at === null ? {} : { createdAt: created_at }),
    ...(sent_at === null ? {} : { sentAt: sent_at }),
    ...(adopts === true && { adopts }),
    profileVersion: profile_version ?? undefined,
    spec,
  };
}

const RESTORE = "restore it, or remove it to go on without what was applied last";
