// The command of Terraform in a folder of an example: a synthesized stack, or a configuration in HCL.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { type ExampleScene } from "./scene";

/** How a command ended; `output` is both streams. */
export interface TerraformEnd {
  readonly code: number | null;
  readonly output: string;
}

/** Runs Terraform in a folder with the environment of the scene. It asks nothing, and resolves whatever the exit code is. */
export function terraformIn(
  { terraform, environment }: ExampleScene,
  folder: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<TerraformEnd> {
  const child = spawn(terraform, args, {
    cwd: folder,
    env: { ...environment, TF_INPUT: "0", TF_CLI_ARGS: "-no-color", ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/**
 * Deploys a stack that `cdktf deploy` has deployed before, without a start of cdktf, which costs more than all the rest.
 * @returns what Terraform printed. @throws Error with it when Terraform fails.
 */
export async function deployAgain(
  scene: ExampleScene,
  stack: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  await scene.synthesize(environment);
  const folder = join(scene.checkout, "cdktf.out", "stacks", stack);
  const { code, output } = await terraformIn(scene, folder, ["apply", "-auto-approve"], environment);
  if (code !== 0) throw new Error(`terraform apply failed with code ${code}:\n${output}`);
  return output;
}
