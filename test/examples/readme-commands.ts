// The commands of a README, run as they stand there.

import { run } from "../../examples/quickstart/processes";
import { commandsOf } from "../docs/pages";
import { type ExampleScene } from "./scene";

/** What stands for the gateway and the key of a reader; the scene's own take its place. */
const PLACEHOLDERS = /\bBIFROST_ENDPOINT=\S+ BIFROST_API_KEY=\.\.\./;

/**
 * Runs the commands below a heading of a README of an example and returns what they printed.
 *
 * Only this is another than what a reader types: the gateway and its key; `npm ci && npm run build`, which was done before the tests; the
 * consent, which nobody is there to give; and the name of Terraform on this machine.
 *
 * @param place the folder in which a reader types.
 * @param instead further texts that stand for something of a reader's, and what they are here.
 * @throws Error with the last lines when a command fails.
 */
export function followReadme(
  scene: ExampleScene,
  readme: string,
  place: string,
  instead: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { BIFROST_ENDPOINT: endpoint, BIFROST_API_KEY: key } = scene.environment;
  let script = commandsOf(readme, "Run it")[0] ?? "";
  for (const [text, own] of Object.entries(instead)) {
    if (!script.includes(text)) throw new Error(`the commands of ${readme} lack ${text}:\n${script}`);
    script = script.replaceAll(text, own);
  }
  const own = script
    .replace(/^npm ci && npm run build\n/, "")
    .replace(PLACEHOLDERS, `BIFROST_ENDPOINT=${endpoint} BIFROST_API_KEY=${key}`)
    .replaceAll(/^(npx cdktf deploy .*)$/gm, "$1 --auto-approve")
    .replaceAll(/^terraform apply$/gm, "terraform apply -auto-approve")
    .replaceAll(/^terraform\b/gm, scene.terraform);
  if (/\.\.\.|example\.com/.test(own))
    throw new Error(`something in ${readme} stands for a reader's own:\n${own}`);
  const { BIFROST_ENDPOINT: _endpoint, BIFROST_API_KEY: _key, ...environment } = scene.environment;
  return run("bash", ["-euc", own], { cwd: place, env: environment });
}
