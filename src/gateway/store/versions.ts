// The table of versions: a snapshot of the whole profile for every change (bifrost-api.md §3 "Version").

import { z } from "zod";
import { type Profile } from "../profile/profile";
import { type Sqlite } from "./database";
import { query } from "./query";

/** A version as it is answered. Source: §2.8. */
export const version = z.object({
  id: z.number().int(),
  access_profile_id: z.number().int(),
  version: z.number().int(),
  name: z.string(),
  description: z.string().nullable(),
  snapshot: z.string().describe("The whole profile as JSON text"),
  changed_by: z.string(),
  created_at: z.iso.datetime(),
});

export type Version = Readonly<z.output<typeof version>>;

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
  const list = query(
    database,
    version,
    `SELECT ${COLUMNS} FROM versions WHERE profile_id = ? ORDER BY version DESC`,
  );
  const newest = query(
    database,
    version,
    `SELECT ${COLUMNS} FROM versions WHERE profile_id = ? ORDER BY version DESC LIMIT ?`,
  );
  const get = query(
    database,
    version,
    `SELECT ${COLUMNS} FROM versions WHERE profile_id = ? AND version = ?`,
  );

  return {
    add: (profile, snapshot, actor) => {
      const { id, version, name, description, updated_at } = profile;
      add.run(id, version, name, description, snapshot, actor, updated_at);
    },
    newest: newest.all,
    list: list.all,
    get: get.get,
  };
}
