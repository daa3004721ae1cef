// What a provider's process leaves of its journal when it ends: nothing after an end in order, everything after an interrupt, because
// Terraform may have ended without its state by then (a second Ctrl-C).

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { bifrostProvider } from "../../src/provider";
import { aboutResource, configure } from "../plugin/conversation";
import { type Spawned, spawnPlugin } from "../plugin/spawned";

const EXECUTABLE = join(__dirname, "..", "..", "lib", "terraform-provider-bifrost");

let gateway: Gateway;
let directory: string;
let plugin: Spawned;

beforeEach(async () => {
  gateway = await startGateway();
  directory = mkdtempSync(join(tmpdir(), "data-"));
  plugin = await spawnPlugin([EXECUTABLE], { env: { TF_DATA_DIR: directory } });
});
afterEach(async () => {
  plugin.kill();
  await gateway.close();
  rmSync(directory, { recursive: true, force: true });
});

test.each<[string, boolean, number]>([
  ["in order, it leaves nothing", false, 0],
  ["after an interrupt, it leaves what it made", true, 1],
])("when it ends %s", async (_how, isInterrupted, entries) => {
  expect(await configure(plugin.client, bifrostProvider, { endpoint: gateway.url })).toEqual([]);
  const profile = aboutResource(plugin.client, bifrostProvider, "bifrost_access_profile");
  const config = { name: "P" };
  const { state: planned } = await profile.plan({ config, prior: null });
  const made = await profile.apply({ config, prior: null, planned });
  expect(made).toMatchObject({ state: { id: "1" }, diagnostics: [] });
  if (isInterrupted) await plugin.client.call("stopProvider", {});
  await plugin.client.callPath("/plugin.GRPCController/Shutdown").catch(() => undefined);
  expect(await plugin.ended).toBe(0);
  expect(readdirSync(join(directory, "cdktf-bifrost-journal"))).toHaveLength(entries);
});
