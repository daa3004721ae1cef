// What there is at one moment: every profile of the gateway byte for byte, and every resource in the state.

import { existsSync, readFileSync } from "node:fs";
import { type Hand, type LiveProfile, profilesIn as profilesInAnswer } from "../by-hand";
import { recordOf, recordsOf } from "../../told";

/** A profile in the state. */
export interface Managed {
  readonly address: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly id: number;
  readonly isTainted: boolean;
  readonly isDeposed: boolean;
}

export interface Moment {
  readonly live: ReadonlyMap<number, LiveProfile>;
  /** Ids of the profiles that somebody retired: the last change of their activity was a deactivation. */
  readonly retired: ReadonlySet<number>;
  readonly state: readonly Managed[];
}

/** The present moment. @param stateFile Terraform's state */
export async function now(hand: Hand, stateFile: string): Promise<Moment> {
  const profiles = profilesInAnswer(await hand("GET", ""));
  const { audit_logs } = recordOf(await hand("GET", "/audit-logs"));
  const lastChange = new Map<number, string>();
  for (const { access_profile_id, action } of recordsOf(audit_logs)) {
    const [id, what] = [Number(access_profile_id), String(action)];
    if (/activate$/.test(what) && !lastChange.has(id)) lastChange.set(id, what);
  }
  const retired = [...lastChange].filter(([, action]) => action === "deactivate").map(([id]) => id);
  return {
    live: new Map(profiles.map((profile) => [profile.id, profile])),
    retired: new Set(retired),
    state: profilesIn(stateFile),
  };
}

interface StateFile {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly {
      readonly index_key?: string | number;
      readonly status?: string;
      readonly deposed?: string;
      readonly attributes: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

function profilesIn(file: string): Managed[] {
  if (!existsSync(file)) return [];
  const { resources }: StateFile = JSON.parse(readFileSync(file, "utf8"));
  return resources
    .filter(({ type }) => type === "bifrost_access_profile")
    .flatMap(({ type, name, instances }) =>
      instances.map(({ index_key: key, status, deposed, attributes }) => ({
        address: `${type}.${name}${key === undefined ? "" : `[${JSON.stringify(key)}]`}`,
        attributes,
        id: Number(attributes["id"]),
        isTainted: status === "tainted",
        isDeposed: deposed !== undefined,
      })),
    );
}

/** Whether a profile is the same in every byte. */
export function isSame(before: LiveProfile | undefined, after: LiveProfile | undefined): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
