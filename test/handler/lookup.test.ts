// Finding profiles in lists of gateways that page in ways of their own.
import { findByName, listProfiles } from "../../src/handler";
import { closeClients, connect } from "../api/clients";
import { oneProfile, wireProfile } from "../api/profiles";
import { type Asked, apiError, closeServers, type Reply, serve } from "../api/server";

afterEach(closeClients);
afterEach(closeServers);

const stock = (count: number) =>
  Array.from({ length: count }, (_, index) => wireProfile({ id: index + 1, name: `P${index + 1}` }));

interface Habits {
  /** Most profiles of a page, whatever was asked for. */
  readonly most?: number;
  readonly ignoresOffset?: boolean;
  readonly ignoresLimit?: boolean;
  /** The members beside the list, from the page and the total. */
  readonly says?: (length: number, total: number) => object;
}

/** A list endpoint with habits of its own. */
function list(profiles: ReturnType<typeof stock>, habits: Habits = {}) {
  return ({ query }: Asked): Reply => {
    const offset = habits.ignoresOffset === true ? 0 : Number(query.get("offset"));
    const limit =
      habits.ignoresLimit === true ? Infinity : Math.min(Number(query.get("limit")), habits.most ?? Infinity);
    const access_profiles = profiles.slice(offset, offset + limit);
    return { json: { access_profiles, ...habits.says?.(access_profiles.length, profiles.length) } };
  };
}

const total = (_length: number, total_count: number): object => ({ total_count });

describe("the whole list is read, however the gateway pages", () => {
  it.each<[string, number, Habits, number]>([
    ["one page", 3, { says: total }, 1],
    ["a full page and no more", 100, { says: total }, 1],
    ["three pages", 250, { says: total }, 3],
    ["pages smaller than asked for", 60, { most: 25, says: total }, 3],
    ["pages smaller than asked for, no total, no word of it", 60, { most: 25 }, 4],
    [
      "pages smaller than asked for, no total, the limit told",
      60,
      { most: 25, says: () => ({ limit: 25 }) },
      3,
    ],
    ["no total, a full last page", 200, { says: () => ({ limit: 100 }) }, 3],
    ["everything at once, the limit ignored", 250, { ignoresLimit: true, says: total }, 1],
    ["always the first page, the offset ignored", 30, { ignoresOffset: true }, 2],
    ["a total that is too large", 30, { says: () => ({ total_count: 99 }) }, 2],
    ["nothing", 0, { says: total }, 1],
    ["nothing, and no total", 0, {}, 1],
  ])("%s", async (_name, count, habits, requests) => {
    const server = await serve(list(stock(count), habits));
    const found = await listProfiles(connect(server.url));
    expect(found.map(({ id }) => id)).toEqual(stock(count).map(({ id }) => id));
    expect(server.asked).toHaveLength(requests);
  });

  it("passes the filters to every page", async () => {
    const server = await serve(list(stock(150), { says: total }));
    await listProfiles(connect(server.url), { tags: ["a", "b"], isActive: true });
    expect(server.asked.map(({ query }) => [query.get("tags"), query.get("is_active")])).toEqual([
      ["a,b", "true"],
      ["a,b", "true"],
    ]);
  });
});

describe("a profile is found by exactly its name", () => {
  const profiles = [
    wireProfile({ id: 1, name: "Engineering EU" }),
    wireProfile({ id: 2, name: "engineering" }),
    wireProfile({ id: 3, name: "Engineering", tags: ["in", "full"] }),
  ];
  /** A gateway whose search finds what it is told to. */
  const gateway =
    (searched: typeof profiles) =>
    (asked: Asked): Reply => {
      const id = /\/(\d+)$/.exec(asked.path)?.[1];
      if (id !== undefined) {
        const profile = profiles.find((each) => String(each.id) === id);
        return profile ? oneProfile(profile) : apiError(404, "gone");
      }
      // The list shows profiles in short.
      const shown = asked.query.has("search") ? searched : profiles;
      return list(
        shown.map((each) => ({ ...each, tags: [] })),
        { says: total },
      )(asked);
    };

  it.each<[string, typeof profiles, string, number | undefined, number]>([
    ["the search finds it, among others", profiles, "Engineering", 3, 2],
    ["the search finds nothing", [], "Engineering", 3, 3],
    ["the search finds others only", profiles.slice(0, 2), "Engineering", 3, 3],
    ["part of a name is none", profiles, "Engin", undefined, 2],
    ["another case is another name", profiles, "ENGINEERING", undefined, 2],
  ])("%s", async (_name, searched, name, id, requests) => {
    const server = await serve(gateway(searched));
    const found = await findByName(connect(server.url), name);
    expect(found?.id).toBe(id);
    expect(server.asked).toHaveLength(requests);
  });

  it("is read in full", async () => {
    const server = await serve(gateway(profiles));
    expect((await findByName(connect(server.url), "Engineering"))?.tags).toEqual(["in", "full"]);
  });
});
