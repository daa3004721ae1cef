// `terraform query` (1.14): which profiles there are, and their configuration, which imports them without a change.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Scene, setScene } from "../../acceptance/scene";
import { configuration } from "../../provider/arbitrary";
import { ManagedProfile } from "../../provider/managed";
import { setProviderScene } from "../../provider/scene";
import { untyped } from "../../told";
import { blockOf } from "../guide";

const QUERY = "profiles.tfquery.hcl";

let scene: Scene;

beforeEach(async () => {
  scene = await setScene("", { provider: "spawned" });
});
afterEach(() => scene.dispose());

async function query(hcl: string, ...args: string[]) {
  scene.terraform.write(QUERY, hcl);
  return scene.terraform.run(["query", "-no-color", ...args]);
}

const ALL = `list "bifrost_access_profile" "all" {\n  provider = bifrost\n  limit    = 1000\n}\n`;

test("the example of the guide lists what matches, with the identity of each", async () => {
  for (const [name, tag] of [
    ["Engineering", "production"],
    ["Engineering archive", "test"],
    ["Finance", "production"],
  ] as const)
    await scene.hand.create({ name, tags: [tag] });
  await scene.hand.activate(1);
  const run = scene.terraform.mustSucceed(await query(blockOf("docs/guides/query.md", QUERY)));
  expect(run.output).toMatch(
    new RegExp(
      `list\\.bifrost_access_profile\\.engineering.*endpoint=${scene.gateway.url},id=1.*Engineering`,
    ),
  );
  expect(run.output).not.toContain("archive");
  expect(run.output).not.toContain("Finance");
});

test("a tag that cannot be asked for is an error at its place", async () => {
  const run = await query(ALL.replace("limit", 'config {\n    tags = ["a,b"]\n  }\n  limit'));
  expect(run.code).toBe(1);
  expect(run.output).toContain("Unusable filter");
});

test("100 random profiles made by hand: the generated configuration imports all of them and changes nothing", async () => {
  const hand = await setProviderScene();
  const bodies: unknown[] = [];
  // What a person may make, as the requests that make it.
  for (const [nth, config] of fc.sample(configuration, { numRuns: 100, seed: 11 }).entries()) {
    await new ManagedProfile(hand).bring({ ...config, name: `Profile ${nth}` });
    const [created] = hand.changes();
    bodies.push(created?.body);
  }
  await hand.dispose();
  expect(bodies).toHaveLength(100);
  for (const [nth, body] of bodies.entries()) {
    await untyped(scene.hand.create, body);
    if (nth % 3 > 0) await scene.hand.activate(nth + 1);
    if (nth % 3 > 1) await scene.hand.deactivate(nth + 1);
  }
  scene.changes();

  const generated = "generated.tf";
  const listed = await query(ALL, `-generate-config-out=${generated}`);
  expect({ code: listed.code, output: listed.output }).toMatchObject({ code: 0 });
  // Some keys have a template in them. The query says which, and what to do.
  expect(listed.output).toContain("Generated configuration must be corrected");
  const file = join(scene.terraform.directory, generated);
  const written = readFileSync(file, "utf8");
  const corrected = written.replaceAll(/^ *".*[$%]\{.*" = \{$/gm, (line) =>
    line.replaceAll(/[$%](?=\{)/g, "$&$&"),
  );
  expect(corrected).not.toBe(written);
  writeFileSync(file, corrected);
  const applied = await scene.terraform.apply();
  expect(applied.output).toContain("100 imported, 0 added, 0 changed, 0 destroyed");
  expect(scene.changes()).toEqual([]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});
