// Import by identity and the wrong gateway, in a real Terraform or OpenTofu that knows identities (1.12).

import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { API_KEY, type Scene, setScene } from "../../acceptance/scene";
import { blockOf } from "../guide";

let scene: Scene;
let other: Gateway;

/** The two gateways begin in the same second, as two environments of one pipeline do. */
const at = (milliseconds: number) => (): Date => new Date(Date.UTC(2026, 5, 1, 12, 0, 0, milliseconds));

beforeEach(async () => {
  scene = await setScene("", { gateway: { now: at(100) }, provider: "spawned" });
  other = await startGateway({ apiKey: API_KEY, now: at(700) });
  await scene.hand.create({ name: "Engineering" });
  await scene.hand.activate(1);
});
afterEach(async () => {
  await other.close();
  await scene.dispose();
});

/** The example of the guide, with another gateway and id. */
const example = (endpoint: string): string =>
  blockOf("docs/guides/identity.md", "import.tf")
    .replace("https://gateway.example.com", endpoint)
    .replace('"12"', '"1"');

interface StoredState {
  readonly resources: readonly { readonly instances: readonly { readonly identity?: unknown }[] }[];
}

async function storedIdentity(): Promise<unknown> {
  const { output } = scene.terraform.mustSucceed(await scene.terraform.run(["state", "pull"]));
  const state: StoredState = JSON.parse(output);
  return state.resources[0]?.instances[0]?.identity;
}

test("the example of the guide imports the profile without a change, and the state has the identity", async () => {
  scene.terraform.configure(example(scene.gateway.url));
  expect((await scene.terraform.apply()).output).toContain("1 imported, 0 added, 0 changed, 0 destroyed");
  expect(await storedIdentity()).toEqual({ endpoint: scene.gateway.url, id: "1" });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("an identity of another gateway is refused", async () => {
  scene.terraform.configure(example(other.url));
  const run = await scene.terraform.tryPlan();
  expect(run.diagnostics).toMatchObject([{ severity: "error", summary: "Import from another gateway" }]);
});

test("a created, renamed and replaced profile has its identity; the wrong gateway is an error, and nothing is created", async () => {
  const resource = (name: string, more = "") =>
    `resource "bifrost_access_profile" "p" {\n  name = "${name}"\n  deletion_policy = "delete"\n${more}}\n`;
  scene.terraform.configure(resource("P"));
  await scene.terraform.apply();
  expect(await storedIdentity()).toEqual({ endpoint: scene.gateway.url, id: "2" });
  scene.terraform.configure(resource("Renamed"));
  await scene.terraform.apply();
  expect(await storedIdentity()).toEqual({ endpoint: scene.gateway.url, id: "2" });
  await scene.terraform.apply("-replace=bifrost_access_profile.p");
  expect(await storedIdentity()).toEqual({ endpoint: scene.gateway.url, id: "3" });

  const run = await scene.terraform.run(["plan", "-json", "-input=false"], { BIFROST_ENDPOINT: other.url });
  const [error] = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(error?.summary).toBe("State belongs to another gateway");
  expect(error?.detail).toContain(scene.gateway.url);
  expect(error?.detail).toContain(other.url);
  expect(await storedIdentity()).toEqual({ endpoint: scene.gateway.url, id: "3" });

  // Another URL of the same gateway.
  const moved = scene.gateway.url.replace("127.0.0.1", "localhost");
  const applied = await scene.terraform.run(["apply", "-auto-approve", "-json"], { BIFROST_ENDPOINT: moved });
  expect(scene.terraform.mustSucceed(applied).output).toContain("0 added, 0 changed, 0 destroyed");
  await scene.terraform.destroy();
});
