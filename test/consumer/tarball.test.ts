// The package as it is published: what `npm pack` makes of the built lib, installed into a project as a user's.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { IS_FULL } from "../full-form";
import { npm, pack, root } from "./packed";

let project: string;
let tarball: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "bifrost-consumer-"));
  tarball = pack(project);
  copyFileSync(join(__dirname, "project", "package.json"), join(project, "package.json"));
  for (const name of ["app.ts", "esm.mts", "commonjs.cts"])
    copyFileSync(join(__dirname, "project", "app.ts"), join(project, name));
  npm(project, "install", tarball);
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs a script with Node in the project; its whole output. */
function node(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1", NO_COLOR: "1" },
  });
  return { status, output: `${stdout}${stderr}` };
}

const STRICT = [
  ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"],
  ...["--target", "es2022", "--lib", "es2023", "--types", "node"],
];

/** Compiles with a version of TypeScript, everything checked, the declarations of all packages too. */
function compile(version: string, ...options: string[]): { status: number | null; output: string } {
  return node(join("node_modules", `typescript-${version}`, "bin", "tsc"), ...STRICT, ...options);
}

/** Checks the app and the declarations of our package. */
function checkOwn(version: string, ...options: string[]): { status: number | null; output: string } {
  return node(join(__dirname, "check-own.mjs"), `typescript-${version}`, ...STRICT, ...options);
}

const NODE16 = ["--module", "node16", "--moduleResolution", "node16", "esm.mts", "commonjs.cts"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler", "app.ts"];
// What `cdktf init` writes. TypeScript 7 has no such resolution any more.
const NODE10 = ["--module", "commonjs", "--moduleResolution", "node10", "--esModuleInterop", "app.ts"];

// An old compiler takes ten seconds for the declarations of all packages. The short form has it do so in one resolution.
test.each([
  ["5.4", "node16", NODE16, compile],
  ["5.4", "bundler", BUNDLER, IS_FULL ? compile : checkOwn],
  ["5.4", "node10", NODE10, IS_FULL ? compile : checkOwn],
  ["7", "bundler", BUNDLER, compile],
])("TypeScript %s checks an app with the module resolution %s", (version, _resolution, options, check) => {
  expect(check(version, "--noEmit", ...options)).toEqual({ status: 0, output: "" });
});

test("TypeScript 7 compiles the app with node16; it runs as an ES module and as CommonJS, and synthesizes the same", () => {
  expect(compile("7", "--outDir", "built", ...NODE16)).toEqual({ status: 0, output: "" });
  for (const name of ["esm.mjs", "commonjs.cjs"])
    expect(node(join("built", name), `out-${name}`)).toEqual({ status: 0, output: "spec function function" });
  const synthesized = (name: string, library: string): unknown =>
    JSON.parse(
      readFileSync(join(project, `out-${name}-${library}`, "stacks", "platform", "cdk.tf.json"), "utf8"),
    );
  for (const library of ["cdktf", "cdktn"])
    expect(synthesized("esm.mjs", library)).toEqual(synthesized("commonjs.cjs", library));
  expect(synthesized("esm.mjs", "cdktf")).toMatchObject({
    resource: { bifrost_access_profile: { engineering: { name: "Engineering" } } },
  });
});

test.each([
  ["cdktf-bifrost", "cdktf"],
  ["cdktf-bifrost/cdktn", "cdktn"],
])("importing %s loads, beside %s, only what checks a profile and reads a file", (entry, library) => {
  const { status, output } = node(
    "-e",
    `require("constructs"); require(${JSON.stringify(library)});
     const packages = () => new Set(Object.keys(require.cache).map((file) => /.*node_modules.((?:@[^/\\\\]+.)?[^/\\\\]+)/.exec(file)[1]));
     const builtIns = () => new Set(process.moduleLoadList.filter((each) => each.startsWith("NativeModule ")).map((each) => each.slice(13)));
     const before = [packages(), builtIns()];
     require(${JSON.stringify(entry)});
     process.stdout.write(JSON.stringify([packages(), builtIns()].map((now, index) => [...now].filter((each) => !before[index].has(each)).sort())));`,
  );
  expect({ status, loaded: JSON.parse(output) as unknown }).toEqual({
    status: 0,
    loaded: [["cdktf-bifrost", "yaml", "zod"], ["process"]],
  });
});

test("each entry needs only its own base library", () => {
  const { output } = node(
    "-e",
    `require("cdktf-bifrost/cdktn");
     process.stdout.write(String(Object.keys(require.cache).some((file) => file.includes("node_modules/cdktf/"))));`,
  );
  expect(output).toBe("false");
});

test("the command and the provider's executable run", () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const command = execFileSync(join(project, "node_modules", ".bin", "cdktf-bifrost"), ["--version"]);
  expect(String(command).trim()).toBe(version);
  // Started by hand, a provider says what it is and stops.
  const provider = node(join("node_modules", "cdktf-bifrost", "lib", "terraform-provider-bifrost"));
  expect(provider).toMatchObject({ status: 1, output: expect.stringMatching(/Terraform/) as unknown });
});

test("the JSON Schema of catalogues is where editors and tools find it", () => {
  const { output } = node("-p", `require("cdktf-bifrost/access-profiles.schema.json").title`);
  expect(output.trim()).toBe("Catalogue of access profiles");
});

// A quarter of it is the provider's code in the form that `install --executable` compiles.
test("the tarball is smaller than 1.5 megabytes and holds no sources, tests or maps", () => {
  expect(statSync(tarball).size).toBeLessThan(1_500_000);
  const files = execFileSync("tar", ["tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  const foreign = files.filter(
    (file) =>
      !/^package\/(lib\/(.*(\.js|\.d\.ts)|terraform-provider-bifrost|executable\/[\w-]+\.mjs|sbom\.cdx\.json)|docs\/.*|[A-Z]+(\.md)?|THIRD-PARTY-NOTICES\.txt|package\.json)$/.test(
        file,
      ),
  );
  expect(foreign).toEqual([]);
});

test("publint finds nothing to say, not even a suggestion", () => {
  const { status, output } = node(
    join(root, "node_modules", "publint", "src", "cli.js"),
    "run",
    tarball,
    "--strict",
  );
  expect(output).toContain("All good!");
  expect(status).toBe(0);
});

test("are-the-types-wrong says that they are not, in every resolution", () => {
  const attw = join(root, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
  const { status, output } = node(attw, tarball, "--format", "json");
  const { analysis }: { analysis: { problems: unknown[]; entrypoints: object } } = JSON.parse(output);
  expect(analysis.problems).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toEqual(
    expect.arrayContaining([".", "./cdktn", "./handler", "./gateway"]),
  );
  expect(status).toBe(0);
});

test("init --cdk cdktn makes a project that type-checks, and whose test passes", () => {
  const command = join(project, "node_modules", ".bin", "cdktf-bifrost");
  const made = execFileSync(command, ["init", "terrain", "--cdk", "cdktn"], {
    cwd: project,
    encoding: "utf8",
  });
  expect(made).toMatch(/cdktn-cli needs Node 22\.19\.0 or later/);
  expect(node(join("node_modules", "typescript-5.4", "bin", "tsc"), "--project", "terrain")).toEqual({
    status: 0,
    output: "",
  });
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const tested = node("--import", tsx, "--test", join("terrain", "access-profiles.test.ts"));
  expect(tested).toMatchObject({ status: 0, output: expect.stringMatching(/pass 1\b/) as unknown });
  expect(readFileSync(join(project, "terrain", "main.ts"), "utf8")).not.toContain('"cdktf"');
});
