// `cdktf-bifrost init`: a project to start from.

import { relative } from "node:path";
import { Command, Option } from "commander";
import { FolderError } from "../handler/folder";
import { BASE_LIBRARIES, type BaseLibrary } from "./init/base-library";
import { makeProject } from "./init/project";
import { missingTerraform } from "./terraform/missing";
import { UnusableInputError } from "./unusable-input";

export function initCommand(): Command {
  return new Command("init")
    .description(
      "Create a project: an app with access profiles, a test and a CI workflow. Asks no questions.",
    )
    .argument("[dir]", "directory of the project; created if it does not exist", ".")
    .addOption(
      new Option("--cdk <library>", "CDK for Terraform or CDK Terrain")
        .choices(Object.keys(BASE_LIBRARIES))
        .default("cdktf"),
    )
    .addHelpText(
      "after",
      `
No file is overwritten. A package.json that is there keeps what it says and gets what it lacks.`,
    )
    .action(run);
}

function run(dir: string, { cdk }: { readonly cdk: BaseLibrary["name"] }): void {
  if (dir.trim() === "")
    throw new UnusableInputError("the directory is empty; name one, or omit the argument");
  const library = BASE_LIBRARIES[cdk];
  try {
    for (const file of makeProject(dir, library)) process.stdout.write(`wrote ${file}\n`);
  } catch (error) {
    if (error instanceof FolderError)
      throw new UnusableInputError(`${error.message}; choose another directory`);
    throw error;
  }
  process.stdout.write(`\n${nextSteps(dir, library)}\n`);
  const missing = missingTerraform();
  if (missing !== undefined) process.stderr.write(`note: ${missing}\n`);
}

function nextSteps(dir: string, { name, cli, node }: BaseLibrary): string {
  const folder = relative("", dir);
  return [
    "Next:",
    ...(folder === "" ? [] : [`  cd ${quoted(folder)}`]),
    "  npm install",
    "  npx cdktf-bifrost install     # puts the provider where Terraform finds it",
    "  npm test",
    "",
    "To try it, start a development gateway in another terminal:",
    "  npx cdktf-bifrost gateway --api-key dev-key",
    "Then deploy:",
    "  export BIFROST_ENDPOINT=http://127.0.0.1:8080 BIFROST_API_KEY=dev-key",
    "  npm run deploy",
    ...(name === "cdktn" ? ["", `${cli} needs Node ${node.replace(">=", "")} or later.`] : []),
  ].join("\n");
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
