// Renders the presence audit from the table that the tests hold the provider to, so that what it says is what happens.

import {
  CHANGES,
  type ChangeKind,
  ENTRY_ROWS,
  type Given,
  GIVEN,
  type PresenceRow,
  PROFILE_ROWS,
  sentIn,
} from "../test/provider/presence-table";

/** The audit as Markdown: for each attribute and each change, what is sent. */
export function presenceReference(): string {
  return [
    "<!-- Written by `npm run generate` from test/provider/presence-table.ts. Edit that. -->",
    "# What is sent for an unset, unknown, empty, default or set attribute",
    INTRODUCTION,
    ...tables("Attributes of the profile", PROFILE_ROWS, false),
    ENTRIES,
    ...tables("Attributes of an entry of `provider_configs`", ENTRY_ROWS, true),
    NEVER_SENT,
  ].join("\n\n");
}

const INTRODUCTION = `An update of an access profile is partial: a member that is left out of the body is kept, \`null\`, \`[]\` or the default
clears it, and everything else sets it. The tables say which of the three happens, by what the configuration says: nothing (null), a
value that is known only at apply (unknown), the empty value, the default in so many words, or another value (set). On update the
profile has another value before; on clone the source has. Every cell is a test against a gateway, over the plug-in protocol: the body
is exactly this, and the next plan is empty. A dash is a value that does not exist, or an error at plan.`;

const ENTRIES = `A list that is sent replaces the whole list, so an entry of \`provider_configs\` is sent with all its members. What is to be kept
goes back as the gateway had it, and so does every member that this provider does not know.`;

const NEVER_SENT = `\`is_active\` is in no body: the calls that activate and deactivate set it, and only when the gateway says otherwise. A new
profile of this gateway is inactive, so \`false\` calls nothing.

\`clone_from\` is the source in the path of the clone call. \`deletion_policy\` and \`adoption_policy\` are never sent, and
neither is what the gateway owns: ids, \`scope\`, usage, \`last_reset\`, \`version\` and timestamps.`;

function tables(title: string, rows: readonly PresenceRow[], isEntry: boolean): string[] {
  return CHANGES.flatMap((change) => [`## ${title}: ${change}`, table(rows, change, isEntry)]);
}

function table(rows: readonly PresenceRow[], change: ChangeKind, isEntry: boolean): string {
  const lines = [
    ["Attribute", ...GIVEN],
    ["---", ...GIVEN.map(() => "---")],
    ...rows.map((row) => [
      `\`${row.attribute}\``,
      ...GIVEN.map((given) => inWords(row, change, given, isEntry)),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function inWords(row: PresenceRow, change: ChangeKind, given: Given, isEntry: boolean): string {
  const outcome = row.outcomes[change][GIVEN.indexOf(given)];
  if (outcome === "none") return "—";
  if (outcome === "keep") return isEntry && change !== "create" ? "kept: sent back" : "kept: left out";
  const sent = sentIn(row, change, given, isEntry);
  if (outcome === "set" && (given === "set" || given === "unknown")) return "set";
  const what =
    row.member === "is_active" ? (sent === true ? "activate" : "deactivate") : JSON.stringify(sent);
  const verb = outcome === "set" ? "set" : row.default === undefined ? "cleared" : "default";
  return `${verb}: \`${what}\``;
}
