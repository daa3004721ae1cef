// Which Terraform the quickstart and the tests run, and what they say when there is none.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";

const before = { ...process.env };
let folder: string;

/** A program on the PATH; nothing else is there. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-binary-"));
  process.env = { PATH: folder, HOME: folder };
});
afterEach(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

const find = (): string => terraformBinary(join(folder, "cache"), () => undefined);

test("TERRAFORM_BINARY_NAME goes before everything else", () => {
  program("terraform", "exit 0");
  process.env["TERRAFORM_BINARY_NAME"] = program("my-terraform", "exit 0");
  expect(find()).toBe(join(folder, "my-terraform"));
});

test("a TERRAFORM_BINARY_NAME that does not run is an error, not a reason to take another", () => {
  program("terraform", "exit 0");
  process.env["TERRAFORM_BINARY_NAME"] = "no-such-terraform";
  expect(find).toThrow('TERRAFORM_BINARY_NAME is "no-such-terraform", which does not run');
});

test("terraform goes before tofu, and tofu serves when there is no terraform", () => {
  program("tofu", "exit 0");
  expect(find()).toBe("tofu");
  program("terraform", "exit 0");
  expect(find()).toBe("terraform");
});

test("without either, a Terraform is fetched through npm, once", () => {
  const binary = join(folder, "cache", "node_modules", ".bin", "terraform");
  const log = join(folder, "npm.log");
  mkdirSync(join(binary, ".."), { recursive: true });
  // Stands for npm, which would put the package's command there.
  program("npm", `echo "$@" >> ${log}; printf '#!/bin/sh\\nexit 0\\n' > ${binary}; /bin/chmod +x ${binary}`);
  expect(find()).toBe(binary);
  rmSync(join(folder, "npm"));
  expect(find()).toBe(binary);
});

test("when that fails too, the error says what to install", () => {
  program("npm", "exit 1");
  expect(find).toThrow(
    /Install one of:\n.*Terraform 1\.5 or later.*\n.*OpenTofu 1\.6 or later.*\nor set TERRAFORM_BINARY_NAME/,
  );
});
