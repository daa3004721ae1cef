// GET access-profiles: a page of the list in the order of ids, whole profiles. Source: bifrost-api.md §1.2 #1.

import { listQuery } from "../contract/parameters";
import { route } from "../contract/route";
import { atTime } from "../profile/windows";
import { pageOf, readQuery } from "../reading";

/** A page of the profiles that pass the filters. */
export const listProfiles = route({
  name: "listProfiles",
  summary: "A page of the profiles",
  query: listQuery,
  answer: "ListResponse",

  handle(c) {
    const { store, behaviour } = c.var;
    const { search, tags, is_active, ...page } = readQuery(c, listQuery);
    const filter = { search: search || null, tags: wantedTags(tags), isActive: is_active ?? null };
    const { limit, offset } = pageOf(page);
    const now = behaviour.now();
    const profiles = store.profiles.list(filter, { limit, offset }).map((profile) => atTime(profile, now));
    return {
      access_profiles: profiles,
      count: profiles.length,
      total_count: store.profiles.count(filter),
      limit: limit ?? profiles.length,
      offset,
    };
  },
});

function wantedTags(text: string | undefined): string[] | null {
  const tags = (text ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return tags.length > 0 ? tags : null;
}
