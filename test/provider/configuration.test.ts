// The provider's configuration over the wire: what it takes from the environment, what reaches the gateway, what is refused.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNKNOWN } from "../../src/plugin";
import { createIdentity, type Identity } from "../../src/plugin/tls/certificate";
import { bifrostProvider } from "../../src/provider";
import { always, oneProfile, page } from "../api/profiles";
import {
  apiError,
  closedPort,
  closeServers,
  type Reply,
  serve as serveGateway,
  silence,
} from "../api/server";
import { serve } from "../plugin/client";
import { aboutDataSource, aboutResource, configure } from "../plugin/conversation";

const VARIABLES = [
  "BIFROST_ENDPOINT",
  "BIFROST_API_KEY",
  "BIFROST_USERNAME",
  "BIFROST_PASSWORD",
  "BIFROST_CA_CERT_PEM",
  "BIFROST_CA_CERT_FILE",
  "BIFROST_ALLOW_INSECURE_HTTP",
];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
const open: { close(): Promise<void> }[] = [];

const setEnvironment = (variables: Readonly<Record<string, string | undefined>>): void => {
  for (const name of VARIABLES) {
    const value = variables[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
};

beforeEach(() => setEnvironment({}));
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
  await closeServers();
});
afterAll(() => setEnvironment(Object.fromEntries(before)));

/** Configures a provider, without its look at the gateway unless the test says so, and reads profile 7 through it. */
async function configured(given: object) {
  const served = await serve(bifrostProvider);
  open.push(served);
  const said = await configure(served.client, bifrostProvider, { skip_check: true, ...given });
  const profile = aboutDataSource(served.client, bifrostProvider, "bifrost_access_profile");
  const resource = aboutResource(served.client, bifrostProvider, "bifrost_access_profile");
  return { said, read: () => profile.read({ id: "7" }), resource };
}

const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;

describe("the credential that reaches the gateway", () => {
  const key = { BIFROST_API_KEY: "from-environment" };
  const user = { BIFROST_USERNAME: "env-user", BIFROST_PASSWORD: "env-pass" };
  test.each<[string, object, Record<string, string>, string | undefined]>([
    ["a key of the configuration", { api_key: "written" }, {}, "Bearer written"],
    ["a key of the environment", {}, key, "Bearer from-environment"],
    ["a written key beats the environment", { api_key: "written" }, { ...key, ...user }, "Bearer written"],
    ["a user of the environment", {}, user, basic("env-user:env-pass")],
    ["a key beats a user, both of the environment", {}, { ...key, ...user }, "Bearer from-environment"],
    [
      "a written user keeps the key of the environment out",
      { username: "u", password: "p" },
      key,
      basic("u:p"),
    ],
    ["a written user with the password of the environment", { username: "u" }, user, basic("u:env-pass")],
    ["an empty variable is none", {}, { BIFROST_API_KEY: "" }, undefined],
  ])("%s", async (_what, config, environment, authorization) => {
    const gateway = await serveGateway(() => oneProfile());
    setEnvironment({ BIFROST_ENDPOINT: gateway.url, ...environment });
    const { said, read } = await configured({ ...config });
    expect([said, (await read()).diagnostics]).toEqual([[], []]);
    expect(gateway.asked[0]?.headers.authorization).toBe(authorization);
  });
});

describe("options that reach the gateway", () => {
  const identity = createIdentity();
  test.each<[string, Identity | undefined, object, object]>([
    [
      "the authority of a TLS gateway",
      identity,
      { ca_cert_pem: identity.certificate },
      { path: "/api/governance/access-profiles/7" },
    ],
    ["the older path", undefined, { api_path: "legacy" }, { path: "/api/access-profiles/7" }],
    [
      "headers, and who asks",
      undefined,
      { headers: { "x-tenant": "blue" } },
      {
        headers: expect.objectContaining({
          "x-tenant": "blue",
          "user-agent": expect.stringMatching(/^Terraform\/1\.11\.4 cdktf-bifrost\//),
        }),
      },
    ],
    [
      "numbers",
      undefined,
      { request_timeout: 5, max_retries: 0, max_concurrency: 1 },
      { path: "/api/governance/access-profiles/7" },
    ],
  ])("%s", async (_what, tls, config, asked) => {
    const gateway = await serveGateway(() => oneProfile(), tls);
    const { said, read } = await configured({ endpoint: gateway.url, api_key: "k-0123", ...config });
    const { state, diagnostics } = await read();
    expect([said, diagnostics]).toEqual([[], []]);
    expect(state).toMatchObject({ id: "7", name: "Engineering" });
    expect(gateway.asked[0]).toMatchObject(asked);
  });
});

describe("the way to the gateway comes from the environment where the configuration says nothing", () => {
  const identity = createIdentity();
  const folder = mkdtempSync(join(tmpdir(), "configuration-"));
  const file = join(folder, "authority.pem");
  writeFileSync(file, identity.certificate);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, Record<string, string>]>([
    ["BIFROST_CA_CERT_PEM", { BIFROST_CA_CERT_PEM: identity.certificate }],
    ["BIFROST_CA_CERT_FILE", { BIFROST_CA_CERT_FILE: file }],
  ])("%s names an authority", async (_name, environment) => {
    const gateway = await serveGateway(() => oneProfile(), identity);
    setEnvironment(environment);
    const { said, read } = await configured({ endpoint: gateway.url, api_key: "k-0123" });
    expect([said, (await read()).diagnostics]).toEqual([[], []]);
  });

  test("a written authority keeps that of the environment out", async () => {
    const gateway = await serveGateway(() => oneProfile(), identity);
    setEnvironment({ BIFROST_CA_CERT_FILE: "/nowhere.pem" });
    const { said, read } = await configured({ endpoint: gateway.url, ca_cert_pem: identity.certificate });
    expect([said, (await read()).diagnostics]).toEqual([[], []]);
  });

  const clear = { endpoint: "http://gateway.example.com", api_key: "bfst-4711" };
  test.each<[string, object, Record<string, string>, string | undefined]>([
    ["plain http is allowed", {}, { BIFROST_ALLOW_INSECURE_HTTP: "true" }, undefined],
    ["plain http is not allowed", {}, { BIFROST_ALLOW_INSECURE_HTTP: "false" }, "would be sent unencrypted"],
    [
      "a written word holds",
      { allow_insecure_http: false },
      { BIFROST_ALLOW_INSECURE_HTTP: "true" },
      "would be sent unencrypted",
    ],
    [
      "neither true nor false",
      {},
      { BIFROST_ALLOW_INSECURE_HTTP: "yes" },
      'BIFROST_ALLOW_INSECURE_HTTP must be true or false, got "yes"',
    ],
    ["a file that is not there", {}, { BIFROST_CA_CERT_FILE: "/nowhere.pem" }, "cannot be read: ENOENT"],
    [
      "no certificate",
      {},
      { BIFROST_CA_CERT_PEM: "pem" },
      "BIFROST_CA_CERT_PEM does not contain a PEM certificate",
    ],
  ])("%s", async (_what, config, environment, refusal) => {
    setEnvironment(environment);
    const { said } = await configured({ ...clear, ...config });
    expect(said).toEqual(
      refusal === undefined
        ? []
        : [expect.objectContaining({ severity: "error", detail: expect.stringContaining(refusal) })],
    );
  });
});

describe("a configuration that cannot be used is refused at its attribute, unless that is a secret, and no key is repeated", () => {
  const endpoint = "http://localhost:1";
  test.each<[string, object, string | undefined]>([
    ["no endpoint", {}, "endpoint"],
    ["an endpoint that is none", { endpoint: "gateway" }, "endpoint"],
    ["an unknown path", { endpoint, api_path: "v2" }, "api_path"],
    ["an empty key", { endpoint, api_key: "" }, undefined],
    [
      "a header in the clear",
      { endpoint: "http://g.example.com", headers: { cookie: "bfst-4711" } },
      "endpoint",
    ],
    ["no time", { endpoint, request_timeout: 0 }, "request_timeout"],
    ["half a retry", { endpoint, max_retries: 0.5 }, "max_retries"],
    ["no place", { endpoint, max_concurrency: 0 }, "max_concurrency"],
    ["a certificate that is none", { endpoint, ca_cert_pem: "pem" }, "ca_cert_pem"],
    ["a user without a password", { endpoint, username: "u" }, undefined],
    ["a key with a line break", { endpoint, api_key: "bfst-4711\n" }, undefined],
    ["a key in the clear", { endpoint: "http://gateway.example.com", api_key: "bfst-4711" }, "endpoint"],
  ])("%s", async (_what, config, attribute) => {
    const { said } = await configured({ ...config });
    expect(said.map(({ severity, path }) => [severity, path])).toEqual([["error", attribute]]);
    expect(JSON.stringify(said)).not.toContain("bfst-4711");
  });
});

describe("one look at the gateway", () => {
  const list = "/api/governance/access-profiles";

  it("says nothing when all is fine, and is one request", async () => {
    const gateway = await serveGateway(always(oneProfile()));
    const { said, read } = await configured({ endpoint: gateway.url, skip_check: false });
    expect([said, gateway.lines()]).toEqual([[], [`GET ${list}`]]);
    await read();
    expect(gateway.lines()).toEqual([`GET ${list}`, `GET ${list}/7`]);
  });

  it("finds the older path out, so that no later call has to", async () => {
    const gateway = await serveGateway(({ path }) => {
      if (path.startsWith(list)) return apiError(404, "Route not found");
      return path.endsWith("/access-profiles") ? page() : oneProfile();
    });
    const { said, read } = await configured({ endpoint: gateway.url, skip_check: false });
    gateway.asked.splice(0);
    expect([said, (await read()).diagnostics]).toEqual([[], []]);
    expect(gateway.lines()).toEqual(["GET /api/access-profiles/7"]);
  });

  it("is left out with skip_check", async () => {
    const gateway = await serveGateway(() => apiError(401, "no"));
    const { said } = await configured({ endpoint: gateway.url, skip_check: true });
    expect([said, gateway.lines()]).toEqual([[], []]);
  });

  const refused = apiError(401, "Unauthorized");
  const forbidden = apiError(403, "missing permission");
  test.each<[string, Reply, object, Record<string, string>, string, string, string | undefined]>([
    [
      "no credential",
      refused,
      {},
      { BIFROST_API_KEY: "" },
      "No credential for the Bifrost gateway",
      "the provider configuration sets neither api_key nor username and password, and BIFROST_API_KEY, BIFROST_USERNAME and BIFROST_PASSWORD are unset or empty",
      undefined,
    ],
    [
      "a wrong key of the configuration",
      refused,
      { api_key: "bfst-4711" },
      {},
      "Bifrost gateway does not accept the credential",
      "does not accept the credential from api_key (401)",
      undefined,
    ],
    [
      "a wrong key of the environment",
      refused,
      {},
      { BIFROST_API_KEY: "bfst-4711" },
      "Bifrost gateway does not accept the credential",
      "from BIFROST_API_KEY (401)",
      undefined,
    ],
    [
      "a wrong user",
      refused,
      { username: "u", password: "bfst-4711" },
      {},
      "Bifrost gateway does not accept the credential",
      "from username and password (401)",
      "username",
    ],
    [
      "a wrong user of the environment",
      refused,
      {},
      { BIFROST_USERNAME: "u", BIFROST_PASSWORD: "bfst-4711" },
      "Bifrost gateway does not accept the credential",
      "from BIFROST_USERNAME and BIFROST_PASSWORD (401)",
      "username",
    ],
    [
      "a key without the permission",
      forbidden,
      { api_key: "bfst-4711" },
      {},
      "Bifrost gateway denies permission",
      "Give it the permissions AccessProfiles View, Create, Update and Delete",
      undefined,
    ],
    [
      "a failing gateway",
      apiError(500, "out of order"),
      {},
      {},
      "Bifrost gateway cannot be used",
      "failed with 500: out of order",
      "endpoint",
    ],
    [
      "a web page",
      { text: "<p>hello</p>" },
      {},
      {},
      "Bifrost gateway cannot be used",
      "they need Bifrost Enterprise",
      "endpoint",
    ],
  ])("warns of %s, and goes on", async (_what, reply, config, environment, summary, detail, path) => {
    const gateway = await serveGateway(() => reply);
    setEnvironment(environment);
    const { said, resource } = await configured({ endpoint: gateway.url, skip_check: false, ...config });
    const where = path === undefined ? {} : { path };
    expect(said).toEqual([
      { severity: "warning", summary, detail: expect.stringContaining(detail), ...where },
    ]);
    expect(said[0]?.detail).toContain("To plan without the gateway, set skip_check = true");
    expect(JSON.stringify(said)).not.toContain("bfst-4711");
    expect((await resource.plan({ config: { name: "P" } })).diagnostics).not.toContainEqual(
      expect.objectContaining({ severity: "error" }),
    );
  });

  test("warns of a gateway that is not there, with host, port and reason", async () => {
    const port = await closedPort();
    const { said } = await configured({ endpoint: `http://localhost:${port}`, skip_check: false });
    expect(said).toEqual([
      expect.objectContaining({
        severity: "warning",
        summary: "Bifrost gateway cannot be reached",
        detail: expect.stringContaining(`at http://localhost:${port} (ECONNREFUSED)`),
      }),
    ]);
  });

  test("waits for a silent gateway for a short time only", async () => {
    const gateway = await serveGateway(() => silence);
    const { said } = await configured({ endpoint: gateway.url, skip_check: false });
    expect(said).toEqual([
      expect.objectContaining({
        severity: "warning",
        summary: "Bifrost gateway does not answer",
        detail: expect.stringContaining("did not answer within 5 s"),
      }),
    ]);
  });
});

test("a configuration that is not known yet plans, and says so when the gateway is needed", async () => {
  const { said, read, resource } = await configured({ endpoint: UNKNOWN, api_key: "k" });
  expect(said).toEqual([]);
  expect((await resource.plan({ config: { name: "P" } })).diagnostics).toEqual([]);
  expect((await read()).diagnostics).toEqual([
    expect.objectContaining({ severity: "error", summary: "The provider is not configured yet" }),
  ]);
});
