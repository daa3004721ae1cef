// The headers of a request, and that no secret among them comes back in an error.
import { inspect } from "node:util";
import { type ClientOptions, VERSION } from "../../src/api";
import { closeClients, connect, failure } from "./clients";
import { always, oneProfile } from "./profiles";
import { apiError, closeServers, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

describe("the credential", () => {
  const basic = `Basic ${Buffer.from("admin:pass:wörd").toString("base64")}`;
  it.each<[string, Partial<ClientOptions>, string | undefined]>([
    ["a key is a Bearer token", { apiKey: "bfst-key" }, "Bearer bfst-key"],
    ["user name and password are Basic", { username: "admin", password: "pass:wörd" }, basic],
    ["a key wins", { apiKey: "bfst-key", username: "admin", password: "pass" }, "Bearer bfst-key"],
    ["an empty password is one", { username: "admin", password: "" }, "Basic YWRtaW46"],
    ["none at all", {}, undefined],
  ])("%s", async (_name, options, authorization) => {
    const server = await serve(() => oneProfile());
    await connect(server.url, options).get(7);
    expect(server.asked[0]?.headers.authorization).toBe(authorization);
  });
});

describe("other headers", () => {
  it.each<[string, Partial<ClientOptions>, Record<string, string>]>([
    ["the package names itself", {}, { "user-agent": `cdktf-bifrost/${VERSION}` }],
    [
      "after its caller",
      { userAgent: "Terraform/1.11.4" },
      { "user-agent": `Terraform/1.11.4 cdktf-bifrost/${VERSION}` },
    ],
    ["JSON is asked for", {}, { accept: "application/json" }],
    ["headers for a proxy go along", { headers: { "X-Tenant": "blue" } }, { "x-tenant": "blue" }],
  ])("%s", async (_name, options, headers) => {
    const server = await serve(() => oneProfile());
    await connect(server.url, options).get(7);
    expect(server.asked[0]?.headers).toMatchObject(headers);
  });
});

describe("no secret is in an error, even when the server repeats it", () => {
  const key = "bfst-0123456789";
  const basic = Buffer.from("admin:hunter2hunter2").toString("base64");
  const echoes: [string, Partial<ClientOptions>, string, Reply][] = [
    ["a key in the message", { apiKey: key }, key, apiError(401, `unknown key ${key}`)],
    ["twice", { apiKey: key }, key, apiError(400, `${key} is ${key}`)],
    ["in a bare string", { apiKey: key }, key, { status: 403, json: { error: `no ${key}` } }],
    ["in broken JSON", { apiKey: key }, key, { text: `{"${key}"`, type: "application/json" }],
    ["in a web page", { apiKey: key }, key, { status: 502, text: `<p>${key}</p>` }],
    ["in a redirect", { apiKey: key }, key, { status: 302, headers: { location: `https://x/?k=${key}` } }],
    [
      "a password",
      { username: "admin", password: "hunter2hunter2" },
      "hunter2hunter2",
      apiError(401, "hunter2hunter2?"),
    ],
    [
      "the Basic header",
      { username: "admin", password: "hunter2hunter2" },
      basic,
      apiError(401, `got Basic ${basic}`),
    ],
    [
      "a header of the user",
      { headers: { "x-proxy-token": "tok-4711" } },
      "tok-4711",
      apiError(403, "tok-4711"),
    ],
  ];
  it.each(echoes)("%s", async (_name, options, secret, reply) => {
    const server = await serve(always(reply));
    const error = await failure(connect(server.url, options).get(7));
    expect(error.name).toBe("ApiError");
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });

  const odd = 'Key "0&1 ü?';
  it.each<[string, (secret: string) => string]>([
    ["percent-encoded", encodeURIComponent],
    [
      "percent-encoded in small letters",
      (secret) => encodeURIComponent(secret).replace(/%../g, (at) => at.toLowerCase()),
    ],
    ["in JSON", (secret) => JSON.stringify(secret)],
    ["in base64", (secret) => Buffer.from(secret).toString("base64")],
    ["in base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
    ["in hexadecimal", (secret) => Buffer.from(secret).toString("hex")],
    ["in capitals", (secret) => secret.toUpperCase()],
    ["in small letters", (secret) => secret.toLowerCase()],
  ])("%s", async (_name, form) => {
    const said = form(odd);
    const server = await serve(always(apiError(401, `got ${said}.`)));
    const error = await failure(connect(server.url, { username: "anna", password: odd }).get(7));
    expect(error.message).toContain("got ");
    expect(error.message).not.toContain(said.replace(/^"|"$|=+$/g, ""));
  });

  it("nor in what is observed", async () => {
    const server = await serve((_asked, nth) =>
      nth === 0 ? apiError(503, key, { "retry-after": "0" }) : oneProfile(),
    );
    const events: unknown[] = [];
    await connect(server.url, { apiKey: key, maxRetries: 1 }, (event) => events.push(event)).get(7);
    expect(events).toMatchObject([
      { kind: "attempt", status: 503 },
      { kind: "retry", pause: 0 },
      { kind: "attempt", status: 200 },
    ]);
    expect(inspect(events, { depth: 10 })).not.toContain(key);
  });
});
