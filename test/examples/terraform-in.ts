// The command of Terraform in a folder of an example: a synthesized stack, or a configuration in HCL.

import { spawn } from "node:child_process";
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
