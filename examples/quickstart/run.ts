// `npm run quickstart`: the whole life of three access profiles on the embedded gateway, by `cdktf deploy` and the real provider.
// Everything it writes is below .quickstart/.

import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run, startGatewayProcess } from "./processes";
import { profileTable } from "./table";
import { terraformBinary } from "./terraform-binary";

const root = resolve(__dirname, "..", "..");
const folder = join(root, ".quickstart");
const command = join(root, "lib", "cli", "main.js");
const cdktfCommand = require.resolve("cdktf-cli/bundle/bin/cdktf");
const started = Date.now();
const interrupt = new AbortController();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function step(title: string): void {
  say(`\n[${String(Math.round((Date.now() - started) / 1000)).padStart(2)} s] ${title}`);
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const binary = terraformBinary(join(root, ".cache", "terraform"), say);
  const apiKey = `bfst-${randomBytes(12).toString("hex")}`;

  step("Starting the embedded gateway and installing the provider");
  const gateway = await startGatewayProcess(command, join(folder, "gateway.db"), apiKey);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      interrupt.abort();
      void gateway.stop().then(() => process.exit(130));
    });
  try {
    say(`gateway on ${gateway.url}`);
    const mirror = join(folder, "mirror");
    say(await run(process.execPath, [command, "install", "--dir", mirror], { cwd: root, env: process.env }));
    const configuration = join(folder, "terraformrc");
    writeFileSync(
      configuration,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    const env = {
      ...process.env,
      TERRAFORM_BINARY_NAME: binary,
      TF_CLI_CONFIG_FILE: configuration,
      BIFROST_ENDPOINT: gateway.url,
      BIFROST_API_KEY: apiKey,
      CHECKPOINT_DISABLE: "1",
      // Keep everything inside the checkout: no shared plug-in cache, no home folder of cdktf, no code cache of the provider.
      CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
      CDKTF_HOME: join(folder, "cdktf-home"),
      XDG_CACHE_HOME: join(folder, "cache"),
      FORCE_COLOR: "0",
    };
    const cdktf = (
      args: string[],
      onLine?: (line: string) => void,
      extra: NodeJS.ProcessEnv = {},
    ): Promise<string> =>
      run(process.execPath, [cdktfCommand, ...args, "--output", join(folder, "cdktf.out"), "quickstart"], {
        cwd: root,
        env: { ...env, ...extra },
        signal: interrupt.signal,
        ...(onLine ? { onLine } : {}),
      });
    const deploy = ["deploy", "--auto-approve", "--skip-provider-lock"];
    const destroy = ["destroy", "--auto-approve", "--skip-provider-lock"];
    const diff = ["diff", "--skip-provider-lock"];

    step("cdktf deploy: three profiles");
    await cdktf(deploy, showProgress);
    say(await profileTable(gateway.url, apiKey));

    step("Raising one budget: the plan (cdktf diff)");
    const raised = { ENGINEERING_BUDGET: "8000" };
    await cdktf(diff, planLines(), raised);

    step("Raising one budget: the apply (cdktf deploy)");
    await cdktf(deploy, showProgress, raised);
    say(await profileTable(gateway.url, apiKey));

    step("A second diff");
    const settled = await cdktf(diff, undefined, raised);
    const unchanged = settled.split("\n").find((line) => line.includes("No changes"));
    if (unchanged === undefined) throw new Error(`the second diff shows changes:\n${settled}`);
    say(withoutPrefix(unchanged));

    step("cdktf destroy: the deletion policy is to deactivate");
    await cdktf(destroy, showProgress, raised);
    say(await profileTable(gateway.url, apiKey));
  } finally {
    await gateway.stop();
  }
  step("Done. The gateway is stopped; what was written is in .quickstart/");
}

/** Lines of Terraform that say what is being done. */
function showProgress(line: string): void {
  const text = withoutPrefix(line);
  if (
    /(: (Creating|Creation complete|Modifying|Modifications complete|Destroying|Destruction complete))|(complete! Resources:)/.test(
      text,
    )
  )
    say(text);
}

/** Shows the lines of a plan that change something, once the plan has begun. */
function planLines(): (line: string) => void {
  let begun = false;
  let indent = 0;
  return (line) => {
    const text = withoutPrefix(line, false);
    if (text.includes("Terraform will perform") || text.includes("OpenTofu will perform")) {
      begun = true;
      indent = text.search(/\S/);
    }
    const changes = /^\s*([~+-]|-\/\+) /.test(text) || /^\s*(# bifrost_|Plan: )/.test(text);
    if (begun && changes) say(text.replace(new RegExp(`^\\s{0,${indent}}`), ""));
  };
}

/** A line without the name of the stack, which cdktf puts in front. */
function withoutPrefix(line: string, trim = true): string {
  const text = line.replace(/^quickstart {2}/, "");
  return trim ? text.trim() : text;
}

main().catch((error: unknown) => {
  if (interrupt.signal.aborted) return;
  process.stderr.write(`\nquickstart failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
