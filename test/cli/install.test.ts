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
