// The executable as a process: the handshake, mutual TLS, and how it ends.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:http2";
import { dirname, join } from "node:path";
import { connect as connectTls } from "node:tls";
import { createIdentity } from "../../../src/plugin/tls/certificate";
import { connectPlugin, type PluginClient } from "../client";
import { aboutResource, configure } from "../conversation";
import { buildExecutable } from "../executable";
import { sampleProvider } from "../sample-provider";
import { CORE_ENV, spawnPlugin, start, type Spawned } from "../spawned";
import { temporaryDirectory } from "../temporary";
import { recordOf } from "../../told";

const executable = join(temporaryDirectory(), "terraform-provider-sample");
const running: Spawned[] = [];
const provider = sampleProvider();

beforeAll(() => buildExecutable(join(__dirname, "../sample-main.ts"), executable));
afterEach(() => running.splice(0).forEach((one) => one.kill()));

async function started(options?: Parameters<typeof spawnPlugin>[1]): Promise<Spawned> {
  const plugin = await spawnPlugin([executable], options);
  running.push(plugin);
  return plugin;
}

const schema = (plugin: Spawned) => plugin.client.call("getProviderSchema", {});

describe("the handshake", () => {
  test("is one line with the socket and the certificate without padding", async () => {
    const plugin = await started();
    expect(plugin.fields.slice(0, 3)).toEqual(["1", "6", "unix"]);
    expect(plugin.fields.slice(4)).toEqual(["grpc", expect.stringMatching(/^[A-Za-z0-9+/]{200,}$/)]);
    expect(plugin.certificate).toContain("BEGIN CERTIFICATE");
  });

  test("the socket lies in a directory that only its owner can enter", async () => {
    const { socket } = await started();
    expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
  });

  test("a temporary folder whose path is too long for a socket is not used", async () => {
    const plugin = await started({ env: { TMPDIR: `/${"long/".repeat(20)}` } });
    expect(plugin.socket).toMatch(/^\/tmp\/tfplugin-\d+-\w+\/socket$/);
    expect(await schema(plugin)).toMatchObject({ diagnostics: [] });
  });

  test("where there are no such sockets, each process has a local port of Terraform's range, with mutual TLS", async () => {
    const range = { PLUGIN_MIN_PORT: "24000", PLUGIN_MAX_PORT: "24999" };
    const env = { PLUGIN_NETWORK: "tcp", ...range };
    const plugins = await Promise.all([started({ env }), started({ env }), started({ env })]);
    const ports = plugins.map(({ fields }) => Number(/^127\.0\.0\.1:(\d+)$/.exec(fields[3] ?? "")?.[1]));
    expect(plugins.map(({ fields }) => fields[2])).toEqual(["tcp", "tcp", "tcp"]);
    expect(new Set(ports).size).toBe(3);
    for (const port of ports) expect(port >= 24000 && port <= 24999).toBe(true);
    for (const plugin of plugins) expect((await schema(plugin)).provider).toBeDefined();
  });

  test("nothing else ever comes on stdout, and a provider that prints there is logged", async () => {
    const plugin = await started({ env: { TF_LOG: "debug" } });
    await configure(plugin.client, provider);
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    await plugin.ended;
    expect(plugin.output.stdout).toBe(`${plugin.fields.join("|")}\n`);
    const lines = plugin.output.stderr.trim().split("\n");
    expect(lines.map((line) => recordOf(JSON.parse(line))["@message"])).toContain("noise by a library");
  });

  test("a client that asks whether connections are multiplexed is told no", async () => {
    const plugin = await started({ env: { PLUGIN_MULTIPLEX_GRPC: "true" } });
    expect(plugin.fields[6]).toBe("false");
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "started by hand",
      {},
      "the sample provider, a plugin of Terraform and OpenTofu. Do not start it by hand",
    ],
    ["with a wrong cookie", { ...CORE_ENV, TF_PLUGIN_MAGIC_COOKIE: "x" }, "Do not start it by hand"],
    ["without protocol 6", { ...CORE_ENV, PLUGIN_PROTOCOL_VERSIONS: "4,5" }, "offers only 4,5"],
    [
      "with a certificate that is none",
      { ...CORE_ENV, PLUGIN_CLIENT_CERT: "nonsense" },
      "the provider cannot start",
    ],
  ])("%s, it explains itself on stderr and ends with 1", async (_name, env, text) => {
    const { output, ended } = start([executable], env);
    expect(await ended).toBe(1);
    expect(output.stdout).toBe("");
    expect(output.stderr).toContain(text);
  });
});

describe("mutual TLS", () => {
  test("the client whose certificate was announced is served", async () => {
    expect((await schema(await started())).provider?.block?.attributes).toHaveLength(2);
  });

  test.each<[string, (plugin: Spawned) => Parameters<typeof connectPlugin>[1]]>([
    ["another certificate", ({ certificate }) => ({ own: createIdentity(), server: certificate })],
    ["plain text", () => undefined],
  ])("a client with %s is refused", async (_name, tls) => {
    const plugin = await started();
    const stranger = connectPlugin(`unix:${plugin.socket}`, tls(plugin));
    await expect(stranger.call("getProviderSchema", {})).rejects.toMatchObject({ code: 14 });
    stranger.close();
    expect((await schema(plugin)).provider).toBeDefined();
  });

  test("a client without a certificate is refused", async () => {
    const plugin = await started();
    const socket = connectTls({
      path: plugin.socket,
      ca: plugin.certificate,
      servername: "localhost",
      ALPNProtocols: ["h2"],
    });
    await once(socket, "secureConnect");
    const connection = connect("https://localhost", { createConnection: () => socket });
    connection.on("error", () => undefined);
    const stream = connection.request({ ":method": "POST", ":path": "/grpc.health.v1.Health/Check" });
    const heard: unknown[] = [];
    stream.on("response", (head) => heard.push(head));
    stream.on("error", () => undefined);
    await new Promise((resolve) => stream.once("close", resolve));
    expect(heard).toEqual([]);
    expect((await schema(plugin)).provider).toBeDefined();
  });

  test("without a client certificate it serves plain text and announces no certificate", async () => {
    const plugin = await started({ tls: false });
    expect(plugin.fields[5]).toBe("");
    expect((await schema(plugin)).provider).toBeDefined();
  });
});

describe("the end", () => {
  test("Shutdown is answered, then the process ends with 0 and its socket is gone", async () => {
    const plugin = await started();
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    expect(await plugin.ended).toBe(0);
    expect(existsSync(dirname(plugin.socket))).toBe(false);
  });

  test("SIGINT is ignored: an apply goes on until StopProvider, and its state is answered", async () => {
    const plugin = await started();
    await configure(plugin.client, provider);
    const apply = aboutResource(plugin.client, provider, "sample_thing").apply({ planned: { name: "slow" } });
    plugin.process.kill("SIGINT");
    await schema(plugin);
    await plugin.client.call("stopProvider", {});
    expect(await apply).toMatchObject({ state: { name: "slow", id: "1" }, diagnostics: [] });
  });

  test("SIGTERM lets an apply in progress answer, then the process ends and its socket is gone", async () => {
    const plugin = await started();
    await configure(plugin.client, provider);
    const apply = aboutResource(plugin.client, provider, "sample_thing").apply({ planned: { name: "slow" } });
    await schema(plugin);
    plugin.process.kill("SIGTERM");
    expect(await apply).toMatchObject({ state: { name: "slow", id: "1" } });
    expect(await plugin.ended).toBe(0);
    expect(existsSync(dirname(plugin.socket))).toBe(false);
  });

  test("faults that nobody catches are logged, and calls go on being answered", async () => {
    const plugin = await started();
    await configure(plugin.client, provider);
    expect((await schema(plugin)).provider).toBeDefined();
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    expect(await plugin.ended).toBe(0);
    expect(plugin.output.stderr).toContain("nobody catches this");
    expect(plugin.output.stderr).toContain("nobody handles this");
  });

  test("a process whose parent dies ends too, and its socket is gone", async () => {
    const script = `
      const child = require("node:child_process").spawn(process.argv[1], { stdio: ["ignore", "pipe", "inherit"] });
      child.stdout.once("data", (line) => process.stdout.write(child.pid + " " + line));
    `;
    const parent = spawn(process.execPath, ["-e", script, executable], {
      env: { ...process.env, ...CORE_ENV },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const line = await new Promise<string>((resolve) =>
      parent.stdout.once("data", (data) => resolve(String(data))),
    );
    const [pid = "", announced = ""] = line.split(" ");
    const socket = announced.split("|")[3] ?? "";
    expect(existsSync(socket)).toBe(true);
    parent.kill("SIGKILL");
    while (isRunning(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(existsSync(dirname(socket))).toBe(false);
  });
});

describe("with --debug", () => {
  /** Starts it as a person does, and waits for the line that tells Terraform of it. */
  async function startedByHand(flag = "--debug") {
    const plugin = start([executable, flag], {});
    byHand.push(plugin.process);
    while (!plugin.output.stdout.includes("\n")) {
      if (plugin.process.exitCode !== null) throw new Error(plugin.output.stderr);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const json = /^TF_REATTACH_PROVIDERS='(.*)'\n$/.exec(plugin.output.stdout)?.[1] ?? "";
    const providers: Record<string, { Addr: { String: string } }> = JSON.parse(json);
    const reattach = providers["registry.terraform.io/test/sample"];
    const socket = reattach?.Addr.String ?? "";
    const client = connectPlugin(`unix:${socket}`);
    clients.push(client);
    return { ...plugin, reattach, socket, client };
  }
  const byHand: ChildProcess[] = [];
  const clients: PluginClient[] = [];
  afterEach(() => {
    clients.splice(0).forEach((client) => client.close());
    byHand.splice(0).forEach((child) => child.kill("SIGKILL"));
  });

  test.each(["--debug", "-debug"])("%s prints what Terraform attaches to, and serves it", async (flag) => {
    const plugin = await startedByHand(flag);
    expect(plugin.reattach).toEqual({
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: plugin.process.pid,
      Test: true,
      Addr: { Network: "unix", String: plugin.socket },
    });
    expect(plugin.output.stderr).toMatch(/set this variable where you run Terraform/);
    expect(statSync(dirname(plugin.socket)).mode & 0o777).toBe(0o700);
    expect((await plugin.client.call("getProviderSchema", {})).provider).toBeDefined();
  });

  test("it outlives the commands that attach to it: neither Shutdown nor an interrupted command ends it", async () => {
    const plugin = await startedByHand();
    await configure(plugin.client, provider);
    const thing = aboutResource(plugin.client, provider, "sample_thing");
    const apply = thing.apply({ planned: { name: "slow" } });
    await plugin.client.call("stopProvider", {});
    expect(await apply).toMatchObject({ state: { name: "slow" } });
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    await configure(plugin.client, provider);
    const next = thing.apply({ planned: { name: "slow, too" } });
    await plugin.client.call("stopProvider", {});
    expect(await next).toMatchObject({ state: { name: "slow, too" } });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it with 0, and its socket is gone", async (signal) => {
    const plugin = await startedByHand();
    plugin.process.kill(signal);
    expect(await plugin.ended).toBe(0);
    expect(existsSync(dirname(plugin.socket))).toBe(false);
  });

  test("another argument is refused with what there is", async () => {
    const { output, ended } = start([executable, "--debgu"], {});
    expect(await ended).toBe(1);
    expect(output.stderr).toContain("--debug");
    expect(output.stdout).toBe("");
  });
});

test("what a killed process leaves is removed by the next one that loads the provider, and what lives stays", async () => {
  const living = await started();
  const killed = await started();
  killed.process.kill("SIGKILL");
  await killed.ended;
  expect(existsSync(killed.socket)).toBe(true);
  const next = await started();
  expect((await schema(next)).provider).toBeDefined();
  while (existsSync(dirname(killed.socket))) await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await schema(living)).provider).toBeDefined();
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
