// All profiles of a catalog by one command, with the states in a directory and in PostgreSQL.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bench, type Bench, closeBenches } from "../../handler/gateways";
import { freshDatabase, keepStatesIn, STORES } from "../../handler/state/states";
import { runHandler } from "./in-process";
import { type CommandRun } from "../command";

const CATALOG = `
profiles:
  Contractors:
    clone_from: Engineering
    budgets: { 1M: { max_limit: 50 } }
  Engineering:
    provider_configs: { openai: { allowed_models: [m1] } }
    budgets: { 1M: { max_limit: 500 } }
  Support:
    deletion_policy: delete
environments:
  production:
    Engineering: { budgets: { 1M: { max_limit: 5000 } } }
`;

let at: Bench;
let folder: string;
let place: string;

beforeEach(async () => {
  at = await bench();
  folder = mkdtempSync(join(tmpdir(), "bifrost-batch-"));
  place = join(folder, "states");
});
afterEach(async () => {
  await closeBenches();
  rmSync(folder, { recursive: true, force: true });
});

function handler(...args: string[]): Promise<CommandRun> {
  return runHandler(args, { BIFROST_ENDPOINT: at.gateway.url, BIFROST_STATE: place });
}

/** Runs a verb on the catalog's production. */
function batch(verb: string, catalog: string, ...args: string[]): Promise<CommandRun> {
  const file = join(folder, "access-profiles.yaml");
  writeFileSync(file, catalog);
  return handler(verb, "--catalog", file, "--environment", "production", ...args);
}

async function idOf(name: string): Promise<number> {
  const { access_profiles: all } = await at.client.list({ limit: 100, offset: 0 });
  return all.find((each) => each.name === name)?.id ?? 0;
}

const sorted = (text: string): string[] => text.trim().split("\n").sort();

test("whom a catalog gives profiles to is left alone, and said so", async () => {
  const given = CATALOG.replace(
    "  Support:\n",
    "  Support:\n    roles: [{ name: agent }]\n    teams: [desk]\n",
  );
  const made = await batch("reconcile", given);
  const note =
    'roles, teams, business_units and customers of "Support" are left alone: this command gives profiles to nobody and takes them from nobody; Terraform does, with AccessProfileCatalog or decode_catalog\n';
  expect(made).toMatchObject({ code: 0, stderr: `${note}3 created\n` });
  const { roles } = await at.client.get(await idOf("Support"));
  expect(roles).toEqual([]);
  const planned = await batch("plan", given, "--json", "--detailed-exitcode");
  expect(planned).toMatchObject({ code: 0, stderr: expect.stringContaining(note) });
});

describe.each(STORES)("with states in %s", (store) => {
  keepStatesIn(store);
  beforeEach(() => {
    if (store === "PostgreSQL") place = freshDatabase();
  });

  test("every profile is planned, made after its source, left alone, changed, and retired once it left the file", async () => {
    const planned = await batch("plan", CATALOG, "--detailed-exitcode");
    expect(planned).toMatchObject({ code: 2, stderr: "3 to create\n" });
    expect(planned.stdout).toContain('Contractors: clone "Engineering" as "Contractors"\n');
    expect(planned.stdout).toMatch(/^Engineering: create "Engineering"\n[\s\S]*max_limit = 5000/m);
    expect(at.changes()).toEqual([]);

    const made = await batch("reconcile", CATALOG, "--parallel", "3");
    expect(made).toMatchObject({ code: 0, stderr: "3 created\n" });
    const id = await idOf("Engineering");
    expect(sorted(made.stdout)).toEqual([
      "Contractors: activate",
      `Contractors: clone profile ${id} as "Contractors"`,
      "Contractors: update budgets",
      "Engineering: activate",
      'Engineering: create "Engineering"',
      "Support: activate",
      'Support: create "Support"',
    ]);
    expect((await at.client.get(id)).access_profile.provider_configs).toMatchObject([{ key_ids: ["*"] }]);
    expect(await batch("reconcile", CATALOG)).toEqual({ code: 0, stdout: "", stderr: "3 unchanged\n" });
    expect(await batch("plan", CATALOG, "--detailed-exitcode")).toMatchObject({ code: 0 });

    // Another catalog, and a profile by itself, are not of this one.
    const other = join(folder, "other.yaml");
    writeFileSync(other, "profiles: { Other: {} }");
    await handler("reconcile", "--catalog", other);
    writeFileSync(join(folder, "alone.yaml"), "name: Alone");
    await handler("reconcile", "--spec", join(folder, "alone.yaml"));
    at.forget();

    const without = CATALOG.replace(/ {2}Support:\n.*\n/, "").replace("5000", "6000");
    const kept = await batch("reconcile", without);
    expect(kept).toMatchObject({ code: 0, stdout: "Engineering: update budgets\n" });
    expect(kept.stderr).toBe(
      'no longer in the catalog: "Support"; --prune retires them\n1 updated, 1 unchanged\n',
    );
    expect(await batch("plan", without, "--prune")).toMatchObject({
      stdout: "Support: retire (delete)\n",
      stderr: "2 unchanged, 1 to retire\n",
    });
    expect(await batch("reconcile", without, "--prune")).toMatchObject({
      code: 0,
      stderr: "Support: delete\n2 unchanged, 1 retired\n",
    });
    expect(at.calls()).toEqual([`PUT /${id}`, expect.stringMatching(/^DELETE \/\d+$/)]);
    expect(await batch("reconcile", without, "--prune")).toMatchObject({ stderr: "2 unchanged\n" });

    const listed = await handler("list");
    expect(sorted(listed.stdout)).toEqual([
      expect.stringMatching(/^Alone: profile \d+ "Alone" at version 2 on 127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^catalog:access-profiles\.yaml\/production\/Contractors: profile/),
      expect.stringMatching(/^catalog:access-profiles\.yaml\/production\/Engineering: profile/),
      expect.stringMatching(/^catalog:other\.yaml\/\/Other: profile/),
    ]);
    expect(JSON.parse((await handler("list", "--json")).stdout)).toHaveLength(4);

    // What somebody has deleted is forgotten; nothing else is.
    await at.client.delete(await idOf("Alone"));
    at.forget();
    expect((await handler("prune", "--dry-run")).stdout).toMatch(/^would forget Alone: /);
    expect(await handler("prune")).toMatchObject({
      stdout: expect.stringMatching(/^forgot Alone: profile \d+ "Alone" .*\n$/),
      stderr: "1 of 4 states\n",
    });
    expect(await handler("prune")).toMatchObject({ stdout: "", stderr: "0 of 3 states\n" });
    expect(at.changes()).toEqual([]);
  });
});

test("whatever fails, the others are done; a clone of what failed is not sent, and nothing is retired", async () => {
  await batch("reconcile", "profiles: { Old: {} }\nenvironments: { production: {} }");
  const taken = await at.client.create({ name: "Engineering" });
  at.forget();
  const run = await batch("reconcile", CATALOG, "--prune");
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(
    new RegExp(
      `^Engineering: failed: the name "Engineering" is already taken by the inactive profile ${taken.id}`,
      "m",
    ),
  );
  expect(run.stderr).toContain(
    'Contractors: failed: it is a clone of "Engineering", which failed; nothing was sent for it\n',
  );
  expect(run.stderr).toContain('no longer in the catalog: "Old"; not retired, because a profile failed\n');
  expect(run.stderr).toMatch(
    /\n1 created, 2 failed\ncdktf-bifrost: 2 of 3 profiles failed: "Engineering", "Contractors"\n$/,
  );
  expect(at.calls()).toEqual(["POST", expect.stringMatching(/activate$/)]);

  const document: unknown = JSON.parse((await batch("plan", CATALOG, "--json")).stdout);
  expect(document).toMatchObject({
    summary: { created: 0, updated: 0, unchanged: 1, failed: 2, retired: 0 },
    profiles: [
      { name: "Engineering", error: { code: "name_taken" } },
      { name: "Contractors", error: { code: "failed" } },
      { name: "Support", operations: [], profile: { is_active: true } },
    ],
  });
});

test("a plan as Markdown shows each change, and no text in it is markup, a mention or a link", async () => {
  const evil = "a|b `c` @team <img> [x](http://y)\\n## z";
  const catalog = `profiles:\n  Plain: { tags: [x] }\n  "${evil}": { description: "\`\`\`\\n# broken" }\nenvironments: { production: {} }`;
  await batch("reconcile", catalog);
  const changed = catalog.replace("[x]", "[y]").replace("# broken", "## broken");
  const { code, stdout } = await batch("plan", changed, "--markdown", "--detailed-exitcode");
  expect(code).toBe(2);
  expect(stdout).toMatch(/^### Access profiles: 2 to update\n\n\| Profile \| Plan \|\n\| --- \| --- \|\n/);
  expect(stdout).toContain("| `Plain` | `update tags` |");
  expect(stdout).toContain('```diff\n! tags = [\n-     "x",\n+     "y",\n');
  expect(stdout).toContain("| ``a\\|b `c` @team <img> [x](http://y) ## z`` |");
  expect(stdout).toContain("<summary>a&#124;b &#96;c&#96; &#64;team &#60;img&#62;");
  // The fence is longer than what is in it.
  expect(stdout).toMatch(/^````diff\n! description = "```\\n# broken" -> "```\\n## broken"\n````$/m);
  await batch("reconcile", changed);
  expect((await batch("plan", changed, "--markdown")).stdout).toBe("### Access profiles: 2 unchanged\n");

  writeFileSync(join(folder, "one.yaml"), "name: One");
  expect((await handler("plan", "--spec", join(folder, "one.yaml"), "--markdown")).stdout).toMatch(
    /^### Access profiles: 1 to change\n\n[\s\S]*`create "One"`, `activate`/,
  );
});

test.each<[string, string[], RegExp]>([
  [
    "an environment that there is not",
    ["--environment", "prod"],
    /access-profiles\.yaml:\d+:\d+: environments: there is no environment "prod"/,
  ],
  ["a file that is not there", ["--catalog", "/nowhere.yaml"], /the catalog \/nowhere\.yaml cannot be read/],
  ["a specification as well", ["--spec", "x.yaml"], /--spec and --catalog exclude each other/],
  ["no profile at once", ["--parallel", "0"], /whole number from 1 to 100/],
  [
    "states at another URL",
    ["--state", "mysql://u:secret@h/d"],
    /cannot be kept at a URL that starts with mysql:\/\/;/,
  ],
])("%s is unusable input, and nothing is sent", async (_what, args, message) => {
  const { code, stderr } = await batch("reconcile", CATALOG, ...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(stderr).not.toContain("secret");
  expect(at.count()).toBe(0);
});

test.each(["--environment", "--prune"])("%s needs a catalog", async (option) => {
  const run = await handler("reconcile", option, ...(option === "--environment" ? ["x"] : []));
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(`${option} needs a catalog`) });
});
