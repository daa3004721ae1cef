// `cdktf-bifrost install --executable`: a provider that needs no Node, and what it does under Terraform where no Node can be found.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { createServer } from "node:tls";
import { fromBinary } from "@bufbuild/protobuf";
import { formatOf } from "../../.ci/executable-format";
import { findBun } from "../../src/cli/bun";
import { compileExecutable } from "../../src/cli/executable";
import { installProvider } from "../../src/cli/install";
import { type Gateway, startGateway } from "../../src/gateway";
import { GetProviderSchema_ResponseSchema as ResponseSchema } from "../../src/plugin/generated/tfplugin6_pb";
import { createIdentity } from "../../src/plugin/tls/certificate";
import { schemas } from "../../src/provider/schemas";
import { Workspace } from "../acceptance/terraform";
import { CORE_ENV, spawnPlugin } from "../plugin/spawned";
import { temporaryDirectory } from "../plugin/temporary";
import { portOf } from "../told";
import { runCommand } from "./command";

const KEY = "bfst-executable-0123456789";
const folder = temporaryDirectory();
const mirror = join(folder, "mirror");
/** Where the provider was installed. */
let program = "";

beforeAll(async () => {
  const { code, stdout, stderr } = await runCommand(["install", "--executable", "--dir", mirror]);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^note: compiling the provider with Bun \d+\.\d+\.\d+/) as unknown,
  });
  [, program = ""] = /^installed (.+)$/m.exec(stdout) ?? [];
}, 300_000);

/** A directory of the user in which nothing may be left. */
const home = (): string => mkdtempSync(join(folder, "home-"));

test("it is a program of this system, and nothing lies beside it", () => {
  const kind = { linux: "ELF", darwin: "Mach-O", win32: "PE" }[process.platform as string];
  expect(formatOf(program)).toEqual({ kind, machine: process.arch });
  expect(readdirSync(dirname(program))).toHaveLength(1);
});

test("without Node on the PATH it answers what its source says, ends well and leaves nothing", async () => {
  const env = { PATH: "/nowhere", HOME: home() };
  const plugin = await spawnPlugin([program], { env });
  try {
    const schema = await plugin.client.callRaw("/tfplugin6.Provider/GetProviderSchema", new Uint8Array());
    expect(fromBinary(ResponseSchema, schema)).toEqual(fromBinary(ResponseSchema, schemas));
    const { resources } = await plugin.client.call("getMetadata", {});
    expect(resources.map(({ typeName }) => typeName)).toContain("bifrost_access_profile");
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    expect(await plugin.ended).toBe(0);
    expect(plugin.output.stderr).toBe("");
    expect(existsSync(dirname(plugin.socket))).toBe(false);
    expect(readdirSync(env.HOME)).toEqual([]);
  } finally {
    plugin.kill();
  }
});

test("it listens on a port where it must, as on Windows", async () => {
  const plugin = await spawnPlugin([program], { env: { PATH: "/nowhere", PLUGIN_NETWORK: "tcp" } });
  try {
    expect(plugin.fields[3]).toMatch(/^127\.0\.0\.1:(1|2)\d{4}$/);
    expect((await plugin.client.call("getMetadata", {})).diagnostics).toEqual([]);
  } finally {
    plugin.kill();
  }
});

test("files for Bun in the directory of the configuration are not meant for it", () => {
  const work = mkdtempSync(join(folder, "work-"));
  writeFileSync(join(work, ".env"), `TF_PLUGIN_MAGIC_COOKIE=${CORE_ENV.TF_PLUGIN_MAGIC_COOKIE}\n`);
  writeFileSync(join(work, "bunfig.toml"), 'preload = ["./preload.ts"]\n');
  writeFileSync(join(work, "preload.ts"), 'process.stdout.write("preloaded");\nprocess.exit(3);\n');
  const { status, stdout, stderr } = spawnSync(program, { cwd: work, env: {}, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("This program is the bifrost provider");
});

describe("under Terraform, with a gateway behind TLS of a private authority", () => {
  const identity = createIdentity();
  let gateway: Gateway;
  let workspace: Workspace;
  const door = createServer({ cert: identity.certificate, key: identity.key }, (socket) => {
    const behind = connect(Number(new URL(gateway.url).port), "127.0.0.1");
    socket.pipe(behind).pipe(socket);
    for (const end of [socket, behind])
      end.on("error", () => [socket, behind].forEach((each) => each.destroy()));
  });

  beforeAll(async () => {
    gateway = await startGateway({ apiKey: KEY });
    await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
    workspace = new Workspace({
      BIFROST_ENDPOINT: `https://localhost:${portOf(door)}`,
      BIFROST_API_KEY: KEY,
      HOME: home(),
    });
    installProvider(join(workspace.directory, "mirror"), program);
  });
  afterAll(async () => {
    workspace.dispose();
    door.close();
    await gateway.close();
  });

  test("it creates, changes, keeps and deletes a profile", async () => {
    const profile = (limit: number): string =>
      'resource "bifrost_access_profile" "one" {\n  name = "One"\n  deletion_policy = "delete"\n' +
      `  budgets = { "1M" = { max_limit = ${limit} } }\n}\n`;
    const environment = { BIFROST_CA_CERT_PEM: identity.certificate };
    workspace.configure(profile(500));
    await workspace.init();
    const untrusted = await workspace.tryApply();
    expect(untrusted.code).toBe(1);
    expect(untrusted.output).toContain("is not trusted");
    workspace.mustSucceed(await workspace.run(["apply", "-auto-approve", "-json"], environment));
    workspace.configure(profile(700));
    workspace.mustSucceed(await workspace.run(["apply", "-auto-approve", "-json"], environment));
    expect((await workspace.state("bifrost_access_profile.one"))?.["budgets"]).toEqual({
      "1M": { max_limit: 700, quarter_start_month: null },
    });
    const unchanged = await workspace.run(["plan", "-detailed-exitcode", "-json"], environment);
    expect(unchanged.code).toBe(0);
    workspace.mustSucceed(await workspace.run(["destroy", "-auto-approve", "-json"], environment));
    const left = await fetch(`${gateway.url}/api/governance/access-profiles`, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(await left.json()).toMatchObject({ access_profiles: [] });
  });
});

describe("where it cannot be compiled", () => {
  test("a missing Bun is said, with what to do, and nothing is installed", () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    const main = join(empty, "node_modules", "cdktf-bifrost");
    mkdirSync(main, { recursive: true });
    expect(findBun(empty, "/nowhere", empty)).toEqual({
      why: `neither the packages of ${empty} nor the PATH have a Bun that runs`,
    });
  });

  test("an old Bun is not used, and one that does not run is passed over", () => {
    const programs = mkdtempSync(join(folder, "bin-"));
    const bun = join(programs, "bun");
    writeFileSync(bun, "#!/bin/sh\necho 1.1.42\n", { mode: 0o755 });
    expect(findBun(programs, programs, programs)).toEqual({ why: `${bun} is Bun 1.1.42, which is too old` });
    writeFileSync(bun, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(findBun(programs, programs, programs)).toMatchObject({
      why: expect.stringContaining("a Bun that runs") as unknown,
    });
    writeFileSync(bun, "#!/bin/sh\necho 2.0.1\n", { mode: 0o755 });
    expect(findBun(programs, programs, programs)).toEqual({ file: bun, version: "2.0.1" });
  });

  test("what Bun says is told", () => {
    const bun = join(mkdtempSync(join(folder, "bin-")), "bun");
    writeFileSync(bun, "#!/bin/sh\necho no space left >&2\nexit 1\n", { mode: 0o755 });
    const modules = mkdtempSync(join(folder, "modules-"));
    const outfile = join(modules, "out");
    expect(() => compileExecutable(outfile, { bun, modules })).toThrow("run npm run build");
    writeFileSync(join(modules, "main.mjs"), "");
    expect(() => compileExecutable(outfile, { bun, modules })).toThrow(
      `${bun} cannot compile the provider: no space left`,
    );
  });

  test("--pin-node and --executable exclude each other", async () => {
    const run = await runCommand(["install", "--pin-node", "--executable", "--dir", join(folder, "none")]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("cannot be used with option '--executable'");
  });
});
