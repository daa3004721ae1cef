// The provider's configuration over the wire: what it takes from the environment, what reaches the gateway, what is refused.

import { UNKNOWN } from "../../src/plugin";
import { createIdentity, type Identity } from "../../src/plugin/tls/certificate";
import { bifrostProvider } from "../../src/provider";
import { oneProfile } from "../api/profiles";
import { closeServers, serve as serveGateway } from "../api/server";
import { serve } from "../plugin/client";
import { aboutDataSource, aboutResource, configure, type Plain } from "../plugin/conversation";

const VARIABLES = ["BIFROST_ENDPOINT", "BIFROST_API_KEY", "BIFROST_USERNAME", "BIFROST_PASSWORD"];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
const open: { close(): void }[] = [];

const setEnvironment = (variables: Readonly<Record<string, string | undefined>>): void => {
  for (const name of VARIABLES) {
    const value = variables[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
};

beforeEach(() => setEnvironment({}));
afterEach(async () => {
  for (const served of open.splice(0)) served.close();
  await closeServers();
});
afterAll(() => setEnvironment(Object.fromEntries(before)));

/** Configures a provider and reads profile 7 through it. */
async function configured(config: Plain) {
  const served = await serve(bifrostProvider);
  open.push(served);
  const said = await configure(served.client, bifrostProvider, config);
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

describe("a configuration that cannot be used is refused at its attribute, and no key is repeated", () => {
  const endpoint = "http://localhost:1";
  test.each<[string, object, string]>([
    ["no endpoint", {}, "endpoint"],
    ["an endpoint that is none", { endpoint: "gateway" }, "endpoint"],
    ["an unknown path", { endpoint, api_path: "v2" }, "api_path"],
    ["no time", { endpoint, request_timeout: 0 }, "request_timeout"],
    ["half a retry", { endpoint, max_retries: 0.5 }, "max_retries"],
    ["no place", { endpoint, max_concurrency: 0 }, "max_concurrency"],
    ["a certificate that is none", { endpoint, ca_cert_pem: "pem" }, "ca_cert_pem"],
    ["a user without a password", { endpoint, username: "u" }, "password"],
    ["a key in the clear", { endpoint: "http://gateway.example.com", api_key: "bfst-4711" }, "endpoint"],
  ])("%s", async (_what, config, attribute) => {
    const { said } = await configured({ ...config });
    expect(said).toEqual([expect.objectContaining({ severity: "error", path: attribute })]);
    expect(JSON.stringify(said)).not.toContain("bfst-4711");
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
