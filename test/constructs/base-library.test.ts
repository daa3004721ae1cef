// Each entry stands on its own base library. Run from the built package, in processes of their own: the two libraries share their
// marks, and only the synthesis of a whole app shows what does not fit.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App as TerrainApp, TerraformStack as TerrainStack } from "cdktn";
import { AccessProfile, BifrostProvider, DataBifrostAccessProfiles } from "cdktf-bifrost";
import { boundToCdktn } from "../../.ci/bind-cdktn";

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), "bifrost-base-library-"));
});
afterEach(() => rmSync(outdir, { recursive: true }));

function run(library: string, entry: string, into: string): { status: number | null; stderr: string } {
  return spawnSync(
    process.execPath,
    [join(__dirname, "base-library", "app.mjs"), library, entry, join(outdir, into)],
    { encoding: "utf8", env: { ...process.env, CHECKPOINT_DISABLE: "1" } },
  );
}

function synthesized(into: string): unknown {
  const stack = join(outdir, into, "stacks", "platform", "cdk.tf.json");
  // The metadata name the base library and its version.
  return JSON.parse(readFileSync(stack, "utf8"), (name, value: unknown) =>
    name === "//" ? undefined : value,
  ) as unknown;
}

test("an app on each library synthesizes the same with the entry that is bound to it", () => {
  expect(run("cdktf", "cdktf-bifrost", "cdktf")).toMatchObject({ status: 0, stderr: "" });
  expect(run("cdktn", "cdktf-bifrost/cdktn", "cdktn")).toMatchObject({ status: 0, stderr: "" });
  expect(synthesized("cdktn")).toEqual(synthesized("cdktf"));
  expect(synthesized("cdktf")).toMatchObject({
    resource: { bifrost_access_profile: { engineering: { name: "Engineering" } } },
  });
});

test.each([
  ["cdktf", "cdktf-bifrost/cdktn", "cdktf-bifrost"],
  ["cdktn", "cdktf-bifrost", "cdktf-bifrost/cdktn"],
])("an app on %s that imports %s is told to import %s", (library, wrong, right) => {
  const { status, stderr } = run(library, wrong, "wrong");
  expect(status).toBe(1);
  expect(stderr).toContain(`Error: the stack platform uses ${library} (`);
  expect(stderr).toContain(`this construct was imported from "${wrong}"`);
  expect(stderr).toContain(`import it from "${right}"\n`);
});

test.each([
  ["the provider", BifrostProvider, {}],
  ["a profile", AccessProfile, { name: "P" }],
  ["a data source", DataBifrostAccessProfiles, {}],
])("%s says so at its constructor, whichever comes first", (_what, Construct, props) => {
  const stack = new TerrainStack(new TerrainApp({ outdir }), "platform");
  expect(() => Reflect.construct(Construct, [stack, "first", props])).toThrow(
    'import it from "cdktf-bifrost/cdktn"',
  );
});

test.each([
  [`const cdktf_1 = require("cdktf");`, `const cdktf_1 = require("cdktn");`],
  [`import * as cdktf from 'cdktf';`, `import * as cdktf from 'cdktn';`],
  [`import { type Token } from "cdktf";`, `import { type Token } from "cdktn";`],
  [`readonly app: import("cdktf").App;`, `readonly app: import("cdktn").App;`],
  [`import "cdktf";`, `import "cdktn";`],
  [`export * from "./constructs";`, `export * from "./constructs-cdktn";`],
])("the copy has for %s: %s", (original, copy) => {
  expect(boundToCdktn(original)).toBe(copy);
});

test.each([
  `import { specOf } from "../handler";`,
  `import { Construct } from "constructs";`,
  `// new App() from cdktf`,
  `const library = "cdktf";`,
  `import { AccessProfile } from "cdktf-bifrost";`,
])("the copy keeps: %s", (code) => {
  expect(boundToCdktn(code)).toBe(code);
});
