// Which Terraform there is, and where to get one.

import { isOnPath } from "../on-path";

/** What to do where there is none. */
export const HOW_TO_GET_TERRAFORM = [
  "Install one of:",
  "  Terraform 1.5 or later: https://developer.hashicorp.com/terraform/install",
  "  OpenTofu 1.6 or later:  https://opentofu.org/docs/intro/install",
  "or set TERRAFORM_BINARY_NAME to the binary.",
].join("\n");

/** What is wrong with the Terraform of this machine; undefined when there is one. */
export function missingTerraform(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { TERRAFORM_BINARY_NAME: named, PATH: path = "" } = environment;
  if (named)
    return isOnPath(named, path)
      ? undefined
      : `TERRAFORM_BINARY_NAME is ${JSON.stringify(named)}, which is no program on the PATH`;
  return ["terraform", "tofu"].some((name) => isOnPath(name, path))
    ? undefined
    : `no terraform or tofu was found on the PATH. ${HOW_TO_GET_TERRAFORM}`;
}
