// The command that the engine `null` runs: where it is looked for, and what is said when it is nowhere.

import { existsSync } from "node:fs";
import { delimiter, dirname, join, relative, resolve } from "node:path";
import { type Construct } from "constructs";
import { Annotations, App, TerraformStack } from "cdktf";
import { VERSION } from "../handler/version";
import { template } from "./text";

/**
 * The shell command that runs the handler: CDKTF_BIFROST_COMMAND, else the installed package, which is looked for as Node looks for
 * packages, from the folder that Terraform works in upwards, else the command on the PATH. Nothing is ever fetched: code that is
 * fetched by its name is the code of whoever has the name. What the command needs comes by the environment, so nothing stands in a list of processes.
 */
export function handlerCommand(verb: "reconcile" | "retire", scope: Construct): string {
  return [
    // Where the handler kept its states before Terraform's state remembered them.
    `export BIFROST_FORMER_STATE_DIR=${template(quoted(formerStates(scope)))}`,
    `[ -z "$CDKTF_BIFROST_COMMAND" ] || exec $CDKTF_BIFROST_COMMAND handler ${verb}`,
    `folder=$(pwd)`,
    `while :; do`,
    `  command=$folder/${INSTALLED}`,
    `  [ ! -x "$command" ] || exec "$command" handler ${verb}`,
    `  [ -n "$folder" ] && [ "$folder" != / ] || break`,
    `  folder=$(dirname "$folder")`,
    `done`,
    `! command -v cdktf-bifrost >/dev/null 2>&1 || exec cdktf-bifrost handler ${verb}`,
    `echo "the command cdktf-bifrost is neither in a node_modules of $(pwd) or of a folder above it, nor on the PATH. ${REMEDY}" >&2`,
    `exit 127`,
  ].join("\n");
}

/** The command where npm puts it. */
const INSTALLED = "node_modules/.bin/cdktf-bifrost";

const REMEDY = `Install it with: npm install cdktf-bifrost@${VERSION} - or set CDKTF_BIFROST_COMMAND to the command that runs it, for example: node /opt/cdktf-bifrost/lib/cli/main.js`;

/** Warns when the command will not be found from where Terraform will work, unless it is set there. */
export function warnWithoutCommand(scope: Construct): void {
  if (process.env["CDKTF_BIFROST_COMMAND"]) return;
  const folder = workingDirectory(scope);
  const folders = [folder];
  for (let each = folder; dirname(each) !== each; each = dirname(each)) folders.push(dirname(each));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((each) => each !== "");
  const places = [
    ...folders.map((each) => join(each, INSTALLED)),
    ...path.map((each) => join(each, "cdktf-bifrost")),
  ];
  if (places.some((place) => existsSync(place))) return;
  Annotations.of(scope).addWarning(
    `engine "null" runs the command cdktf-bifrost, which is neither in a node_modules of ${folder} or of a folder above it, nor on the PATH. ${REMEDY}`,
  );
}

/** `.bifrost` where the app was synthesized, seen from the folder of the stack, so that it holds in another checkout too. */
function formerStates(scope: Construct): string {
  return relative(workingDirectory(scope), resolve(".bifrost"));
}

/** The folder that Terraform works in. */
function workingDirectory(scope: Construct): string {
  const app = App.of(scope);
  const stack = app.manifest.forStack(TerraformStack.of(scope));
  return resolve(app.outdir, stack.workingDirectory);
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
