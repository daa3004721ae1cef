// `cdktf-bifrost install`: the provider where Terraform looks for it.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installProvider, terraformPlatform, userPluginDirectory } from "../../src/cli/install";
import { runCommand } from "./command";

const { version } = jest.requireActual<{ version: string }>("../../package.json");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-install-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const placeIn = (root: string, host = "registry.terraform.io"): string =>
  join(
    root,
    host,
    "cdktf-bifrost/bifrost",
    version,
    terraformPlatform(),
    `terraform-provider-bifrost_v${version}`,
  );

test("--dir makes a mirror with an executable provider where Terraform and OpenTofu expect it", async () => {
  const { code, stdout } = await runCommand(["install", "--dir", folder]);
  const places = [placeIn(folder), placeIn(folder, "registry.opentofu.org")];
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: places.map((place) => `installed ${place}\n`).join(""),
  });
  for (const place of places) expect(statSync(place).mode & 0o777).toBe(0o755);
});

test("without --dir it goes to the user's plugin directory", async () => {
  const { code } = await runCommand(["install"], { HOME: folder });
  expect(code).toBe(0);
  expect(existsSync(placeIn(join(folder, ".terraform.d", "plugins")))).toBe(true);
  expect(userPluginDirectory()).toMatch(/\.terraform\.d.plugins$/);
});

test("a second installation replaces the first", () => {
  const executable = join(folder, "built");
  writeFileSync(executable, "first");
  installProvider(folder, executable);
  writeFileSync(executable, "second one");
  for (const target of installProvider(folder, executable))
    expect(statSync(target).size).toBe("second one".length);
});

test("a provider that is not built is an error that says what to run", () => {
  expect(() => installProvider(folder, join(folder, "absent"))).toThrow("run npm run build");
});

test("what is replaced is replaced as a whole, and nothing is left beside it", () => {
  const executable = join(folder, "built");
  writeFileSync(executable, "program");
  const [target = ""] = installProvider(join(folder, "mirror"), executable);
  expect(readdirSync(join(target, ".."))).toHaveLength(1);
  expect(readdirSync(join(folder, "mirror")).sort()).toEqual([
    "registry.opentofu.org",
    "registry.terraform.io",
  ]);
  rmSync(target);
  mkdirSync(join(target, "in the way"), { recursive: true });
  expect(() => installProvider(join(folder, "mirror"), executable)).toThrow(
    `the provider cannot be written to ${target}: `,
  );
  expect(readdirSync(join(folder, "mirror"))).toHaveLength(2);
});

test("a --dir where no folder can be is unusable input that names what is in the way", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "kept");
  const below = await runCommand(["install", "--dir", join(file, "mirror")]);
  expect(below).toMatchObject({ code: 2, stdout: "" });
  expect(below.stderr).toBe(
    `cdktf-bifrost: ${file} is a file, so the directory ${join(file, "mirror")} cannot be created; choose another --dir\n`,
  );
  const empty = await runCommand(["install", "--dir", ""]);
  expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining("--dir is empty") as unknown });
});

// Linux and macOS each have a file system that takes no folders.
const CLOSED = existsSync("/proc/self") ? "/proc" : "/dev/fd";

test.each([
  ["install --dir", (path: string) => ["install", "--dir", path], {}],
  [
    "handler --state",
    (path: string) => ["handler", "retire", "--id", "x", "--lock-timeout", "0", "--state", path],
    { BIFROST_ENDPOINT: "http://127.0.0.1:9", BIFROST_API_KEY: "k", BIFROST_SPEC: '{"name":"x"}' },
  ],
])("where the system makes no folders, %s ends with a sentence", async (_what, args, environment) => {
  const { code, stderr } = await runCommand(args(join(CLOSED, "x")), environment);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(`the directory ${CLOSED}/x cannot be created: `);
});

test("--pin-node makes a provider that starts where no Node is on the PATH", async () => {
  const start = (): string => {
    const { stdout, stderr } = spawnSync(placeIn(folder), { env: { PATH: "/nowhere" }, encoding: "utf8" });
    return stdout + stderr;
  };
  await runCommand(["install", "--dir", folder]);
  expect(start()).not.toContain("This program is the bifrost provider");
  const { code } = await runCommand(["install", "--dir", folder, "--pin-node"]);
  expect(code).toBe(0);
  expect(start()).toContain("This program is the bifrost provider");
});

test("it says what is missing on the PATH: Terraform, and where to get it; Node, and what to do", async () => {
  const programs = join(folder, "bin");
  mkdirSync(programs);
  const install = async (environment: NodeJS.ProcessEnv = {}): Promise<string> => {
    const run = await runCommand(["install", "--dir", folder], { PATH: programs, ...environment });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("installed ") as unknown });
    return run.stderr;
  };
  const nothing = await install();
  expect(nothing).toMatch(/note: the PATH has no "node", .* install again with --pin-node\n/);
  expect(nothing).toMatch(
    /note: no terraform or tofu was found on the PATH\. Install one of:\n.*Terraform 1\.5.*\n.*OpenTofu 1\.6/,
  );
  for (const name of ["node", "tofu"]) symlinkSync(process.execPath, join(programs, name));
  expect(await install()).toBe("");
  expect(await install({ TERRAFORM_BINARY_NAME: "my-terraform" })).toBe(
    'note: TERRAFORM_BINARY_NAME is "my-terraform", which is no program on the PATH\n',
  );
});
