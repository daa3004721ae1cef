// Which Terraform or OpenTofu this machine has, and in which version.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isRecord, messageOf } from "../../handler/shapes";
import { isOnPath } from "../on-path";

/** A binary that answered. */
export interface TerraformVersion {
  readonly binary: string;
  readonly isTofu: boolean;
  /** Undefined when it did not say it in a form that is known. */
  readonly version: string | undefined;
}

/** Milliseconds that the binary may take to say its version. */
const LONGEST_ANSWER = 15_000;

/** The name that Terraform is started by: TERRAFORM_BINARY_NAME, else `terraform`, else `tofu`. Undefined when there is none. */
export function terraformName(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { TERRAFORM_BINARY_NAME: named, PATH: path = "" } = environment;
  return (named ? [named] : ["terraform", "tofu"]).find((name) => isOnPath(name, path));
}

/** Asks a binary for its version. @throws Error when it cannot be started, fails or does not end. */
export async function askVersion(
  binary: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<TerraformVersion> {
  const env = { ...environment, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" };
  const { stdout } = await promisify(execFile)(binary, ["version"], {
    env,
    timeout: LONGEST_ANSWER,
    killSignal: "SIGKILL",
    maxBuffer: 1024 * 1024,
  });
  const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(stdout) ?? [];
  return { binary, isTofu: product === "OpenTofu", version };
}

/** What went wrong with a program that was started. */
export function failureOf(error: unknown): string {
  const printed = isRecord(error) && typeof error["stderr"] === "string" ? error["stderr"].trim() : "";
  return printed === "" ? messageOf(error) : printed;
}
