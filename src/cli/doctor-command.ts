// `cdktf-bifrost doctor`: what works on this machine and with this gateway, and what to do about the rest.

import { Command } from "commander";
import { examineGateway } from "./doctor/gateway";
import { examineMachine } from "./doctor/machine";
import { isHealthy, jsonOf, shown, textOf } from "./doctor/report";
import { CONNECTION_HELP } from "./handler/connection";

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Check Node, Terraform, the provider, the gateway and the key. Changes nothing.")
    .option("--json", "print the findings as one JSON document")
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

It sends only GET requests. Each warning and each failure has a line that says what to do.

Exit codes: 0 no check failed, 1 a check failed.`,
    )
    .action(run);
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const environment = process.env;
  const findings = [...(await examineMachine(environment)), ...(await examineGateway(environment))];
  const clean = shown(findings, environment);
  process.stdout.write(json ? jsonOf(clean) : textOf(clean));
  if (!isHealthy(clean)) process.exitCode = 1;
}
