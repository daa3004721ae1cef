// The table of versions: a snapshot of the whole profile for every change (bifrost-api.md §3 "Version").

import { type Profile } from "../profile/profile";
import { type Sqlite } from "./database";

/** A version as it is answered. Source: §2.8. */
export interface Version {
  readonly id: number;
  readonly access_profile_id: number;
  readonly version: number;
  readonly name: string;
  readonly description: string | null;
  /** The profile as JSON text. */
  readonly snapshot: string;
  readonly changed_by: string;
  readonly created_at: string;
}

/** Access to the versions. */
export interface Versions {
  /** @param snapshot the profile as JSON text */
  add(profile: Profile, snapshot: string, actor: string): void;
  /** The newest first. */
  list(profileId: number): Version[];
  /** At most `count` of them, the newest first. */
  newest(profileId: number, count: number): Version[];
  get(profileId: number, version: number): Version | undefined;
}

const COLUMNS = `id, profile_id AS access_profile_id, version, name, description, snapshot, changed_by, created_at`;

/** Prepares the statements of the table. */
export function versionsIn(database: Sqlite): Versions {
  const add = database.prepare(`
    INSERT INTO versions (profile_id, version, name, description, snapshot, changed_by, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const list = database.prepare(`SELECT ${COLUMNS} FROM versions WHERE profile_id = ? ORDER BY version DESC`);
  const newest = database.prepare(
    `SELECT ${COLUMNS} FROM versions WHERE profile_id = ? ORDER BY version DESC LIMIT ?`,
  );
  const get = database.prepare(`SELECT ${COLUMNS} FROM versions WHERE profile_id = ? AND version = ?`);

  return {
    add: (profile, snapshot, actor) => {
      const { id, version, name, description, updated_at } = profile;
      add.run(id, version, name, description, snapshot, actor, updated_at);
    },
    newest: (profileId, count) => newest.all(profileId, count) as Version[],
    list: (profileId) => list.all(profileId) as Version[],
    // `all`, because the driver adds a member of its own to what `get` returns.
    get: (profileId, version) => get.all(profileId, version)[0] as Version | undefined,
  };
}
