// Finding profiles. The API has no look-up by name, so the list is read and compared exactly (bifrost-api.md §1.2). A list is as
// long as the gateway says, so everything about it is bounded.

import {
  type AccessProfileClient,
  ApiError,
  type ListFilters,
  type ProfilePage,
  type UnreadableProfile,
  type WireProfile,
} from "../api";

const PAGE = 100;

/** What a list may come to: pages, profiles, bytes of JSON, and milliseconds. */
export const LIST_LIMITS = {
  pages: 1_000,
  profiles: 50_000,
  bytes: 128 * 1024 * 1024,
  milliseconds: 300_000,
} as const;

/** Told of an element of the list that is no access profile. It is left out, and breaks nothing for the others. */
type OnUnreadable = (element: UnreadableProfile) => void;

/** Every profile of the list. @throws {ApiError} when the list is beyond {@link LIST_LIMITS}, or does not come to an end. */
export async function listProfiles(
  client: AccessProfileClient,
  filters: ListFilters = {},
  signal?: AbortSignal,
  onUnreadable?: OnUnreadable,
): Promise<WireProfile[]> {
  const found: WireProfile[] = [];
  for await (const profile of profilesOf(client, filters, signal, onUnreadable)) found.push(profile);
  return found;
}

/**
 * The profile of exactly that name, or undefined. The free-text search is asked first; what it matches is unknown, so when it
 * does not find the name the whole list is read, up to the profile. Whether the list shows profiles in full is unknown too, so it
 * is read by id.
 *
 * @throws {ApiError} `unreadable` when the profile of that name is no access profile that can be read; others may be so.
 */
export async function findByName(
  client: AccessProfileClient,
  name: string,
  signal?: AbortSignal,
): Promise<WireProfile | undefined> {
  const id =
    (await firstNamed(client, name, { search: name }, signal)) ??
    (await firstNamed(client, name, {}, signal));
  return id === undefined ? undefined : (await client.get(id, signal)).access_profile;
}

async function firstNamed(
  client: AccessProfileClient,
  name: string,
  filters: ListFilters,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  let broken: UnreadableProfile | undefined;
  const onUnreadable: OnUnreadable = (element) => {
    if (element.name === name) broken = element;
  };
  for await (const profile of profilesOf(client, filters, signal, onUnreadable))
    if (profile.name === name) return profile.id;
  if (broken !== undefined && broken.id === undefined)
    throw new ApiError({
      code: "unreadable",
      message: `${client.host} lists the profile ${JSON.stringify(name)} in a form that cannot be read (${broken.problem})`,
    });
  return broken?.id;
}

/** The profiles of the list, each once, page by page as they are asked for. */
async function* profilesOf(
  client: AccessProfileClient,
  filters: ListFilters,
  signal: AbortSignal | undefined,
  onUnreadable: OnUnreadable = () => undefined,
): AsyncGenerator<WireProfile, void> {
  const { pages, profiles, bytes, milliseconds } = LIST_LIMITS;
  const limited = client.within({ milliseconds, bytes, of: "the list of access profiles" });
  const seen = new Set<number | string>();
  let firstBefore: number | undefined;
  for (let pageNumber = 1; ; pageNumber += 1) {
    const offset = seen.size;
    const page = await limited.list({ limit: PAGE, offset }, filters, signal);
    // They may have no id, so they count by their place.
    for (const [index, element] of page.unreadable.entries()) {
      onUnreadable(element);
      seen.add(`${offset}/${index}`);
    }
    for (const profile of page.access_profiles) {
      if (seen.has(profile.id)) continue;
      seen.add(profile.id);
      yield profile;
    }
    if (isLast(page, seen.size)) return;
    const first = page.access_profiles[0]?.id;
    if (seen.size === offset) {
      // A list that grew meanwhile ends with profiles that moved up; one that does not move begins as before.
      if (first !== firstBefore || hasNoPages(page, offset)) return;
      throw endless(client.host, `the page at offset ${offset} repeats the page before it`, page);
    }
    firstBefore = first;
    const bound =
      seen.size >= profiles ? `${profiles} profiles` : pageNumber >= pages ? `${pages} pages` : "";
    if (bound !== "") throw endless(client.host, `it does not end within ${bound}`, page);
  }
}

/** Whether a page is the last one. A gateway may cap the page below what was asked for, so its length says little by itself. */
function isLast(page: ProfilePage, seen: number): boolean {
  const { access_profiles, unreadable, total_count: total, limit } = page;
  const shown = access_profiles.length + unreadable.length;
  if (shown === 0) return true;
  return total !== undefined ? seen >= total : limit !== undefined && shown < limit;
}

/** Whether a gateway that shows the same again shows everything at once, and says nothing of pages. */
function hasNoPages({ access_profiles: shown, total_count: total }: ProfilePage, seen: number): boolean {
  return total === undefined && shown.length === seen && shown.length !== PAGE;
}

function endless(host: string, what: string, { total_count: total }: ProfilePage): ApiError {
  const said = total === undefined ? "" : ` (the gateway says that there are ${total})`;
  const message = `the list of access profiles of ${host} cannot be read to its end: ${what}${said}`;
  return new ApiError({ code: "unreadable", message });
}
