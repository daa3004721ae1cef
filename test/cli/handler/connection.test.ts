// How the handler commands reach a gateway: everything from the environment, and errors in the names of its variables.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, startGateway } from "../../../src/gateway";
import { connect } from "../../../src/cli/handler/connection";
import { createIdentity } from "../../../src/plugin/tls/certificate";
import { closeServers, serve } from "../../api/server";
import { type CommandRun, runCommand } from "../command";

const KEY = "bfst-connection-0123456789";
const identity = createIdentity();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-connection-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeServers();
});

function plan(environment: NodeJS.ProcessEnv): Promise<CommandRun> {
  return runCommand(["handler", "plan", "--state", folder], {
    BIFROST_API_KEY: KEY,
    BIFROST_SPEC: '{"name":"x"}',
    ...environment,
  });
}

test("a private authority is trusted by BIFROST_CA_CERT_PEM or BIFROST_CA_CERT_FILE, and asked for by those names", async () => {
  const server = await serve(() => ({ json: { access_profiles: [], total_count: 0 } }), identity);
  const file = join(folder, "authority.pem");
  writeFileSync(file, identity.certificate);
  const endpoint = { BIFROST_ENDPOINT: server.url };
  const unknown = await plan(endpoint);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("set BIFROST_CA_CERT_FILE or BIFROST_CA_CERT_PEM if a private authority");
  for (const trusted of [{ BIFROST_CA_CERT_PEM: identity.certificate }, { BIFROST_CA_CERT_FILE: file }]) {
    const client = connect({ ...endpoint, BIFROST_API_KEY: KEY, ...trusted }).client;
    expect(await client.list({ limit: 1, offset: 0 })).toMatchObject({ total_count: 0 });
    await client.close();
  }
});

describe("the key on plain http to another host", () => {
  let gateway: Gateway;
  // An address of this machine that is not loopback by its name.
  let endpoint: string;
  beforeAll(async () => {
    gateway = await startGateway({ apiKey: KEY, allowHosts: ["0.0.0.0"] });
    endpoint = gateway.url.replace("127.0.0.1", "0.0.0.0");
  });
  afterAll(() => gateway.close());

  test("is refused, and allowed by BIFROST_ALLOW_INSECURE_HTTP", async () => {
    const refused = await plan({ BIFROST_ENDPOINT: endpoint });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/use https, or allow it with BIFROST_ALLOW_INSECURE_HTTP=true\n$/);
    const allowed = await plan({ BIFROST_ENDPOINT: endpoint, BIFROST_ALLOW_INSECURE_HTTP: "true" });
    expect(allowed).toMatchObject({ code: 0, stdout: expect.stringContaining('create "x"') as unknown });
  });
});

test.each<[string, NodeJS.ProcessEnv, string]>([
  ["BIFROST_ENDPOINT", { BIFROST_ENDPOINT: "gateway" }, 'BIFROST_ENDPOINT "gateway" is not a URL'],
  ["BIFROST_API_KEY", { BIFROST_API_KEY: "a\nb" }, "BIFROST_API_KEY contains a line break"],
  [
    "BIFROST_USERNAME alone",
    { BIFROST_API_KEY: "", BIFROST_USERNAME: "u" },
    "BIFROST_USERNAME and BIFROST_PASSWORD must be set together",
  ],
  [
    "a switch that is neither true nor false",
    { BIFROST_ALLOW_INSECURE_HTTP: "yes" },
    'BIFROST_ALLOW_INSECURE_HTTP must be true or false, got "yes"',
  ],
  [
    "a certificate that is none",
    { BIFROST_CA_CERT_PEM: "x" },
    "BIFROST_CA_CERT_PEM does not contain a PEM certificate",
  ],
  [
    "a file that is not there",
    { BIFROST_CA_CERT_FILE: "/nowhere.pem" },
    "BIFROST_CA_CERT_FILE cannot be read: ENOENT",
  ],
  [
    "two authorities",
    { BIFROST_CA_CERT_PEM: "x", BIFROST_CA_CERT_FILE: "y" },
    "BIFROST_CA_CERT_PEM and BIFROST_CA_CERT_FILE are both set",
  ],
])("%s is refused by its name", (_what, environment, message) => {
  const open = (): unknown =>
    connect({ BIFROST_ENDPOINT: "https://gateway.example.com", BIFROST_API_KEY: KEY, ...environment });
  expect(open).toThrow(message);
});
