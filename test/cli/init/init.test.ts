// `cdktf-bifrost init`: what it writes, what it leaves alone, and what it refuses. That a project works is tested in test/consumer.

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
import { join } from "node:path";
import { BASE_LIBRARIES } from "../../../src/cli/init/base-library";
import { ownPackage } from "../../../src/cli/init/own-package";
import { makeProject } from "../../../src/cli/init/project";
import { VERSION } from "../../../src/handler";
import { runCommand } from "../command";

const FILES = [
  ".github/workflows/access-profiles.yml",
  ".gitignore",
  "README.md",
  "access-profiles.test.ts",
  "access-profiles.ts",
  "cdktf.json",
  "main.ts",
  "package.json",
  "tsconfig.json",
];
const { cdktf, cdktn } = BASE_LIBRARIES;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
const manifest = (root: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("the command makes a project in a new folder, asks nothing, and prints the next steps", async () => {
  const project = join(folder, "it's new");
  const { code, stdout } = await runCommand(["init", project]);
  expect(code).toBe(0);
  expect(filesBelow(project)).toEqual(FILES);
  for (const file of FILES) expect(stdout).toContain(`wrote ${file}\n`);
  expect(stdout).toMatch(/Next:\n {2}cd '.*it'\\''s new'\n {2}npm install\n {2}npx cdktf-bifrost install/);
  expect(manifest(project)).toMatchObject({ name: "it-s-new", private: true });
});

test("where there is no Terraform it says how to get one", async () => {
  const { code, stderr } = await runCommand(["init", folder], { PATH: "" });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^note: no terraform or tofu was found on the PATH\. Install one of:/);
});

test.each([
  [
    "a file that is there",
    (at: string) => writeFileSync(join(at, "main.ts"), "mine"),
    /has main\.ts already, and init overwrites nothing/,
  ],
  [
    "a link to nowhere",
    (at: string) => symlinkSync("/nowhere", join(at, "README.md")),
    /has README\.md already/,
  ],
  [
    "a package.json that is none",
    (at: string) => writeFileSync(join(at, "package.json"), "[]"),
    /package\.json exists but does not contain a JSON object/,
  ],
  [
    "scripts that are none",
    (at: string) => writeFileSync(join(at, "package.json"), '{"scripts":1}'),
    /package\.json has "scripts" that is not an object/,
  ],
  [
    "a file in place of a folder",
    (at: string) => writeFileSync(join(at, ".github"), ""),
    /\.github is a file/,
  ],
  [
    "an ES module",
    (at: string) => writeFileSync(join(at, "package.json"), '{"type":"module"}'),
    /has "type": "module"/,
  ],
])("%s is refused, and nothing is written", (_what, prepare, message) => {
  prepare(folder);
  const before = readdirSync(folder);
  expect(() => makeProject(folder, cdktf)).toThrow(message);
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  ["a file in place of the folder", ["package.json"], "is a file, not a directory; choose another directory"],
  ["an empty name", [""], "the directory is empty; name one"],
  ["another library", ["x", "--cdk", "cdk8s"], "Allowed choices are cdktf, cdktn"],
  ["two folders", ["a", "b"], "too many arguments"],
])("%s is unusable input", async (_what, [dir = "", ...more], message) => {
  const place = dir === "" ? "" : join(folder, dir);
  writeFileSync(join(folder, "package.json"), "{}");
  const { code, stderr } = await runCommand(["init", place, ...more]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(readdirSync(folder)).toEqual(["package.json"]);
});

test("a package.json that is there keeps what it says and gets what it lacks", () => {
  const mine = {
    name: "mine",
    scripts: { test: 'echo "Error: no test specified" && exit 1', deploy: "./deploy" },
    dependencies: { "cdktf-bifrost": "file:../x.tgz", cdktf: "0.20.0" },
    license: "ISC",
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(mine));
  makeProject(folder, cdktf);
  expect(manifest(folder)).toMatchObject({
    name: "mine",
    license: "ISC",
    scripts: {
      test: expect.stringMatching(/^tsc --noEmit && /) as unknown,
      deploy: "./deploy",
      synth: "cdktf synth",
    },
    dependencies: { "cdktf-bifrost": "file:../x.tgz", cdktf: "0.20.0", constructs: "^10.4.2" },
    devDependencies: { "cdktf-cli": "^0.21.0", tsx: expect.any(String) as unknown },
  });
});

test.each([cdktf, cdktn])("the ranges for $name are those that it asks for itself", (library) => {
  const { peerDependencies } = jest.requireActual<{ peerDependencies: Record<string, string> }>(
    `../../../node_modules/${library.name}/package.json`,
  );
  expect(library.dependencies["constructs"]).toBe(peerDependencies["constructs"]);
});

test.each([
  ["AI Platform", "ai-platform"],
  ["_x", "x"],
  ["ünïcode", "n-code"],
  ["🚀", "access-profiles"],
  ["cdktf-bifrost", "access-profiles"],
])("the folder %j is the package %j", (name, expected) => {
  mkdirSync(join(folder, name));
  makeProject(join(folder, name), cdktn);
  expect(manifest(join(folder, name))["name"]).toBe(expected);
});

test("a project depends on the tarball that the package came from while that is there, else on the version", () => {
  const modules = join(folder, "node_modules");
  const installed = join(modules, "cdktf-bifrost");
  mkdirSync(installed, { recursive: true });
  const from = (resolved: string): void =>
    writeFileSync(
      join(modules, ".package-lock.json"),
      JSON.stringify({ packages: { "node_modules/cdktf-bifrost": { resolved } } }),
    );
  const project = join(folder, "a", "project");
  expect(ownPackage(project, installed)).toBe(`^${VERSION}`);
  from("https://registry.npmjs.org/cdktf-bifrost/-/cdktf-bifrost-0.1.0.tgz");
  expect(ownPackage(project, installed)).toBe(`^${VERSION}`);
  from("file:../gone.tgz");
  expect(ownPackage(project, installed)).toBe(`^${VERSION}`);
  writeFileSync(join(folder, "here.tgz"), "");
  from("file:here.tgz");
  expect(ownPackage(project, installed)).toBe("file:../../here.tgz");
  expect(existsSync(project)).toBe(false);
});
