// The table of copies: what users, teams, business units and customers hold.

import { z } from "zod";
import { ENTITY_KINDS } from "../../api/wire";
import { type Overrides } from "../copies/override";
import { type Profile } from "../profile/profile";
import { type Sqlite } from "./database";
import { numberQuery, query } from "./query";

/** Who can hold profiles: users several, the others at most one each (bifrost-api.md §1.4). */
export const HOLDER_KINDS = ["users", ...ENTITY_KINDS] as const;

export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Somebody who holds a profile. */
export interface Holder {
  readonly kind: HolderKind;
  readonly id: string;
}

/** A copy: what a profile grants to one holder, with limits and usage of its own. */
export interface Copy {
  readonly id: number;
  readonly profileId: number;
  readonly holder: Holder;
  /** The role that brought it; null: assigned by hand. */
  readonly roleId: number | null;
  /** The profile as it was copied or pushed last. Its name and activity are those of the profile itself. */
  readonly access: Profile;
  readonly overrides: Overrides;
}

const holderRow = z.object({
  holder_kind: z.enum(HOLDER_KINDS),
  holder_id: z.string(),
  role_id: z.number().nullable(),
});
const row = holderRow.extend({ id: z.number(), profile_id: z.number(), document: z.string() });

/** Who holds a profile, without what. */
export interface HolderOf extends Holder {
  readonly roleId: number | null;
}

/** Access to the copies. */
export interface Copies {
  /** Adds a copy, in place of the one that an entity holds. */
  add(copy: Omit<Copy, "id">): Copy;
  /** Writes a known copy. */
  put(copy: Copy): void;
  remove(copyId: number): void;
  find(holder: Holder, profileId: number): Copy | undefined;
  ofHolder(holder: Holder): Copy[];
  ofKind(kind: HolderKind): Copy[];
  /** In the order of the holders' kinds and ids. */
  ofProfile(profileId: number): Copy[];
  holdersOf(profileId: number): HolderOf[];
  userCount(profileId: number): number;
  entityCount(profileId: number): number;
}

const COLUMNS = "id, profile_id, holder_kind, holder_id, role_id, document";

/** Prepares the statements of the table. */
export function copiesIn(database: Sqlite): Copies {
  const select = (where: string) =>
    query(database, row, `SELECT ${COLUMNS} FROM copies WHERE ${where} ORDER BY holder_kind, holder_id, id`);
  const find = select("holder_kind = ? AND holder_id = ? AND profile_id = ?");
  const ofHolder = select("holder_kind = ? AND holder_id = ?");
  const ofKind = select("holder_kind = ?");
  const ofProfile = select("profile_id = ?");
  const holders = query(
    database,
    holderRow,
    "SELECT holder_kind, holder_id, role_id FROM copies WHERE profile_id = ? ORDER BY holder_kind, holder_id",
  );
  const add = database.prepare(
    "INSERT INTO copies (profile_id, holder_kind, holder_id, role_id, document) VALUES (?, ?, ?, ?, ?)",
  );
  const put = database.prepare("UPDATE copies SET role_id = ?, document = ? WHERE id = ?");
  const remove = database.prepare("DELETE FROM copies WHERE id = ?");
  const count = (condition: string) =>
    numberQuery(database, `SELECT count(*) AS number FROM copies WHERE profile_id = ? AND ${condition}`);

  return {
    add: (copy) => {
      const { profileId, holder, roleId } = copy;
      const { lastInsertRowid } = add.run(profileId, holder.kind, holder.id, roleId, documentOf(copy));
      return { ...copy, id: Number(lastInsertRowid) };
    },
    put: (copy) => {
      put.run(copy.roleId, documentOf(copy), copy.id);
    },
    remove: (copyId) => {
      remove.run(copyId);
    },
    find: ({ kind, id }, profileId) => {
      const found = find.get(kind, id, profileId);
      return found && copyOf(found);
    },
    ofHolder: ({ kind, id }) => ofHolder.all(kind, id).map(copyOf),
    ofKind: (kind) => ofKind.all(kind).map(copyOf),
    ofProfile: (profileId) => ofProfile.all(profileId).map(copyOf),
    holdersOf: (profileId) =>
      holders.all(profileId).map(({ holder_kind, holder_id, role_id }) => ({
        kind: holder_kind,
        id: holder_id,
        roleId: role_id,
      })),
    userCount: count("holder_kind = 'users'"),
    entityCount: count("holder_kind <> 'users'"),
  };
}

function documentOf({ access, overrides }: Pick<Copy, "access" | "overrides">): string {
  return JSON.stringify({ access, overrides });
}

/** The document is not checked: `add` or `put` wrote it. */
function copyOf({ id, profile_id, holder_kind, holder_id, role_id, document }: z.output<typeof row>): Copy {
  const { access, overrides }: Pick<Copy, "access" | "overrides"> = JSON.parse(document);
  return {
    id,
    profileId: profile_id,
    holder: { kind: holder_kind, id: holder_id },
    roleId: role_id,
    access,
    overrides,
  };
}
