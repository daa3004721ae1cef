// Texts that the gateway tidied on save.

import { type AccessProfileSpec, type Outcome, tidiedTexts } from "../../../handler/internal";
import { type Diagnostics } from "../../../plugin";
import { type PrivateNotes } from "./private-bytes";

/** Says which texts the gateway tidied, and notes them, so that they are no drift. */
export function noteTidied(
  { answered }: Outcome,
  desired: AccessProfileSpec,
  before: PrivateNotes,
  diagnostics: Diagnostics,
): PrivateNotes {
  if (answered === undefined) return before.tidied === undefined ? {} : { tidied: before.tidied };
  const tidied = tidiedTexts(desired, answered);
  for (const [attribute, { sent, saved }] of Object.entries(tidied))
    diagnostics.warning(
      "Bifrost gateway changed a text",
      `The gateway saved ${attribute} as ${JSON.stringify(saved)} instead of ${JSON.stringify(sent)}. This is not treated as drift. To end this warning, write the text as the gateway saves it.`,
      [attribute],
    );
  return Object.keys(tidied).length === 0 ? {} : { tidied };
}
