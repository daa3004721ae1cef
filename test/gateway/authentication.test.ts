// Bearer authentication. Source: bifrost-api.md §4.

import { call, CANONICAL, serve } from "./serving";

const KEY = "bfst-key";
const basic = `Basic ${Buffer.from("admin:bfst-key").toString("base64")}`;

test.each<[string, Record<string, string>, number]>([
  ["the key", { authorization: `Bearer ${KEY}` }, 200],
  ["the key under a scheme in lower case", { authorization: `bearer ${KEY}` }, 200],
  ["no credential", {}, 401],
  ["another key", { authorization: "Bearer bfst-other" }, 401],
  ["a part of the key", { authorization: "Bearer bfst" }, 401],
  ["the bare key", { authorization: KEY }, 401],
  ["an empty token", { authorization: "Bearer " }, 401],
  ["a virtual key in its place", { authorization: "Bearer sk-bf-virtual" }, 401],
  ["the key as a virtual key", { "x-bf-vk": KEY }, 401],
  ["the key as a session cookie", { cookie: `token=${KEY}` }, 401],
  ["x-api-key", { "x-api-key": KEY }, 401],
  ["Basic", { authorization: basic }, 401],
])("with an apiKey, a request with %s", async (_what, headers, status) => {
  const gateway = await serve({ apiKey: KEY });
  const answer = await call(gateway, "GET", CANONICAL, undefined, headers);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual(
    status === 200
      ? expect.objectContaining({ access_profiles: [] })
      : { is_bifrost_error: false, status_code: 401, error: { message: "Unauthorized" }, extra_fields: {} },
  );
});

test.each(["/api/access-profiles", "/api/nothing", "/dev/overview", "/nothing"])(
  "%s needs the key as well",
  async (path) => {
    const gateway = await serve({ apiKey: KEY });
    expect((await call(gateway, "GET", path)).status).toBe(401);
  },
);

test("without an apiKey every request is accepted", async () => {
  const gateway = await serve();
  expect((await call(gateway, "GET", CANONICAL)).status).toBe(200);
  expect((await call(gateway, "GET", CANONICAL, undefined, { authorization: basic })).status).toBe(200);
});
