// GET access-profiles: a page of the list in the order of ids, whole profiles. Source: bifrost-api.md §1.2 #1.

import { z } from "zod";
import { type GatewayContext } from "../environment";
import { pageOf, pageQuery, readQuery } from "../reading";

const query = z.object({
  ...pageQuery,
  search: z.string().optional(),
  tags: z.string().optional(),
  is_active: z.enum(["true", "false"]).optional(),
});

/** Answers a ListResponse. */
export function listProfiles(c: GatewayContext): Response {
  const { store } = c.var;
  const { search, tags, is_active, ...page } = readQuery(c, query);
  const filter = {
    search: search?.trim() || null,
    tags: wantedTags(tags),
    isActive: is_active === undefined ? null : is_active === "true",
  };
  const { limit, offset } = pageOf(page);
  const profiles = store.profiles.list(filter, { limit, offset });
  return c.json({
    access_profiles: profiles,
    count: profiles.length,
    total_count: store.profiles.count(filter),
    limit: limit ?? profiles.length,
    offset,
  });
}

function wantedTags(text: string | undefined): string[] | null {
  const tags = (text ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return tags.length > 0 ? tags : null;
}
