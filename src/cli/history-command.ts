// `cdktf-bifrost history`: what was changed in a profile, when and by whom, and the code of any version. The API restores no version, so
// the code is the way back (bifrost-api.md §1.2).

import { writeFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AccessProfileClient,
  changeLines,
  findByName,
  type ProfileDetail,
  readProfile,
  specOf,
} from "../handler";
import { type HistoryEntry, historyOf, inline } from "../handler/internal";
import { codeOf as errorCode } from "../handler/shapes";
import { profileId } from "../handler/spec";
import { parseByName } from "../handler/spec/by-name";
import { codeOf, type Format, FORMATS } from "./code";
import { connect, CONNECTION_HELP } from "./handler/connection";
import { failureText, note, print } from "./handler/report";
import { restoring } from "./history/restore";
import { UnusableInputError } from "./unusable-input";

export function historyCommand(): Command {
  return new Command("history")
    .description("Show the versions of an access profile: who changed what, when, from what to what.")
    .argument("<profile>", "id of the profile, or its exact name; name=NAME for a name that is a number")
    .argument("[version]", "only this version", wholeNumber)
    .addOption(
      new Option(
        "--format <format>",
        "write the code of the version instead, by default of the newest one",
      ).choices(FORMATS),
    )
    .option("--out <file>", "write the code to a file, which must not exist yet (with --format)")
    .option("--last <n>", "only the newest versions, so many of them", wholeNumber)
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      `
The newest version comes first. To go back to a version, put its code in place of the profile's and apply it:
  cdktf-bifrost history Engineering 3 --format hcl --out engineering.tf

${CONNECTION_HELP}

Exit codes: 0 done, 1 failed, 2 unusable input.`,
    )
    .action(run);
}

interface Flags {
  readonly format?: Format;
  readonly out?: string;
  readonly last?: number;
  readonly json?: true;
}

async function run(profile: string, version: number | undefined, flags: Flags): Promise<void> {
  assertTogether(version, flags);
  const { client } = connect();
  try {
    const detail = await profileOf(client, profile);
    const { id, name } = detail.access_profile;
    const entries = chosen(historyOf(await client.versions(id)), id, version, flags.last);
    if (flags.format !== undefined) return writeCode(flags.format, entries.at(-1), detail, flags.out);
    if (flags.json)
      return print(JSON.stringify({ id, name, versions: entries.map(document).reverse() }, null, 2));
    note(`profile ${id}, ${inline(name)}, is at version ${detail.access_profile.version}`);
    for (const entry of [...entries].reverse()) linesOf(entry).forEach(print);
    if (entries.length === 0) note("the gateway has recorded no version of it");
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new Error(failureText(error), { cause: error });
  } finally {
    await client.close();
  }
}

function assertTogether(version: number | undefined, { format, out, last, json }: Flags): void {
  if (out !== undefined && format === undefined)
    throw new UnusableInputError("--out needs --format, which says in which language the code is written");
  if (out?.trim() === "") throw new UnusableInputError("--out is empty; name a file");
  if (format !== undefined && json)
    throw new UnusableInputError("--format and --json exclude each other; choose one of the two");
  if (last !== undefined && version !== undefined)
    throw new UnusableInputError("--last and a version exclude each other; choose one of the two");
}

async function profileOf(client: AccessProfileClient, given: string): Promise<ProfileDetail> {
  const name = parseByName(given) ?? (profileId.safeParse(given).success ? undefined : given);
  if (name === "") throw new UnusableInputError("no profile is given: pass its id or its exact name");
  const id = name === undefined ? Number(given) : (await findByName(client, name))?.id;
  const detail = id === undefined ? undefined : await readProfile(client, id);
  if (detail !== undefined) return detail;
  const what = name === undefined ? `with the id ${given}` : `named ${JSON.stringify(name)}`;
  throw new Error(`${client.host} has no access profile ${what}`);
}

/** The versions that are asked for, the oldest first. */
function chosen(
  entries: readonly HistoryEntry[],
  id: number,
  version: number | undefined,
  last: number | undefined,
): readonly HistoryEntry[] {
  if (version === undefined) return last === undefined ? entries : entries.slice(-last);
  const found = entries.filter((entry) => entry.version === version);
  if (found.length > 0) return found;
  const [first, newest] = [entries[0]?.version, entries.at(-1)?.version];
  const known = first === undefined ? "none is recorded" : `recorded are ${first} to ${String(newest)}`;
  throw new Error(`profile ${id} has no version ${version}; ${known}`);
}

function writeCode(
  format: Format,
  entry: HistoryEntry | undefined,
  { access_profile: live }: ProfileDetail,
  out: string | undefined,
): void {
  if (entry?.spec === undefined) {
    const which =
      entry === undefined ? "no version of it is recorded" : `its version ${entry.version} cannot be read`;
    throw new Error(`there is no code of profile ${live.id}: ${which}`);
  }
  const comment = `Version ${entry.version} of access profile ${live.id}${madeBy(entry)}.`;
  const code = codeOf(format, [{ spec: restoring(entry.spec, specOf(live)), comment }]);
  if (out === undefined) {
    process.stdout.write(code);
    return;
  }
  try {
    writeFileSync(out, code, { flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    throw new UnusableInputError(`${out} exists, and history overwrites nothing; choose another --out`);
  }
  print(`wrote ${out}`);
}

function linesOf(entry: HistoryEntry): string[] {
  const title = `version ${entry.version}${madeBy(entry)}`;
  if (entry.spec === undefined) return [title, "    its snapshot cannot be read"];
  const changes = entry.changes.flatMap(changeLines);
  return [title, ...(changes.length === 0 ? ["    nothing that a configuration can express"] : changes)];
}

/** Who made a version, and when, as the end of a sentence. */
function madeBy({ at, by }: HistoryEntry): string {
  return `${at === undefined ? "" : `, ${unquoted(at)}`}${by === undefined ? "" : `, by ${unquoted(by)}`}`;
}

/** A text of the gateway, without what a terminal would obey. */
function unquoted(text: string): string {
  return inline(text).slice(1, -1);
}

/** A version in the JSON document. What is absent is null. */
function document({ version, name, by, at, spec, changes }: HistoryEntry): object {
  return {
    version,
    name: name ?? null,
    changed_by: by ?? null,
    created_at: at ?? null,
    changes: changes.map(({ attribute, before, after }) => ({
      attribute,
      before: before ?? null,
      after: after ?? null,
    })),
    specification: spec ?? null,
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError("It must be a whole number of at least 1.");
  return value;
}
