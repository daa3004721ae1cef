// What Terraform's own state remembers of a profile. With engine `null` it is a text that travels through the run: the destroy of the old
// resource hands it over, the new specification keeps it as a trigger. It is a state, or what is left of one when a run failed before
// anything was sent: the memory before that run, and the specification that it tried.

import { isRecord } from "../../api/records";
import { checkSpec } from "../spec";
import { parseState, type ProfileState } from "./state";
import { StateError } from "./state-error";

/**
 * What is remembered.
 * - `ProfileState`: what was reached last
 * - `nothing`: no run has sent anything yet
 * - `unknown`: a version that kept nothing in Terraform's state made the resources, or the memory is lost
 */
export type Memory = ProfileState | "nothing" | "unknown";

/**
 * Reads a memory.
 *
 * @param text as it stands in a trigger, or in the file that a destroy has handed over.
 * @throws {StateError} when it is none.
 */
export function parseMemory(text: string): Memory {
  if (text === "") return "nothing";
  const attempt = attemptIn(text);
  if (attempt === undefined) return parseState(text, "the memory in Terraform's state");
  const { prior, tried } = attempt;
  if (prior === null) return "unknown";
  const before = parseMemory(prior);
  return typeof before === "string" ? before : { ...before, spec: withTried(before.spec, tried) };
}

/** A run that failed before anything was sent, or was killed. */
interface Attempt {
  /** The memory before it; null where there was none, because an earlier version had made the resource. */
  readonly prior: string | null;
  /** The specification that it tried, as JSON. */
  readonly tried: string;
}

function attemptIn(text: string): Attempt | undefined {
  const document = jsonOf(text);
  if (!isRecord(document)) return undefined;
  const { prior, tried } = document;
  if ((typeof prior !== "string" && prior !== null) || typeof tried !== "string") return undefined;
  return { prior, tried };
}

/** What was applied, with what a killed run may have set on top: only so is it cleared later. */
function withTried(applied: ProfileState["spec"], text: string): ProfileState["spec"] {
  const tried = jsonOf(text);
  if (!isRecord(tried)) return applied;
  // A source is that of the creation, and null is unset.
  const set = Object.entries(tried).filter(([name, value]) => value !== null && name !== "clone_from");
  const checked = checkSpec({ ...Object.fromEntries(set), ...applied });
  // What is not valid was never sent.
  return "spec" in checked ? checked.spec : applied;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StateError("the memory in Terraform's state is not JSON", { cause: error });
  }
}
