// What the README and the guides show works: their TypeScript compiles against the built package and synthesizes, with the files that
// they show beside it. The blocks of one page are one program, in their order.

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pages, root } from "./pages";

const programs = pages().filter(({ blocks }) => blocks.some(({ language }) => language === "ts"));
const folderOf = (name: string): string => join(work, name.replace(/\.md$/, ""));

/** What a profile is in Terraform, by either engine. */
const PROFILE = /^(bifrost_access_profile|null_resource)$/;

/** What gives a profile to people. */
const GRANT = /^bifrost_access_profile_(role|entity|budget_override|propagation)$/;

interface Synthesized {
  readonly resource?: object;
}

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "bifrost-pages-"));
  mkdirSync(join(work, "node_modules"));
  for (const name of ["cdktf", "@cdktf", "constructs", "@types"])
    symlinkSync(join(root, "node_modules", name), join(work, "node_modules", name));
  symlinkSync(root, join(work, "node_modules", "cdktf-bifrost"));
  for (const { name, blocks } of programs) {
    mkdirSync(folderOf(name), { recursive: true });
    const code = blocks.filter(({ language }) => language === "ts").map(({ text }) => text);
    // One synthesis, of everything that the page shows.
    const program = [...code, "app.synth();"].join("\n").replaceAll(/^app\.synth\(\);\n/gm, "");
    writeFileSync(join(folderOf(name), "main.ts"), program);
    for (const { file, text } of blocks)
      if (file !== undefined) writeFileSync(join(folderOf(name), file), text);
  }
});
afterAll(() => rmSync(work, { recursive: true }));

test("the README and the guides of every task are there, with code", () => {
  expect(programs.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "README.md",
      "docs/guides/budgets-and-rate-limits.md",
      "docs/guides/cloning.md",
      "docs/guides/environments.md",
      "docs/guides/first-profile.md",
      "docs/guides/from-a-profile-to-a-person.md",
      "docs/guides/from-clicks-to-code.md",
      "docs/guides/importing.md",
    ]),
  );
});

test("their code compiles under strict, and synthesizes", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules", "typescript", "bin", "tsc"),
      ...["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--types", "node"],
      ...["--target", "es2022", "--module", "node16"],
      ...programs.map(({ name }) => join(folderOf(name), "main.ts")),
    ],
    { cwd: work, encoding: "utf8" },
  );
  expect(stdout).toBe("");
  for (const { name } of programs) {
    const run = spawnSync(process.execPath, ["main.js"], {
      cwd: folderOf(name),
      encoding: "utf8",
      env: { ...process.env, CDKTF_OUTDIR: join(folderOf(name), "cdktf.out"), CHECKPOINT_DISABLE: "1" },
    });
    expect({ name, status: run.status, output: run.stderr }).toEqual({ name, status: 0, output: "" });
    const stacks = join(folderOf(name), "cdktf.out", "stacks");
    for (const stack of readdirSync(stacks)) {
      const synthesized: Synthesized = JSON.parse(readFileSync(join(stacks, stack, "cdk.tf.json"), "utf8"));
      const kinds = Object.keys(synthesized.resource ?? {}).filter((kind) => !GRANT.test(kind));
      expect({ name, kinds }).toEqual({ name, kinds: [expect.stringMatching(PROFILE) as unknown] });
    }
  }
});

test.each(pages().map((page) => [page.name, page] as const))(
  "every link of %s leads to a file",
  (name, { text }) => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = ""]) => target,
    );
    const dead = targets.filter((target) => !existsSync(join(root, dirname(name), target)));
    expect(dead).toEqual([]);
  },
);
