// The envelopes around profiles, and the error body. Source: bifrost-api.md §1.5, §2.2.

import * as z from "zod";
import { accessProfile } from "./profile";
import { shown } from "./shapes";

export const profileResponse = z.looseObject({ access_profile: accessProfile });

/** What grants a profile. It is only shown, so a member of the wrong type is treated as absent. */
export const profileRole = z.looseObject({
  id: shown(z.number()),
  access_profile_id: shown(z.number()),
  role_id: shown(z.number().int()),
  role_name: shown(z.string()),
  is_default: shown(z.boolean()),
});

/** GET by id: the profile, the roles that grant it and how many users hold a copy. */
export const detailResponse = z.looseObject({
  access_profile: accessProfile,
  roles: z
    .array(profileRole)
    .nullish()
    .transform((roles) => roles ?? []),
  user_count: shown(z.number().int()),
});

/** An element of a list that is no access profile; what of it can be read tells whose it is. */
export interface UnreadableProfile {
  readonly id: number | undefined;
  readonly name: string | undefined;
  /** The member and what is wrong with it: `tags: Invalid input: expected array, received string`. */
  readonly problem: string;
}

const count = z.number().int().optional().catch(undefined);

/** One page of the list. An element that cannot be read stands apart, so that it breaks nothing for its neighbours. */
export const listResponse = z
  .looseObject({
    access_profiles: z.array(z.unknown()).nullable(),
    count,
    total_count: count,
    limit: count,
    offset: count,
  })
  .transform(({ access_profiles, ...page }) => {
    const parsed = (access_profiles ?? []).map((element) => readable(element));
    return {
      ...page,
      access_profiles: parsed.flatMap((each) => ("profile" in each ? [each.profile] : [])),
      unreadable: parsed.flatMap((each) => ("unreadable" in each ? [each.unreadable] : [])),
    };
  });

function readable(
  element: unknown,
): { profile: z.output<typeof accessProfile> } | { unreadable: UnreadableProfile } {
  const parsed = accessProfile.safeParse(element);
  if (parsed.success) return { profile: parsed.data };
  const own = known.safeParse(element).data;
  return { unreadable: { id: own?.id, name: own?.name, problem: problemOf(parsed.error) } };
}

/** What is read of a profile that is otherwise unreadable. */
const known = z.looseObject({
  id: z.number().int().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});

/** Where an answer is not what it should be, and what is wrong there: `access_profile.tags: Invalid input`. */
export function problemOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "its envelope" : issue.path.join(".");
  return `${where}: ${issue?.message ?? "invalid"}`;
}

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
