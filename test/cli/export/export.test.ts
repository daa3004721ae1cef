// `cdktf-bifrost export`: random profiles with edits by hand, exported in every form, and applied by real Terraform, which changes nothing.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import * as cdktf from "cdktf";
import * as cdktn from "cdktn";
import * as constructs from "constructs";
import fc from "fast-check";
import { format as prettier } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import * as bifrost from "cdktf-bifrost";
import { createProfile } from "cdktf-bifrost/handler";
import { exportCommand } from "../../../src/cli/export-command";
import { accessProfileSpec } from "../../../src/handler/spec";
import { API_KEY, type Scene, setScene } from "../../acceptance/scene";
import { apiError, closeServers, serve } from "../../api/server";
import { ask, attachEntity, attachRole, entity, role } from "../../gateway/people";
import { configuration } from "../../provider/arbitrary";
import { randomRun } from "../../provider/random-run";
import { recordOf, untyped } from "../../told";
import { withNumbers } from "../code/with-numbers";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";

const { seed = Date.now() % 1_000_000_000, numRuns = 0 } = randomRun({ numRuns: 16, inFull: 100 });
const NAMES = ["Data & Analytics", "研究", "class", "12", 'O\'Brien "x" ${y}', "- a: b #"];
const root = join(__dirname, "../../..");

let scene: Scene;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-export-"));
  scene = await setScene("");
  const at = { url: scene.gateway.url, apiKey: API_KEY };
  const roles = [await role(at, "engineer"), await role(at, "data.analyst")];
  const samples = fc.sample(configuration, { seed, numRuns });
  for (const [index, attributes] of samples.entries()) {
    const name = `${NAMES[index % NAMES.length] ?? ""} ${index}`;
    const { detail, answered, error } = await createProfile(
      scene.hand,
      accessProfileSpec.parse(withNumbers({ ...attributes, name })),
    );
    const live = detail?.access_profile ?? answered;
    if (live === undefined || error !== undefined) throw error;
    if (index % 3 === 0) await editByHand(live.id, index);
    if (index % 4 === 0)
      await attachRole(at, live.id, roles[index % 2] ?? 0, { is_default: index % 8 === 0 });
    if (index % 5 === 0) await attachEntity(at, "teams", await entity(at, "teams", `team ${index}`), live.id);
    if (index % 7 === 0)
      await attachEntity(at, "customers", await entity(at, "customers", `c ${index}`), live.id);
  }
  scene.changes();
});
afterAll(async () => {
  await scene.dispose();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(closeServers);

async function editByHand(id: number, index: number): Promise<void> {
  await scene.hand.update(id, {
    description: 'by "hand"\n${x} %{y}',
    tags: ["z", "a"],
    budgets: [
      { max_limit: 12.5 + index, reset_duration: "1w" },
      { max_limit: 7, reset_duration: "1d" },
    ],
    rate_limit: { request_max_limit: 5, request_reset_duration: "1h" },
  });
  await (index % 2 === 0 ? scene.hand.deactivate(id) : scene.hand.activate(id));
}

function exported(out: string, ...args: string[]): Promise<CommandRun> {
  return runInProcess(exportCommand(), ["--out", join(folder, out), ...args], {
    BIFROST_ENDPOINT: scene.gateway.url,
    BIFROST_API_KEY: API_KEY,
  });
}

const written = (out: string, file: string): string => readFileSync(join(folder, out, file), "utf8");

/** What the app in a directory synthesizes, in this process. */
function synthesized(out: string): Readonly<Record<string, unknown>> {
  const outdir = join(folder, out, "cdktf.out");
  const before = process.env["CDKTF_OUTDIR"];
  process.env["CDKTF_OUTDIR"] = outdir;
  const modules: Readonly<Record<string, () => unknown>> = {
    cdktf: () => cdktf,
    cdktn: () => cdktn,
    constructs: () => constructs,
    "cdktf-bifrost": () => bifrost,
    "cdktf-bifrost/cdktn": () => jest.requireActual(join(root, "lib", "cdktn.js")),
    "node:path": () => jest.requireActual("node:path"),
    "./access-profiles": () => evaluated(out, "access-profiles.ts", modules),
  };
  try {
    evaluated(out, "main.ts", modules);
  } finally {
    if (before === undefined) delete process.env["CDKTF_OUTDIR"];
    else process.env["CDKTF_OUTDIR"] = before;
  }
  const text = readFileSync(join(outdir, "stacks", "access-profiles", "cdk.tf.json"), "utf8");
  const { terraform, ...stack } = recordOf(
    // The metadata name the base library and its version.
    JSON.parse(text, (name, value: unknown) => (name === "//" ? undefined : value)),
  );
  // A backend would need an init.
  const { required_providers } = recordOf(terraform);
  return { terraform: { required_providers }, ...stack };
}

function evaluated(out: string, file: string, modules: Readonly<Record<string, () => unknown>>): unknown {
  const { code } = transformSync(written(out, file), {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const exports: Record<string, unknown> = {};
  const load = (name: string): unknown => modules[name]?.();
  untyped(
    new Function("exports", "require", "__dirname", code).bind(undefined),
    exports,
    load,
    join(folder, out),
  );
  return exports;
}

/** Applies files with a state of their own; the plan has only imports, and the apply sends no change. */
async function expectNothingChanges(files: Readonly<Record<string, string>>, adopted = 0): Promise<void> {
  const { terraform } = scene;
  for (const file of ["main.tf", "main.tf.json", "versions.tf", "terraform.tfstate"])
    rmSync(join(terraform.directory, file), { force: true });
  for (const [file, text] of Object.entries(files)) terraform.write(file, text);
  const before = await everything();
  const planned = await terraform.plannedChanges();
  const others = planned.filter(
    ({ importing, actions }) => importing === undefined || actions.join() !== "no-op",
  );
  expect(others.filter(({ address }) => address.startsWith("bifrost_access_profile."))).toEqual([]);
  expect(others).toHaveLength(adopted);
  expect(planned.length - adopted).toBeGreaterThanOrEqual(numRuns);
  await terraform.apply();
  // A role that is adopted is attached again, which changes nothing.
  const changes = scene.changes().filter(({ path }) => adopted === 0 || !path.endsWith("/roles"));
  expect(changes).toEqual([]);
  expect(await everything()).toEqual(before);
  for (const file of Object.keys(files)) rmSync(join(terraform.directory, file));
}

/** Profiles with their versions and roles, and what entities hold. */
async function everything(): Promise<unknown> {
  const at = { url: scene.gateway.url, apiKey: API_KEY };
  const { access_profiles: profiles } = await scene.hand.list({ limit: 1000, offset: 0 });
  const details = await Promise.all(profiles.map(({ id }) => scene.hand.get(id)));
  const held = await Promise.all(
    ["teams", "customers"].map((kind) => ask(at, "GET", `/api/governance/${kind}/access-profiles`)),
  );
  return { details, held };
}

const grants = (): number =>
  [...Array(numRuns).keys()].reduce(
    (sum, index) => sum + [4, 5, 7].filter((each) => index % each === 0).length,
    0,
  );

describe(`${numRuns} profiles (BIFROST_RANDOM_SEED=${seed})`, () => {
  test("as HCL are formatted and imported, with their roles, teams and customers", async () => {
    expect(await exported("hcl", "--format", "hcl")).toMatchObject({ code: 0 });
    const files = {
      "profiles.tf": written("hcl", "access-profiles.tf"),
      "versions.tf": written("hcl", "versions.tf"),
    };
    scene.terraform.write("profiles.tf", files["profiles.tf"]);
    scene.terraform.write("versions.tf", files["versions.tf"]);
    expect((await scene.terraform.run(["fmt", "-check", "-diff"])).output).toBe("");
    expect(files["profiles.tf"].match(/^import /gm)).toHaveLength(numRuns + grants());
    await expectNothingChanges(files);
  });

  test("as TypeScript are formatted, the same on both libraries, and imported", async () => {
    await exported("ts", "--format", "ts");
    await exported("ts-cdktn", "--format", "ts", "--cdk", "cdktn");
    for (const file of ["access-profiles.ts", "main.ts"]) {
      const code = written("ts", file);
      expect(await prettier(code, { parser: "typescript", plugins: [estree, typescript] })).toBe(code);
    }
    const stack = synthesized("ts");
    expect(synthesized("ts-cdktn")).toEqual(stack);
    await expectNothingChanges({ "main.tf.json": JSON.stringify(stack) });
  });

  test("as a catalog are the same on both libraries, and imported; what holds them is adopted", async () => {
    await exported("yaml", "--format", "yaml");
    await exported("yaml-cdktn", "--format", "yaml", "--cdk", "cdktn");
    const stack = synthesized("yaml");
    expect(synthesized("yaml-cdktn")).toEqual(stack);
    await expectNothingChanges({ "main.tf.json": JSON.stringify(stack) }, grants());
  });
});

test("only the profiles that are named are written, and nothing is replaced without --force", async () => {
  const names = [`${NAMES[0]} 0`, `${NAMES[1]} 1`];
  const first = await exported("some", "--format", "hcl", ...names);
  expect(first.stdout).toBe(
    ["access-profiles.tf", "versions.tf"].map((file) => `wrote ${join(folder, "some", file)}\n`).join(""),
  );
  expect(first.stderr).toContain("2 profiles written");
  expect(written("some", "access-profiles.tf").match(/^resource "bifrost_access_profile" /gm)).toHaveLength(
    2,
  );
  const again = await exported("some", "--format", "hcl", ...names);
  expect(again).toMatchObject({ code: 2, stdout: "" });
  expect(again.stderr).toMatch(
    /access-profiles\.tf and .*versions\.tf exist already; choose another --out, or replace with --force/,
  );
  expect(await exported("some", "--format", "hcl", "--force", ...names)).toMatchObject({ code: 0 });
});

test.each<[string[], string]>([
  [["--format", "hcl", "Data & Analytic 0"], 'has no profile "Data & Analytic 0"'],
  [["--format", "xml"], "Allowed choices are hcl, ts, yaml"],
  [[], "required option '--format <format>' not specified"],
  [["--format", "ts", "--cdk", "pulumi"], "Allowed choices are cdktf, cdktn"],
])("%j cannot be used, and writes nothing", async (args, sentence) => {
  const run = await exported("unusable", ...args);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain(sentence);
});

test("what cannot be read or said is noted, and a gateway without profiles writes nothing", async () => {
  let profiles: object[] = [];
  const { url } = await serve(({ path }) => {
    const id = /access-profiles\/(\d+)$/.exec(path)?.[1];
    if (path === "/api/governance/access-profiles")
      return { json: { access_profiles: profiles, total_count: profiles.length } };
    if (path.endsWith("/access-profiles")) return apiError(403, "no");
    return {
      json: {
        access_profile: profiles.find((each) => "id" in each && String(each.id) === id),
        roles: [{ role_id: 3 }],
      },
    };
  });
  const run = (out: string): Promise<CommandRun> =>
    runInProcess(exportCommand(), ["--format", "hcl", "--out", join(folder, out)], { BIFROST_ENDPOINT: url });
  const nothing = await run("nothing");
  expect(nothing).toMatchObject({ code: 0, stdout: "" });
  expect(nothing.stderr).toContain("has no access profiles; nothing was written\n");
  profiles = [
    { id: 1, name: "twice", budgets: [1, 2].map((max_limit) => ({ max_limit, reset_duration: "1M" })) },
    { id: 2, name: "broken", tags: "none" },
  ];
  const odd = await run("odd");
  expect(odd).toMatchObject({ code: 0, stdout: expect.stringContaining("wrote") as unknown });
  expect(odd.stderr).toMatch(/"broken" cannot be read and is left out: tags/);
  expect(odd.stderr).toMatch(/"twice": budgets.* which code cannot say/);
  expect(odd.stderr).toContain("the key may not read which teams hold a profile; they are left out");
  expect(written("odd", "access-profiles.tf")).toContain("role_id    = 3");
});
