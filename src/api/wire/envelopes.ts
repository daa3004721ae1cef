// The envelopes around profiles, and the error body. Source: bifrost-api.md §1.5, §2.2.

import * as z from "zod";
import { accessProfile } from "./profile";

export const profileResponse = z.looseObject({ access_profile: accessProfile });

export const profileRole = z.looseObject({
  id: z.number().optional(),
  access_profile_id: z.number().optional(),
  role_id: z.number().int(),
  role_name: z.string().optional(),
  is_default: z.boolean().optional(),
});

/** GET by id: the profile, the roles that grant it and how many users hold a copy. */
export const detailResponse = z.looseObject({
  access_profile: accessProfile,
  roles: z
    .array(profileRole)
    .nullish()
    .transform((roles) => roles ?? []),
  user_count: z.number().int().nullish(),
});

/** One page of the list. */
export const listResponse = z.looseObject({
  access_profiles: z
    .array(accessProfile)
    .nullable()
    .transform((profiles) => profiles ?? []),
  count: z.number().int().optional(),
  total_count: z.number().int().optional(),
  limit: z.number().int().optional(),
  offset: z.number().int().optional(),
});

export const messageResponse = z.looseObject({ message: z.string().optional() });

/** `error` is an object, or a bare string in one documented case. */
export const errorBody = z.looseObject({
  error: z.union([
    z.string(),
    z.looseObject({ message: z.string().optional(), code: z.string().nullish(), type: z.string().nullish() }),
  ]),
  status_code: z.number().optional(),
  extra_fields: z.looseObject({ retry_after_ms: z.number().optional() }).nullish(),
});

export type WireRole = z.output<typeof profileRole>;
export type ProfileDetail = z.output<typeof detailResponse>;
export type ProfilePage = z.output<typeof listResponse>;
