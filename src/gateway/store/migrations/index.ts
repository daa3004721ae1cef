// The migrations of the database, in order. `user_version` counts those that ran; a published one is never edited.

import { profiles } from "./001-profiles";
import { roles } from "./002-roles-and-holders";
import { unsetLimits } from "./003-unset-limits";

/** SQL of each migration. */
export const MIGRATIONS: readonly string[] = [profiles, roles, unsetLimits];
