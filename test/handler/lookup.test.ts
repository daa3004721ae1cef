// Finding profiles in lists of gateways that page in ways of their own.
import { findByName, listProfiles } from "../../src/handler";
import { closeClients, connect, failure } from "../api/clients";
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
    ["no total, 100 profiles, and a second page that is empty", 100, {}, 2],
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
    [
      "more than asked for, always the same, no word of it",
      250,
      { ignoresLimit: true, ignoresOffset: true },
      2,
    ],
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

it("a list that moves while it is read is read to its end, each profile once", async () => {
  const profiles = stock(150);
  const server = await serve((asked, nth) =>
    // Somebody made one after the first page: everything moves up by one.
    list(nth === 0 ? profiles : [wireProfile({ id: 999, name: "New" }), ...profiles], { says: total })(asked),
  );
  const ids = (await listProfiles(connect(server.url))).map(({ id }) => id);
  expect([new Set(ids).size, ids.length]).toEqual([ids.length, 150]);
});

describe("a list without an end is an error", () => {
  const page = (from: number, length: number): object[] =>
    Array.from({ length }, (_, index) => ({
      id: from + index,
      name: `P${from + index}`,
      is_active: true,
      version: 1,
    }));

  it.each<[string, (asked: Asked) => object, string, number]>([
    [
      "always the first page, and a total",
      () => ({ access_profiles: page(1, 30), total_count: 99 }),
      "the page at offset 30 repeats the page before it (the gateway says that there are 99)",
      2,
    ],
    [
      "always the first page, full",
      () => ({ access_profiles: page(1, 100) }),
      "the page at offset 100 repeats the page before it",
      2,
    ],
    [
      "ever new profiles, in large pages",
      ({ query }) => ({ access_profiles: page(Number(query.get("offset")) + 1, 10_000), total_count: 1e9 }),
      "it does not end within 50000 profiles (the gateway says that there are 1000000000)",
      5,
    ],
    [
      "ever one profile more",
      ({ query }) => ({ access_profiles: page(Number(query.get("offset")) + 1, 1), total_count: 1e9 }),
      "it does not end within 1000 pages",
      1_000,
    ],
  ])("%s", async (_name, answer, message, requests) => {
    const server = await serve((asked) => ({ json: answer(asked) }));
    const error = await failure(listProfiles(connect(server.url, { requestTimeout: 110 })));
    expect(error).toMatchObject({ code: "unreadable" });
    expect(error.message).toContain("the list of access profiles of localhost:");
    expect(error.message).toContain(message);
    expect(server.asked).toHaveLength(requests);
  });

  it("and so is one of too many bytes", async () => {
    const description = "x".repeat(15 * 1024 * 1024);
    const server = await serve(({ query }) => {
      const id = Number(query.get("offset")) + 1;
      return {
        json: {
          access_profiles: [{ id, name: `P${id}`, is_active: true, version: 1, description }],
          total_count: 1e9,
        },
      };
    });
    const error = await failure(findByName(connect(server.url, { requestTimeout: 110 }), "Engineering"));
    expect(error.code).toBe("too_large");
    expect(error.message).toMatch(/^the list of access profiles of localhost:\d+ has more than 128 MiB$/);
    expect(server.asked).toHaveLength(9);
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

  it("and no page is read beyond it", async () => {
    const many = stock(1_000);
    const server = await serve((asked) =>
      asked.query.has("limit") ? list(many, { says: total })(asked) : oneProfile({ id: 150, name: "P150" }),
    );
    expect((await findByName(connect(server.url), "P150"))?.id).toBe(150);
    expect(server.asked).toHaveLength(3);
  });

  describe("with a neighbour that cannot be read", () => {
    const broken = { id: 9, name: "Broken", tags: "none" };
    const beside =
      (element: unknown) =>
      (asked: Asked): Reply =>
        /\/\d+$/.test(asked.path)
          ? { json: { access_profile: asked.path.endsWith("/9") ? broken : profiles[2], roles: [] } }
          : { json: { access_profiles: [element, ...profiles], total_count: 4 } };

    it("the others are found", async () => {
      const server = await serve(beside(broken));
      const client = connect(server.url);
      const skipped: unknown[] = [];
      const found = await listProfiles(client, {}, undefined, (element) => skipped.push(element));
      expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(skipped).toMatchObject([{ id: 9, name: "Broken" }]);
      expect((await findByName(client, "Engineering"))?.id).toBe(3);
      expect(await findByName(client, "Nobody")).toBeUndefined();
    });

    it.each([
      ["by its id", broken, "access_profile.tags"],
      ["in the list, where even its id is none", { ...broken, id: "nine" }, "(id: "],
    ])("it is an error itself that names the member, %s", async (_how, element, member) => {
      const server = await serve(beside(element));
      const failed = findByName(connect(server.url), "Broken");
      await expect(failed).rejects.toMatchObject({ code: "unreadable" });
      await expect(failed).rejects.toThrow(member);
    });
  });

  it("is read in full", async () => {
    const server = await serve(gateway(profiles));
    expect((await findByName(connect(server.url), "Engineering"))?.tags).toEqual(["in", "full"]);
  });
});
