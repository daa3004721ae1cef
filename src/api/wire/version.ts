// Versions of a profile. Source: bifrost-api.md §1.2 #12 and #13, §2.8. Only the number is needed: a version whose snapshot is of
// another kind is still listed.

import * as z from "zod";
import { shown } from "./shapes";

/** One recorded version of a profile. */
export const profileVersion = z.looseObject({
  version: z.number().int(),
  name: shown(z.string()),
  description: shown(z.string()),
  /** The whole profile of that version as JSON text. */
  snapshot: shown(z.string()),
  /** Who made it. */
  changed_by: shown(z.string()),
  created_at: shown(z.string()),
});

/** All versions of a profile. Their order is the gateway's own. */
export const versionListResponse = z.looseObject({
  versions: z
    .array(profileVersion)
    .nullable()
    .transform((versions) => versions ?? []),
});

export const versionResponse = z.looseObject({ version: profileVersion });

export type ProfileVersion = z.output<typeof profileVersion>;
