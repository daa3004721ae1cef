// Terraform for the matrix: each command has a provider of its own, so that nothing is remembered from a plan to its apply but what
// Terraform carries.

import { serveProvider } from "../served-provider";
import { type TerraformRun, Workspace } from "../terraform";

export interface MatrixWorkspace {
  readonly files: Workspace;
  /** The path of the state. */
  readonly stateFile: string;
  run(...args: string[]): Promise<TerraformRun>;
  dispose(): void;
}

/** A workspace without a configuration. @param environment what the provider finds in its environment */
export async function matrixWorkspace(
  environment: Readonly<Record<string, string>>,
): Promise<MatrixWorkspace> {
  const files = new Workspace(environment);
  await files.init();
  return {
    files,
    stateFile: `${files.directory}/terraform.tfstate`,
    async run(...args) {
      const served = await serveProvider(environment);
      try {
        return await files.run([...args], { TF_REATTACH_PROVIDERS: served.reattach });
      } finally {
        await served.close();
      }
    },
    dispose: () => files.dispose(),
  };
}
