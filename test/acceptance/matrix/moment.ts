// What there is at one moment: every profile of the gateway byte for byte, and every resource in the state.

import { existsSync, readFileSync } from "node:fs";
import { type Hand } from "../by-hand";

/** A profile of the gateway. What is not set may be absent, null or empty. */
export interface LiveProfile {
  readonly id: number;
  readonly name: string;
  readonly is_active: boolean;
  readonly version: number;
  readonly created_at: string;
  readonly description?: string | null;
  readonly tags?: readonly string[] | null;
  readonly budgets?: readonly { readonly reset_duration: string; readonly max_limit: number }[] | null;
  readonly rate_limit?: object | null;
  readonly provider_configs?:
    readonly { readonly provider_name: string; readonly key_ids?: readonly string[] | null }[] | null;
  readonly mcp_configs?: readonly object[] | null;
}

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
  const { access_profiles } = (await hand("GET", "")) as { access_profiles: LiveProfile[] };
  const { audit_logs } = (await hand("GET", "/audit-logs")) as {
    audit_logs: { access_profile_id: number; action: string }[];
  };
  const lastChange = new Map<number, string>();
  for (const { access_profile_id: id, action } of audit_logs)
    if (/activate$/.test(action) && !lastChange.has(id)) lastChange.set(id, action);
  const retired = [...lastChange].filter(([, action]) => action === "deactivate").map(([id]) => id);
  return {
    live: new Map(access_profiles.map((profile) => [profile.id, profile])),
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
  const { resources } = JSON.parse(readFileSync(file, "utf8")) as StateFile;
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
