// Finds a Terraform or OpenTofu to run: TERRAFORM_BINARY_NAME, terraform, tofu, or a Terraform that npm brings.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { HOW_TO_GET_TERRAFORM } from "../../src/cli/terraform/missing";

/** The npm package that downloads a Terraform and checks it against HashiCorp's signed checksums. */
const PACKAGE = "@jahed/terraform@1.16.4";

const INSTALL = `No terraform or tofu was found. ${HOW_TO_GET_TERRAFORM}`;

/**
 * A name or path of a working binary.
 *
 * @param cache folder for a Terraform that had to be fetched.
 * @throws Error that says what to install.
 */
export function terraformBinary(cache: string, progress: (line: string) => void): string {
  const named = process.env["TERRAFORM_BINARY_NAME"];
  if (named) {
    if (works(named)) return named;
    throw new Error(`TERRAFORM_BINARY_NAME is ${JSON.stringify(named)}, which does not run`);
  }
  const found = ["terraform", "tofu"].find(works);
  return found ?? fetched(cache, progress);
}

function works(binary: string): boolean {
  return (
    spawnSync(binary, ["version"], { stdio: "ignore", env: { ...process.env, CHECKPOINT_DISABLE: "1" } })
      .status === 0
  );
}

function fetched(cache: string, progress: (line: string) => void): string {
  const binary = join(cache, "node_modules", ".bin", "terraform");
  if (!existsSync(binary)) {
    progress(`no terraform or tofu found, fetching ${PACKAGE}`);
    mkdirSync(cache, { recursive: true });
    spawnSync("npm", ["install", "--prefix", cache, "--no-save", "--no-audit", "--no-fund", PACKAGE], {
      stdio: "inherit",
      env: process.env,
    });
  }
  if (!existsSync(binary) || !works(binary)) throw new Error(INSTALL);
  return binary;
}
