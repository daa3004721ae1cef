// The profiles of a gateway, with whom they are given to, as they are to be written as code.

import {
  type AccessProfileClient,
  ambiguities,
  ENTITY_KINDS,
  type EntityKind,
  formatPath,
  isApiError,
  listProfiles,
  type ProfileDetail,
  profileIdOf,
  specOf,
} from "../../handler";
import { suggestion } from "../../handler/internal";
import { type GrantsCode, type ProfileCode } from "../code";
import { UnusableInputError } from "../unusable-input";

/** What was read, and what a person should know of it. */
export interface LiveProfiles {
  readonly profiles: readonly ProfileCode[];
  readonly notes: readonly string[];
}

/**
 * Reads the profiles of these names, or all of them.
 *
 * @throws {UnusableInputError} for a name that no profile has.
 */
export async function readLiveProfiles(
  client: AccessProfileClient,
  names: readonly string[],
  signal: AbortSignal,
  onProgress: (read: number, all: number) => void,
): Promise<LiveProfiles> {
  const notes: string[] = [];
  const listed = await listProfiles(client, {}, signal, ({ id, name, problem }) =>
    notes.push(
      `${name === undefined ? `profile ${id}` : JSON.stringify(name)} cannot be read and is left out: ${problem}`,
    ),
  );
  const chosen = chosenOf(listed, names);
  const holders = await holdersOf(client, signal, notes);
  let read = 0;
  const details = await Promise.all(
    chosen.map(async ({ id }) => {
      const detail = await client.get(id, signal);
      onProgress((read += 1), chosen.length);
      return detail;
    }),
  );
  const profiles = details.map((detail): ProfileCode => {
    const live = detail.access_profile;
    for (const { path, message } of ambiguities(live))
      notes.push(`${JSON.stringify(live.name)}: ${formatPath(path)} ${message}, which code cannot say`);
    return {
      spec: specOf(live),
      importId: String(live.id),
      grants: grantsOf(detail, holders),
    };
  });
  return { profiles, notes };
}

function chosenOf<T extends { readonly name: string }>(
  listed: readonly T[],
  names: readonly string[],
): readonly T[] {
  if (names.length === 0) return listed;
  const byName = new Map(listed.map((profile) => [profile.name, profile]));
  return [...new Set(names)].map((name) => {
    const found = byName.get(name);
    if (found !== undefined) return found;
    throw new UnusableInputError(
      `the gateway has no profile ${JSON.stringify(name)}${suggestion(name, [...byName.keys()])}`,
    );
  });
}

/** The entities by the ids of the profiles that they hold, sorted. */
type Holders = Readonly<Record<EntityKind, ReadonlyMap<number, readonly string[]>>>;

async function holdersOf(
  client: AccessProfileClient,
  signal: AbortSignal,
  notes: string[],
): Promise<Holders> {
  const of = async (kind: EntityKind): Promise<ReadonlyMap<number, readonly string[]>> => {
    const holders = new Map<number, string[]>();
    try {
      for (const [id, held] of await client.entities.accessProfiles(kind, signal)) {
        // The list need not say of which profile a copy is; the copy by itself does.
        const profileId =
          profileIdOf(held) ??
          profileIdOf((await client.entities.accessProfile(kind, id, signal)).access_profile);
        if (profileId === undefined)
          notes.push(`${kind} ${id}: the gateway does not say which profile it holds`);
        else holders.set(profileId, [...(holders.get(profileId) ?? []), id].sort());
      }
    } catch (error) {
      if (isApiError(error, "forbidden"))
        notes.push(`the key may not read which ${kind} hold a profile; they are left out`);
      else if (!isApiError(error, "not_served")) throw error;
    }
    return holders;
  };
  const [teams, units, customers] = await Promise.all(ENTITY_KINDS.map(of));
  const none = new Map<number, readonly string[]>();
  return { teams: teams ?? none, "business-units": units ?? none, customers: customers ?? none };
}

function grantsOf({ access_profile: { id }, roles }: ProfileDetail, holders: Holders): GrantsCode {
  const attached = roles.flatMap(({ role_id: roleId, role_name: name, is_default: isDefault }) =>
    typeof roleId === "number" ? [{ id: roleId, name: usable(name), isDefault: isDefault ?? false }] : [],
  );
  return {
    roles: attached.sort((one, other) => one.id - other.id),
    teams: holders.teams.get(id) ?? [],
    businessUnits: holders["business-units"].get(id) ?? [],
    customers: holders.customers.get(id) ?? [],
  };
}

/** A name that can be written; a role without one is written by its id. */
function usable(name: string | null | undefined): string | undefined {
  return typeof name === "string" && name !== "" && name === name.trim() ? name : undefined;
}
