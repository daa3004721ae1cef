// Import by numeric id, or by `name=NAME`.

import { type AccessProfileClient, findByName } from "../../../handler";
import { parseByName } from "../../../handler/spec/by-name";
import { type Diagnostics, type ImportedState, objectValue } from "../../../plugin";
import { reportFailure } from "../../failures";
import { type Run } from "../../run";
import { writeNotes } from "./private-bytes";
import { accessProfileSchema } from "./schema";

/** The id of the profile to import; the read that follows fills the state in. */
export async function importProfile(
  given: string,
  { api }: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<readonly ImportedState[]> {
  const id = await profileIdOf(given, api, diagnostics, signal);
  return id === undefined
    ? []
    : [{ state: objectValue([["id", id]]), private: writeNotes({ imported: true }) }];
}

async function profileIdOf(
  given: string,
  client: AccessProfileClient,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (/^[1-9]\d{0,15}$/.test(given)) return given;
  const name = parseByName(given);
  if (!name) {
    diagnostics.error(
      "Invalid import id",
      `An access profile is imported by its numeric id, for example 12, or by name=NAME; got ${JSON.stringify(given)}.`,
    );
    return undefined;
  }
  try {
    const found = await findByName(client, name, signal);
    if (found !== undefined) return String(found.id);
    diagnostics.error(
      "Access profile not found",
      `${client.host} has no access profile named ${JSON.stringify(name)}.`,
    );
  } catch (error) {
    reportFailure(diagnostics, error, accessProfileSchema.attributes);
  }
  return undefined;
}
