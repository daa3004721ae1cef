// `cdktf-bifrost verify`: how a gateway behaves where its contract leaves it open.

import { Command } from "commander";
import { gatewayVersion } from "./doctor/gateway-version";
import { connect, CONNECTION_HELP } from "./handler/connection";
import { failureText, note } from "./handler/report";
import { investigate } from "./verify/investigate";
import { jsonOf, markdownOf } from "./verify/report";

/** A question should not wait for minutes. */
const PATIENCE = { maxRetries: 3, requestTimeout: 20 } as const;

export function verifyCommand(): Command {
  return new Command("verify")
    .description(
      "Find out how a gateway behaves where its published contract leaves it open. Creates profiles under a throw-away name and removes them.",
    )
    .option("--json", "print the report as one JSON document instead of Markdown")
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

The key needs AccessProfiles View, Create, Update and Delete. The profiles are given to nobody; their names start with
cdktf-bifrost-verify- and a random number. They are removed at the end, also after Ctrl-C. Each change is in the gateway's audit log.

Exit codes: 0 every question was asked and everything removed, 1 otherwise, 2 unusable input.`,
    )
    .action(run);
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    note("interrupted; removing what was created");
    interruption.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupt);
  const canonical = connect(process.env, { ...PATIENCE, apiPath: "governance" }).client;
  const older = connect(process.env, { ...PATIENCE, apiPath: "legacy" }).client;
  try {
    const found = await investigate({ canonical, older }, interruption.signal, note);
    const version = await gatewayVersion(new URL(process.env["BIFROST_ENDPOINT"] ?? ""), process.env);
    process.stdout.write(json ? jsonOf(found, version) : markdownOf(found, version));
    if (found.ended !== undefined || found.left.length > 0) process.exitCode = 1;
  } catch (error) {
    throw new Error(failureText(error), { cause: error });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, interrupt);
    await Promise.all([canonical.close(), older.close()]);
  }
}
