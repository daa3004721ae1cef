// `cdktf-bifrost install`: the provider where Terraform looks for it.

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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

const placeIn = (root: string): string =>
  join(
    root,
    "registry.terraform.io/cdktf-bifrost/bifrost",
    version,
    terraformPlatform(),
    `terraform-provider-bifrost_v${version}`,
  );

test("--dir makes a mirror with an executable provider in the place that Terraform expects", async () => {
  const { code, stdout } = await runCommand(["install", "--dir", folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `installed ${placeIn(folder)}\n` });
  expect(statSync(placeIn(folder)).mode & 0o777).toBe(0o755);
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
  expect(statSync(installProvider(folder, executable)).size).toBe("second one".length);
});

test("a provider that is not built is an error that says what to run", () => {
  expect(() => installProvider(folder, join(folder, "absent"))).toThrow("run npm run build");
});
