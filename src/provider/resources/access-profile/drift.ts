// A profile that somebody changed or deleted by hand: who it was, and when. Terraform shows what has changed; the audit log says by
// whom. The look costs little and breaks nothing: it is bounded, and one that fails says nothing.

import {
  type AccessProfileSpec,
  changedAttributes,
  deletionOf,
  type DriftAuthor,
  driftAuthors,
  inline,
  type WireProfile,
} from "../../../handler/internal";
import { type Diagnostics } from "../../../plugin";
import { type Run } from "../../run";
import { LONGEST_LOOK } from "./longest-look";

/** Most profiles of a run whose audit log is read. */
const MOST_ASKED = 20;

/** Warns of a profile that differs from its state, with who changed it. */
export async function tellDrift(
  state: AccessProfileSpec,
  live: WireProfile,
  run: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  if (!run.settings.driftAuthors) return;
  const changed = changedAttributes(state, undefined, live);
  if (changed.length === 0) return;
  const authors = await asked(run, live.id, (api) => driftAuthors(api, live.id, changed, signal));
  if (authors === undefined || authors.length === 0) return;
  const told = authors.map(
    (author) =>
      `${author.attributes.join(", ")}: ${author.action} by ${actorText(author)}${timeText(author)}.`,
  );
  diagnostics.warning(
    "Access profile was changed by hand",
    `Profile ${live.id}, ${inline(live.name)}, differs from the state. Its audit log says who last changed it:\n\n${told.map((line) => `  ${line}`).join("\n")}\n\nThe plan shows what an apply would change back.`,
  );
}

/** Warns of a profile that is gone, with who deleted it. */
export async function tellDeletion(
  id: number,
  state: AccessProfileSpec,
  run: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  if (!run.settings.driftAuthors) return;
  const author = await asked(run, id, (api) => deletionOf(api, id, signal));
  if (author === undefined) return;
  diagnostics.warning(
    "Access profile was deleted by hand",
    `Profile ${id}, ${inline(state.name)}, is gone from ${run.api.host}. Its audit log says that it was deleted by ${actorText(author)}${timeText(author)}. The plan creates it again.`,
  );
}

/** What the audit log of a profile says; undefined when it is not asked. */
async function asked<T>(run: Run, id: number, look: (api: Run["api"]) => Promise<T>): Promise<T | undefined> {
  if (run.asked.has(id) || run.asked.size >= MOST_ASKED) return undefined;
  run.asked.add(id);
  return look(run.api.within({ milliseconds: LONGEST_LOOK, retries: 0, of: "the look at the audit log" }));
}

function actorText({ actor }: DriftAuthor): string {
  return actor === undefined ? "somebody whom it does not name" : inline(actor);
}

function timeText({ at }: DriftAuthor): string {
  return at === undefined ? "" : ` at ${inline(at).slice(1, -1)}`;
}
