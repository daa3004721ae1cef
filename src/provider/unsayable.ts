// What a live profile holds that a configuration cannot say, as warnings: where it is, what is there, what to do.

import {
  type Ambiguity,
  ambiguities,
  formatPath,
  type UnreadableProfile,
  type WireProfile,
} from "../handler";
import { type Attributes, type Diagnostics } from "../plugin";
import { attributePath } from "./documents";

const SUMMARY = "Access profile cannot be shown in full";

/** Most profiles that one warning names; a gateway may have thousands. */
const MOST_NAMED = 10;

/** Warns of each thing that the state of one profile cannot hold. */
export function warnOfUnsayable(live: WireProfile, diagnostics: Diagnostics, attributes: Attributes): void {
  for (const each of ambiguities(live))
    diagnostics.warning(
      SUMMARY,
      `${profileText(live)}: ${sentence(each)}`,
      attributePath(each.path, attributes),
    );
}

/** Warns once of what a list of profiles leaves out. */
export function warnOfOmissions(
  profiles: readonly WireProfile[],
  unreadable: readonly UnreadableProfile[],
  diagnostics: Diagnostics,
): void {
  if (unreadable.length > 0)
    diagnostics.warning(
      "Access profiles cannot be read",
      `${unreadable.length} profile(s) of the list cannot be read and are left out. ${named(
        unreadable.map((each) => `${profileText(each)}: ${each.problem}.`),
      )} Correct them on the gateway.`,
    );
  const said = profiles.flatMap((profile) => {
    const sentences = ambiguities(profile).map(sentence);
    return sentences.length === 0 ? [] : [`${profileText(profile)}: ${sentences.join(" ")}`];
  });
  if (said.length > 0) diagnostics.warning(SUMMARY, named(said));
}

function sentence({ path, message, remedy }: Ambiguity): string {
  return `${formatPath(path)} ${message}. ${remedy}`;
}

function profileText({
  id,
  name,
}: {
  readonly id: number | undefined;
  readonly name: string | undefined;
}): string {
  const quoted = name === undefined ? "without a name" : JSON.stringify(name);
  return `Profile ${id ?? "without an id"} (${quoted})`;
}

function named(lines: readonly string[]): string {
  const rest = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(rest > 0 ? [`And ${rest} more.`] : [])].join("\n");
}
