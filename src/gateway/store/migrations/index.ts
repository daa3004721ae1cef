// The migrations of the database, in order. `user_version` counts those that ran; a published one is never edited.

import { type Sqlite } from "../database";
import { profiles } from "./001-profiles";
import { roles } from "./002-roles-and-holders";
import { unsetLimits } from "./003-unset-limits";
import { people } from "./004-people";

/** SQL of each migration, or what it does where SQL is not enough. */
export const MIGRATIONS: readonly (string | ((database: Sqlite) => void))[] = [
  profiles,
  roles,
  unsetLimits,
  people,
];
