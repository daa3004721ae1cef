// The source of a clone, given by its name: with engine `null` nobody knows the id of a profile that the handler has yet to make.

import { HandlerError } from "../../handler";
import { findByName } from "../../handler/lookup";
import { type AccessProfileSpec } from "../../handler/spec";
import { parseByName } from "../../handler/spec/by-name";
import { type RunContext } from "../../handler/state";

/** A document whose `clone_from` is an id, and the name of the source when there was one in its place. */
export function withoutSourceName(document: unknown): { document: unknown; sourceName: string | undefined } {
  const { clone_from: source, ...rest } = (document ?? {}) as { clone_from?: unknown };
  const sourceName = typeof source === "string" ? parseByName(source) : undefined;
  return { document: sourceName === undefined ? document : rest, sourceName };
}

/**
 * The specification with the id of its source. A profile that was made keeps the source that it was made from, whatever became of
 * that one since.
 *
 * @throws {HandlerError} `gone` when no profile has the name.
 */
export async function withSource(
  spec: AccessProfileSpec,
  sourceName: string,
  { client, states, key, signal }: RunContext,
): Promise<AccessProfileSpec> {
  const state = await states.read(key);
  const kept = state?.id === undefined ? undefined : state.spec.clone_from;
  if (kept !== undefined) return { ...spec, clone_from: kept };
  const source = await findByName(client, sourceName, signal);
  if (source === undefined)
    throw new HandlerError(
      "gone",
      `there is no profile named ${JSON.stringify(sourceName)} to clone`,
      "Create it first, or correct the name.",
      ["clone_from"],
    );
  return { ...spec, clone_from: String(source.id) };
}
