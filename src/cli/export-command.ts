// `cdktf-bifrost export`: a live gateway as code.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { FolderError, makeFolder } from "../handler/folder";
import { FORMATS, type Format } from "./code";
import { filesOf, type Files } from "./export/files";
import { readLiveProfiles } from "./export/live-profiles";
import { connect, CONNECTION_HELP } from "./handler/connection";
import { failureText, note } from "./handler/report";
import { BASE_LIBRARIES, type BaseLibrary } from "./init/base-library";
import { UnusableInputError } from "./unusable-input";

/** Profiles from which on progress is told. */
const MANY = 50;

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Write the profiles of a live gateway as code that imports them. Changes nothing on the gateway.",
    )
    .argument("[names...]", "names of the profiles (default: all)")
    .addOption(
      new Option("--format <format>", "TypeScript for CDK, a YAML catalog, or HCL")
        .choices(FORMATS)
        .makeOptionMandatory(),
    )
    .requiredOption("--out <dir>", "directory for the files")
    .addOption(
      new Option("--cdk <library>", "library that TypeScript stands on")
        .choices(["cdktf", "cdktn"])
        .default("cdktf"),
    )
    .option("--force", "replace files that exist already")
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

  hcl    access-profiles.tf with an import block for each resource, versions.tf
  ts     access-profiles.ts with a function for each profile, main.ts, cdktf.json
  yaml   access-profiles.yaml, main.ts that imports its profiles, cdktf.json

Roles, teams, business units and customers that hold a profile are included. The first apply only imports.

Exit codes: 0 done, 1 failed, 2 unusable input.`,
    )
    .action(run);
}

interface Flags {
  readonly format: Format;
  readonly out: string;
  readonly cdk: BaseLibrary["name"];
  readonly force?: true;
}

async function run(names: readonly string[], { format, out, cdk, force }: Flags): Promise<void> {
  if (out.trim() === "") throw new UnusableInputError("--out is empty; name a directory");
  const library = BASE_LIBRARIES[cdk];
  // Before the gateway is asked: a refusal should not cost a minute.
  if (!force) refuseToReplace(out, Object.keys(filesOf(format, [], library)));
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new Error("interrupted"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  const { client, gateway } = connect();
  try {
    const { profiles, notes } = await readLiveProfiles(client, names, interruption.signal, (read, all) => {
      if (all >= MANY && (read % MANY === 0 || read === all)) note(`${read} of ${all} profiles read`);
    });
    notes.forEach(note);
    if (profiles.length === 0) return note(`${gateway} has no access profiles; nothing was written`);
    const sorted = [...profiles].sort((one, other) => one.spec.name.localeCompare(other.spec.name));
    write(out, filesOf(format, sorted, library));
    note(`${profiles.length} profiles written; ${NEXT[format]}`);
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new Error(failureText(error), { cause: error });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, interrupt);
    await client.close();
  }
}

const NEXT: Readonly<Record<Format, string>> = {
  hcl: 'run "terraform init" and "terraform plan" there: the plan imports and changes nothing',
  ts: "deploy main.ts: the first deploy imports and changes nothing",
  yaml: "deploy main.ts: the first deploy imports and changes nothing",
};

function refuseToReplace(out: string, files: readonly string[]): void {
  const there = files.map((file) => join(out, file)).filter((file) => existsSync(file));
  if (there.length > 0)
    throw new UnusableInputError(
      `${there.join(" and ")} ${there.length === 1 ? "exists" : "exist"} already; choose another --out, or replace with --force`,
    );
}

function write(out: string, files: Files): void {
  try {
    makeFolder(out);
  } catch (error) {
    if (error instanceof FolderError) throw new UnusableInputError(`${error.message}; choose another --out`);
    throw error;
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(out, name);
    writeFileSync(file, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}
