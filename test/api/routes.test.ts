// Which path generation is used: the gateway's answers decide, and a 404 is believed only under a path that is served.
import { type ApiErrorCode, type ClientOptions } from "../../src/api";
import { PROFILES } from "../../src/api/families";
import { closeClients, connect, failure } from "./clients";
import { oneProfile, page } from "./profiles";
import { apiError, type Asked, closeServers, lose, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const { governance, legacy } = { legacy: "", ...PROFILES.paths };
const noRoute = apiError(404, "Route not found");
const webPage: Reply = { text: "<!doctype html><title>Bifrost</title>" };
const noMethod: Reply = { status: 405, text: "Method Not Allowed", type: "text/plain" };

/** A gateway that serves profile 7 under some paths, and answers the others as one that does not know them. */
const gateway = (served: readonly string[], unknown: Reply) => (asked: Asked) => {
  const prefix = served.find((each) => asked.path.startsWith(each));
  if (prefix === undefined) return unknown;
  const rest = asked.path.slice(prefix.length);
  if (rest === "") return asked.method === "POST" ? { status: 201, ...oneProfile() } : page({});
  return rest.startsWith("/7") ? oneProfile() : apiError(404, "access profile not found");
};

const auto = { apiPath: "auto" } as const;

describe("auto", () => {
  it("asks for nothing more on a gateway that serves the canonical path", async () => {
    const server = await serve(gateway([governance, legacy], noRoute));
    await connect(server.url, auto).get(7);
    expect(server.lines()).toEqual([`GET ${governance}/7`]);
  });

  const olds: [string, Reply][] = [
    ["404 in JSON", noRoute],
    ["404 as a web page", { status: 404, text: "<p>" }],
    ["the web page of the dashboard", webPage],
    ["405", noMethod],
  ];
  it.each(olds)("falls back once on a gateway that knows only the legacy path: %s", async (_name, reply) => {
    const server = await serve(gateway([legacy], reply));
    const client = connect(server.url, auto);
    await client.get(7);
    await client.get(7);
    const probes = [`GET ${governance}/7`, `GET ${governance}`, `GET ${legacy}`];
    expect(server.lines()).toEqual([...probes, `GET ${legacy}/7`, `GET ${legacy}/7`]);
  });

  it("sends a POST once more when the canonical path refused it", async () => {
    const server = await serve(gateway([legacy], noRoute));
    await connect(server.url, auto).create({ name: "A" });
    expect(server.lines().filter((line) => line.startsWith("POST"))).toEqual([
      `POST ${governance}`,
      `POST ${legacy}`,
    ]);
  });

  it("does not repeat a POST whose first answer leaves its outcome open", async () => {
    const server = await serve(gateway([legacy], webPage));
    const error = await failure(connect(server.url, auto).create({ name: "A" }));
    expect(error).toMatchObject({ code: "not_json", outcomeUnknown: true });
    expect(server.lines().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  it("does not take the missing route for a missing profile when a parallel call found the other one first", async () => {
    let onFound = (): void => undefined;
    const found = new Promise<void>((resolve) => (onFound = resolve));
    const server = await serve(async (asked) => {
      if (asked.path === `${legacy}/7`) onFound();
      // The second call gets its answer under the canonical path when the first has settled on the legacy one.
      if (asked.path === `${governance}/70`) await found;
      return gateway([legacy], noRoute)(asked);
    });
    const client = connect(server.url, auto);
    const [first, second] = await Promise.all([client.get(7), client.get(70)]);
    expect([first.access_profile.id, second.access_profile.id]).toEqual([7, 7]);
    expect(server.lines().at(-1)).toBe(`GET ${legacy}/70`);
  });
});

describe("a 404 for an id", () => {
  it.each<[string, readonly string[], Reply, ApiErrorCode]>([
    ["is gone where the path is served", [governance], noRoute, "not_found"],
    ["is gone on the legacy path where that is served", [legacy], noRoute, "not_found"],
    ["is not gone where no path is served", [], noRoute, "no_access_profiles"],
    ["is not gone on the web page of a gateway without Enterprise", [], webPage, "no_access_profiles"],
  ])("%s", async (_name, served, unknown, code) => {
    const server = await serve(gateway(served, unknown));
    const error = await failure(connect(server.url, auto).get(8));
    expect(error.code).toBe(code);
  });

  it("says what was tried and what is needed when no path is served", async () => {
    const server = await serve(() => webPage);
    const error = await failure(connect(server.url, auto).get(7));
    expect(error.message).toContain(
      `no access profiles under ${governance} or ${legacy}: they need Bifrost Enterprise`,
    );
  });
});

describe("a chosen path is the only one", () => {
  it.each<[ClientOptions["apiPath"], string, string]>([
    ["legacy", legacy, governance],
    ["governance", governance, legacy],
  ])("%s", async (apiPath, prefix, other) => {
    const server = await serve(gateway([prefix], noRoute));
    const wrong = await serve(gateway([other], noRoute));
    await connect(server.url, { apiPath }).get(7);
    expect(server.lines()).toEqual([`GET ${prefix}/7`]);
    const error = await failure(connect(wrong.url, { apiPath }).get(7));
    expect(error.code).toBe("no_access_profiles");
    expect(error.message).toContain(`under ${prefix}:`);
    expect(wrong.lines().every((line) => line.includes(prefix))).toBe(true);
  });
});

describe("a probe that fails for another reason says so, and decides nothing", () => {
  it.each<[string, Reply, ApiErrorCode]>([
    ["401", apiError(401, "who are you"), "unauthorized"],
    ["403", apiError(403, "not you"), "forbidden"],
    ["500", apiError(500, "boom"), "server"],
    ["a lost answer", lose, "unreachable"],
  ])("%s", async (_name, reply, code) => {
    let isBroken = true;
    const works = gateway([legacy], noRoute);
    const server = await serve((asked) => (isBroken && asked.path === governance ? reply : works(asked)));
    const client = connect(server.url, auto);
    expect((await failure(client.get(7))).code).toBe(code);
    isBroken = false;
    expect((await client.get(7)).access_profile.id).toBe(7);
  });
});

describe("an endpoint that is not the root of the gateway", () => {
  it.each([
    ["/api", ""],
    ["/api/", ""],
    ["/api/governance", ""],
    ["/api/governance/access-profiles", ""],
    ["/v1", ""],
    ["/bifrost/api", "/bifrost"],
  ])("%s: says which URL it must be", async (path, root) => {
    const server = await serve(gateway([], noRoute));
    const error = await failure(connect(`${server.url}${path}`, auto).get(7));
    expect(error.code).toBe("no_access_profiles");
    expect(error.message).toContain(
      `the endpoint must be the root URL of the gateway, not that of its API; use ${server.url}${root} instead of ${server.url}${path.replace(/\/$/, "")}`,
    );
  });

  it("is fine where the gateway is served there", async () => {
    const server = await serve(gateway([`/api${governance}`], noRoute));
    expect((await connect(`${server.url}/api`, auto).get(7)).access_profile.id).toBe(7);
  });
});
