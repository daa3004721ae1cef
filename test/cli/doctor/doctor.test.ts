// `cdktf-bifrost doctor`: what it finds on a machine and on gateways of every kind, without a secret and without a change.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { doctorCommand } from "../../../src/cli/doctor-command";
import { checkNode, checkTerraform } from "../../../src/cli/doctor/machine";
import { terraformPlatform } from "../../../src/cli/install";
import { type Gateway, GENERATIONS, startGateway } from "../../../src/gateway";
import { VERSION } from "../../../src/handler";
import { createIdentity } from "../../../src/plugin/tls/certificate";
import { apiError, closedPort, closeServers, type Reply, serve } from "../../api/server";
import { profile } from "../../gateway/people";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";
import { recordOf, recordsOf } from "../../told";

const KEY = "bfst-doctor-0123456789";
const PROFILES = "/api/governance/access-profiles";
let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-doctor-"));
  home = join(folder, "home");
  program("bin/terraform", "#!/bin/sh\necho 'Terraform v1.11.4'\n");
  symlinkSync(process.execPath, join(folder, "bin", "node"));
  program(installed(VERSION), "#!/usr/bin/env node\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(closeServers);

function program(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

function installed(version: string, root = "home/.terraform.d/plugins"): string {
  const place = `${root}/registry.terraform.io/cdktf-bifrost/bifrost/${version}/${terraformPlatform()}`;
  return `${place}/terraform-provider-bifrost_v${version}`;
}

function examine(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<CommandRun> {
  return runInProcess(doctorCommand(), args, {
    PATH: join(folder, "bin"),
    HOME: home,
    TF_CLI_CONFIG_FILE: "",
    TERRAFORM_BINARY_NAME: "",
    XDG_DATA_HOME: join(folder, "share"),
    XDG_DATA_DIRS: join(folder, "shares"),
    ...environment,
  });
}

/** The findings by their checks: `status: finding > remedy`. */
async function findings(environment: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { stdout, stderr } = await examine(environment, "--json");
  expect(stdout + stderr).not.toContain(KEY);
  const checks = recordsOf(recordOf(JSON.parse(stdout))["checks"]);
  for (const { status, remedy } of checks)
    expect(remedy === undefined).toBe(status === "ok" || status === "skipped");
  return Object.fromEntries(
    checks.map(({ check, status, finding, remedy }) => [
      String(check),
      `${status}: ${finding}${remedy === undefined ? "" : ` > ${remedy}`}`,
    ]),
  );
}

describe("a gateway of generation", () => {
  let gateway: Gateway;
  afterEach(() => gateway.close());

  test.each(GENERATIONS)("%s is recognized by its routes, read only", async (generation) => {
    const methods = new Set<string>();
    gateway = await startGateway({ generation, apiKey: KEY, onRequest: ({ method }) => methods.add(method) });
    const isOlder = generation === "1.5";
    if (!isOlder) await profile({ url: gateway.url, apiKey: KEY }, { name: "one" });
    methods.clear();
    const run = await examine({ BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect([...methods]).toEqual(["GET"]);
    const versions = {
      "1.5": "1.4 or 1.5",
      "2.0": "2.0 to 2.2",
      "2.3": "2.3 or later",
      "2.6": "2.3 or later",
    };
    expect(run.stdout).toContain(`product: Bifrost Enterprise ${versions[generation]}`);
    expect(run.stdout).toContain(
      `paths: the gateway serves ${isOlder ? "/api/access-profiles only" : PROFILES}`,
    );
    expect(run.stdout).toContain("ok       credential: the key is accepted\n");
    expect(run.stdout).toContain("read one profile: ");
    expect(run.stdout).toContain("clock: the clocks of the gateway and of this machine agree\n");
    expect(run.stdout).toMatch(/\n\d+ ok, \d+ warning, 0 failed, \d+ skipped\n$/);
    expect(run.stdout).not.toContain(KEY);
  });

  test("without authentication is a warning, and so is another time", async () => {
    gateway = await startGateway({ now: () => new Date(Date.now() + 3_600_000) });
    const found = await findings({ BIFROST_ENDPOINT: gateway.url });
    expect(found["credential"]).toMatch(/^warning: the gateway answers without any credential/);
    expect(found["clock"]).toMatch(/^warning: the clock of the gateway is 3(599|600) s ahead of/);
  });

  test.each([
    ["a wrong key", { BIFROST_API_KEY: "bfst-wrong-0123456789" }, "does not accept the credential"],
    ["no key", {}, "requires a credential (401), but none is set"],
  ])(
    "with %s fails, and says where to get one",
    async (_what, credential: Record<string, string>, sentence) => {
      gateway = await startGateway({ apiKey: KEY });
      const run = await examine({ BIFROST_ENDPOINT: gateway.url, ...credential });
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(
        new RegExp(`failed +credential: .*${sentence.replace(/[()]/g, ".")}.*\n +> .*BIFROST_API_KEY`),
      );
    },
  );
});

test("each route that the key may not read is told with the permission that it lacks", async () => {
  const { url } = await serve(({ path, headers }): Reply => {
    if (headers.authorization === undefined) return apiError(401, "Unauthorized");
    if (path === PROFILES) return { json: { access_profiles: [{ id: 7, name: "seven" }], total_count: 1 } };
    if (path === `${PROFILES}/7`) return { json: { access_profile: { id: 7, name: "seven" } } };
    return apiError(403, `no permission for ${KEY}`);
  });
  const found = await findings({ BIFROST_ENDPOINT: url, BIFROST_API_KEY: KEY });
  expect(found["read one profile"]).toBe("ok: allowed");
  expect(found["read audit logs"]).toBe(
    'warning: not allowed (403); adoption_policy = "retired" needs it > grant the key the permission AccessProfiles:View',
  );
  expect(found["read roles"]).toMatch(/> grant the key the permission Roles:View$/);
  expect(found["read profiles of business units"]).toMatch(/^warning: not allowed/);
  expect(found["product"]).toMatch(/^ok: Bifrost Enterprise 2.0 or later/);
});

test("the version that a gateway tells decides which faults it has; the key is not sent there", async () => {
  const server = await serve(({ path, headers }): Reply => {
    if (path === "/api/version") return { json: "v2.0.1" };
    return headers.authorization === undefined
      ? apiError(401, "Unauthorized")
      : { json: { access_profiles: [], total_count: 0, roles: [], users: [] } };
  });
  const found = await findings({ BIFROST_ENDPOINT: server.url, BIFROST_API_KEY: KEY });
  expect(found["endpoint"]).toMatch(/^ok: .* answers, version 2\.0\.1$/);
  expect(found["known faults"]).toMatch(
    /^warning: in this version an edit .*fixed in 2\.1\.0.*bypasses.*> upgrade the gateway to 2\.2\.5 or later$/,
  );
  const asked = server.asked.filter(({ path }) => path === "/api/version");
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test.each<[string, Reply, string]>([
  ["a web page", { text: `<html>${KEY}</html>` }, "serves no access profiles"],
  ["another place", { status: 302, headers: { location: "https://elsewhere.example.com" } }, "redirects to"],
  ["JSON of another kind", { json: { access_profiles: `\u001b[31m${KEY}` } }, "unexpected JSON"],
  ["no JSON at all", { text: `{"${KEY}`, type: "application/json" }, "JSON"],
  ["an error that repeats the key", apiError(500, `\u001b[2J boom ${KEY}`), "boom (secret)"],
])("%s instead of the list is a failed check, and nothing of it harms", async (_what, reply, sentence) => {
  const { url } = await serve(() => reply);
  const run = await examine({ BIFROST_ENDPOINT: url, BIFROST_API_KEY: KEY });
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/failed +endpoint: /);
  expect(run.stdout).toContain(sentence);
  expect(run.stdout).not.toContain("\u001b");
  expect(run.stdout + run.stderr).not.toContain(KEY);
});

test("a certificate that is not trusted fails with its remedy, and a trusted one is told with its end", async () => {
  const identity = createIdentity();
  const { url } = await serve(
    () => ({ json: { access_profiles: [], total_count: 0, roles: [], users: [] } }),
    identity,
  );
  const unknown = await findings({ BIFROST_ENDPOINT: url, BIFROST_API_KEY: KEY });
  expect(unknown["endpoint"]).toMatch(/^failed: .*certificate.*> set BIFROST_CA_CERT_FILE/);
  expect(unknown["TLS"]).toMatch(/^failed: no trusted connection/);
  const trusted = await findings({
    BIFROST_ENDPOINT: url,
    BIFROST_API_KEY: KEY,
    BIFROST_CA_CERT_PEM: identity.certificate,
  });
  expect(trusted["TLS"]).toMatch(/valid until \d{4}-\d\d-\d\d/);
  expect(trusted["credential"]).toMatch(/^warning: /);
});

test("nobody at the endpoint, no endpoint and an unusable one fail, and the rest is skipped", async () => {
  const port = await closedPort();
  const nobody = await findings({ BIFROST_ENDPOINT: `http://localhost:${port}`, BIFROST_API_KEY: KEY });
  expect(nobody["endpoint"]).toMatch(/^failed: cannot reach the gateway .*> check BIFROST_ENDPOINT/);
  expect(nobody["product"]).toBe("skipped: the gateway did not answer");
  const none = await findings({});
  expect(none["endpoint"]).toMatch(/^failed: no gateway is configured > set BIFROST_ENDPOINT/);
  const unusable = await findings({ BIFROST_ENDPOINT: "http://gateway.example.com", BIFROST_API_KEY: KEY });
  expect(unusable["endpoint"]).toMatch(/^failed: .*unencrypted.* > use https/);
  expect(unusable["known faults"]).toMatch(/^skipped: /);
});

describe("on this machine", () => {
  test("Terraform and the installed provider are found without a start of the provider", async () => {
    const found = await findings({});
    expect(found["Terraform"]).toBe("ok: Terraform 1.11.4 (terraform)");
    expect(found["provider"]).toBe(`ok: version ${VERSION} in ${join(folder, installed(VERSION))}`);
  });

  test.each<[string, string, string]>([
    [
      "an empty mirror",
      'provider_installation { filesystem_mirror { path = "/nowhere" } }',
      "install --dir /nowhere",
    ],
    [
      "a mirror for others",
      'provider_installation {\n filesystem_mirror {\n path = "/x" # here\n include = ["hashicorp/*"]\n }\n direct {}\n}',
      "no mirror is searched",
    ],
    [
      "an override",
      'provider_installation { dev_overrides { "cdktf-bifrost/bifrost" = "/build" } direct {} }',
      "overridden by /build",
    ],
    [
      "a broken file",
      "provider_installation {",
      "cannot be read: expected a value, found the end of the file",
    ],
    ["a file that is not HCL", "§", "line 1 is not valid HCL"],
  ])("the CLI configuration counts: %s", async (_what, text, sentence) => {
    const file = join(folder, "terraformrc");
    writeFileSync(file, text);
    expect((await findings({ TF_CLI_CONFIG_FILE: file }))["provider"]).toContain(sentence);
  });

  test("the newest version in a mirror of the CLI configuration wins, and another version is a warning", async () => {
    for (const version of ["9.2.0", "9.10.0"]) program(installed(version, "mirror"), "binary");
    const file = join(folder, "terraformrc");
    writeFileSync(
      file,
      `credentials "example.com" { token = "x" }\nprovider_installation { filesystem_mirror { path = ${JSON.stringify(join(folder, "mirror"))} } }`,
    );
    const { provider } = await findings({ TF_CLI_CONFIG_FILE: file });
    expect(provider).toMatch(
      /^warning: version 9\.10\.0 .*, but this command has version .* > run "npx cdktf-bifrost install"$/,
    );
  });

  test("no Terraform, one that fails and a provider without its Node are told", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    const nothing = await findings({ PATH: join(folder, "empty") });
    expect(nothing["Terraform"]).toMatch(/^failed: no terraform or tofu .* > Install one of: /);
    expect(nothing["provider"]).toMatch(/^failed: .*needs a "node" on the PATH.* --pin-node/);
    program("broken/terraform", "#!/bin/sh\necho 'cannot work' >&2\nexit 3\n");
    const broken = await findings({ PATH: join(folder, "broken") });
    expect(broken["Terraform"]).toMatch(/^failed: terraform did not tell its version: cannot work >/);
  });

  test.each([
    [checkNode("18.0.0"), "failed"],
    [checkNode("20.20.2"), "warning"],
    [checkNode("26.0.0"), "ok"],
    [checkTerraform({ binary: "terraform", isTofu: false, version: "1.4.9" }), "failed"],
    [checkTerraform({ binary: "terraform", isTofu: false, version: "1.5.7" }), "ok"],
    [checkTerraform({ binary: "tofu", isTofu: true, version: "1.5.9" }), "failed"],
    [checkTerraform({ binary: "tofu", isTofu: true, version: "1.10.0" }), "ok"],
    [checkTerraform({ binary: "false", isTofu: false, version: undefined }), "warning"],
  ])("%j", ({ status }, expected) => expect(status).toBe(expected));
});
