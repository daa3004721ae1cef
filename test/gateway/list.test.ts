// The list, its filters and its pages. Source: bifrost-api.md §1.2 #1.

import { call, CANONICAL, created, read, serve } from "./serving";
import { type Gateway } from "../../src/gateway";

async function withProfiles(): Promise<Gateway> {
  const gateway = await serve();
  await created(gateway, { name: "Engineering", tags: ["eu", "prod"] });
  await created(gateway, { name: "Ärzte", description: "Engineers of health", tags: ["eu"] });
  await created(gateway, { name: "Sales 100%", tags: ["us"] });
  await created(gateway, { name: "Ops", description: "under_score" });
  await call(gateway, "PUT", `${CANONICAL}/2/activate`);
  return gateway;
}

test.each<[string, number[]]>([
  ["", [1, 2, 3, 4]],
  ["?search=engineer", [1, 2]],
  ["?search=%C3%84RZTE", [2]],
  ["?search=100%25", [3]],
  ["?search=_", [4]],
  ["?search=nothing", []],
  ["?search=", [1, 2, 3, 4]],
  ["?tags=eu", [1, 2]],
  ["?tags=prod,us", [1, 3]],
  ["?tags=EU", []],
  ["?tags=", [1, 2, 3, 4]],
  ["?is_active=true", [2]],
  ["?is_active=false", [1, 3, 4]],
  ["?search=e&tags=eu&is_active=false", [1]],
  ["?unknown=1", [1, 2, 3, 4]],
])("the list %s has the profiles %j", async (query, ids) => {
  const gateway = await withProfiles();
  const { body } = await call(gateway, "GET", CANONICAL + query);
  expect(body.access_profiles.map((profile: { id: number }) => profile.id)).toEqual(ids);
  expect([body.count, body.total_count]).toEqual([ids.length, ids.length]);
});

test.each<[string, number[], object]>([
  ["?limit=2", [1, 2], { count: 2, total_count: 4, limit: 2, offset: 0 }],
  ["?limit=2&offset=2", [3, 4], { count: 2, total_count: 4, limit: 2, offset: 2 }],
  ["?limit=2&offset=3", [4], { count: 1, total_count: 4, limit: 2, offset: 3 }],
  ["?limit=2&offset=9", [], { count: 0, total_count: 4, limit: 2, offset: 9 }],
  ["?offset=1", [2, 3, 4], { count: 3, total_count: 4, limit: 3, offset: 1 }],
  ["?limit=0", [1, 2, 3, 4], { count: 4, total_count: 4, limit: 4, offset: 0 }],
  ["?limit=1&tags=eu&offset=1", [2], { count: 1, total_count: 2, limit: 1, offset: 1 }],
])("the page %s has the profiles %j", async (query, ids, numbers) => {
  const gateway = await withProfiles();
  const { body } = await call(gateway, "GET", CANONICAL + query);
  expect(body.access_profiles.map((profile: { id: number }) => profile.id)).toEqual(ids);
  expect(body).toMatchObject(numbers);
});

test("the list has whole profiles, in the order of their ids also after an edit", async () => {
  const gateway = await withProfiles();
  await call(gateway, "PUT", `${CANONICAL}/1`, { name: "Zoo" });
  const { body } = await call(gateway, "GET", CANONICAL);
  expect(body.access_profiles[0]).toEqual(await read(gateway, 1));
  expect((await call(gateway, "GET", `${CANONICAL}?search=engineering`)).body.count).toBe(0);
});
