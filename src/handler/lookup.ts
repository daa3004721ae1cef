// Finding profiles. The API has no look-up by name, so the list is read and compared exactly (bifrost-api.md §1.2).

import { type AccessProfileClient, type ListFilters, type WireProfile } from "../api";

const PAGE = 100;

/** Every profile of the list, page by page. Ends when a page brings nothing new, whatever the server makes of `limit`. */
export async function listProfiles(
  client: AccessProfileClient,
  filters: ListFilters = {},
  signal?: AbortSignal,
): Promise<WireProfile[]> {
  const found = new Map<number, WireProfile>();
  for (;;) {
    const page = await client.list({ limit: PAGE, offset: found.size }, filters, signal);
    const before = found.size;
    for (const profile of page.access_profiles) found.set(profile.id, profile);
    // A gateway may cap the page below what was asked for, so only its own word for the limit tells a last page by its length.
    const isLast =
      page.total_count !== undefined
        ? found.size >= page.total_count
        : page.limit !== undefined && page.access_profiles.length < page.limit;
    if (isLast || found.size === before) return [...found.values()];
  }
}

/**
 * The profile of exactly that name, or undefined. The free-text search is asked first; what it matches is unknown, so when it
 * does not find the name the whole list is read. Whether the list shows profiles in full is unknown too, so it is read by id.
 */
export async function findByName(
  client: AccessProfileClient,
  name: string,
  signal?: AbortSignal,
): Promise<WireProfile | undefined> {
  const isNamed = (profile: WireProfile): boolean => profile.name === name;
  const searched = (await listProfiles(client, { search: name }, signal)).find(isNamed);
  const found = searched ?? (await listProfiles(client, {}, signal)).find(isNamed);
  return found === undefined ? undefined : (await client.get(found.id, signal)).access_profile;
}
