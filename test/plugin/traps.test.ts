// The ten classic traps of a plugin for Terraform in Node.js, one check each; the details are tested room by room.
import { X509Certificate } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { encode, ExtData } from "@msgpack/msgpack";
import { UNKNOWN } from "../../src/plugin/index";
import { createIdentity } from "../../src/plugin/tls/certificate";
import { decodeMsgpack } from "../../src/plugin/values/msgpack";
import { recordOf } from "../told";
import { connectPlugin } from "./client";
import { aboutResource, configure, readable } from "./conversation";
import { buildExecutable } from "./executable";
import { sampleProvider } from "./sample-provider";
import { KEPT, withSample } from "./served-sample";
import { spawnPlugin, type Spawned } from "./spawned";
import { temporaryDirectory } from "./temporary";

const executable = join(temporaryDirectory(), "terraform-provider-sample");
const running: Spawned[] = [];
const provider = sampleProvider();

beforeAll(() => buildExecutable(join(__dirname, "sample-main.ts"), executable));
afterEach(() => running.splice(0).forEach((one) => one.kill()));

async function started(): Promise<Spawned> {
  const plugin = await spawnPlugin([executable], { env: { TF_LOG: "debug" } });
  running.push(plugin);
  return plugin;
}

test("trap 1: stdout is one line with an unpadded certificate, and noise goes to stderr", async () => {
  const plugin = await started();
  await configure(plugin.client, provider);
  await plugin.client.callPath("/plugin.GRPCController/Shutdown");
  await plugin.ended;
  expect(plugin.fields[5]).toMatch(/^[A-Za-z0-9+/]{200,}$/);
  expect(plugin.output.stdout).toBe(`${plugin.fields.join("|")}\n`);
  expect(plugin.output.stderr).toContain("noise by a library");
});

test("trap 2: the certificate is for localhost and valid already, and another client is refused", async () => {
  const plugin = await started();
  const certificate = new X509Certificate(plugin.certificate);
  expect(certificate.subjectAltName).toContain("DNS:localhost");
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  const stranger = connectPlugin(`unix:${plugin.socket}`, {
    own: createIdentity(),
    server: plugin.certificate,
  });
  await expect(stranger.call("getProviderSchema", {})).rejects.toMatchObject({ code: 14 });
  stranger.close();
});

test("trap 3: SIGINT is ignored, Shutdown ends the process, and its socket is gone", async () => {
  const plugin = await started();
  plugin.process.kill("SIGINT");
  expect((await plugin.client.call("getProviderSchema", {})).provider).toBeDefined();
  await plugin.client.callPath("/plugin.GRPCController/Shutdown");
  expect(await plugin.ended).toBe(0);
  expect(existsSync(dirname(plugin.socket))).toBe(false);
});

test("trap 4: an extension of any code is an unknown value at any depth", () => {
  for (let code = 0; code < 128; code++) {
    const unknown = new ExtData(code, Uint8Array.of(0x80));
    const bytes = encode([{ a: unknown, b: "known" }, unknown]);
    const decoded = readable(decodeMsgpack(bytes, { list: { map: "string" } }));
    expect(decoded).toEqual([{ a: UNKNOWN, b: "known" }, UNKNOWN]);
  }
});

test.each(["9007199254740993", "99.99", "18446744073709551617"])(
  "trap 5: the number %s is planned exactly",
  (amount) =>
    withSample(async ({ thing }) => {
      const { state } = await thing.plan({ config: { name: "one", amount } });
      expect(String(recordOf(state)["amount"])).toBe(amount);
    }),
);

test("trap 6: planning twice agrees, and configured values are echoed", () =>
  withSample(async ({ thing }) => {
    const request = { config: { name: " Other ", amount: 1.5 }, prior: KEPT };
    const first = await thing.plan(request);
    expect(first.state).toMatchObject(request.config);
    expect(await thing.plan(request)).toEqual(first);
  }));

test("trap 7: every attribute is present, and sets hold no duplicates", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", { ...KEPT, tags: ["a", "b", "a"] });
    const { state } = await thing.read(KEPT);
    expect(Object.keys(recordOf(state)).sort()).toEqual(Object.keys(KEPT).sort());
    expect(recordOf(state)["tags"]).toHaveLength(2);
  }));

test("trap 8: reading shows what was removed elsewhere", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", { ...KEPT, amount: null });
    expect((await thing.read({ ...KEPT, amount: 5 })).state).toMatchObject({ amount: null });
    shelf.remove("7");
    expect((await thing.read(KEPT)).state).toBeNull();
  }));

test("trap 9: a failed update answers a diagnostic with its path and the state so far", () =>
  withSample(async ({ thing }) => {
    const { state, diagnostics } = await thing.apply({ prior: KEPT, planned: { ...KEPT, name: "fail" } });
    expect(state).toEqual({ ...KEPT, name: "fail" });
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Half done", path: "name" }]);
  }));

test("trap 10: the provider is one file, and ten operations at once are all answered", async () => {
  expect(readdirSync(dirname(executable))).toEqual(["terraform-provider-sample"]);
  const { client } = await started();
  await configure(client, provider);
  const thing = aboutResource(client, provider, "sample_thing");
  const names = Array.from({ length: 10 }, (_, index) => `thing ${index}`);
  const answers = await Promise.all(names.map((name) => thing.apply({ planned: { name } })));
  expect(answers.map(({ state }) => recordOf(state)["name"])).toEqual(names);
  expect(new Set(answers.map(({ state }) => recordOf(state)["id"])).size).toBe(10);
});
