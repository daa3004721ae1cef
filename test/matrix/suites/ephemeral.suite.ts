// The ephemeral virtual key in a real Terraform (1.10) or OpenTofu (1.11).

import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { API_KEY, develop, type Scene, setScene } from "../../acceptance/scene";
import { recordOf, recordsOf } from "../../told";
import { blockOf } from "../guide";

let scene: Scene;

beforeEach(async () => {
  scene = await setScene("", { provider: "spawned" });
  await scene.hand.create({ name: "Engineering" });
  await develop(scene, "PUT", "1/users/ann");
  scene.changes();
});
afterEach(() => scene.dispose());

async function keys(): Promise<number> {
  const answer = await fetch(`${scene.gateway.url}/api/governance/users/ann/virtual-keys`, {
    headers: { authorization: `Bearer ${API_KEY}` },
  });
  return recordsOf(recordOf(await answer.json())["virtual_keys"]).length;
}

test("the example of the guide: the key is there while the command runs, and then nowhere", async () => {
  const before = await keys();
  scene.terraform.configure(blockOf("docs/guides/ephemeral-keys.md", "key.tf"));
  scene.terraform.write("smoke-test.sh", '#!/bin/sh\nprintf %s "$BIFROST_VIRTUAL_KEY" > seen\n');
  chmodSync(join(scene.terraform.directory, "smoke-test.sh"), 0o755);
  const run = await scene.terraform.apply();
  const seen = readFileSync(join(scene.terraform.directory, "seen"), "utf8");
  expect(seen.length).toBeGreaterThan(10);
  expect(run.output).not.toContain(seen);
  expect(readFileSync(join(scene.terraform.directory, "terraform.tfstate"), "utf8")).not.toContain(seen);
  expect(await keys()).toBe(before);
  const called = scene.changes().map(({ method }) => method);
  expect(called.filter((method) => method === "POST").length).toBe(
    called.filter((method) => method === "DELETE").length,
  );
});
