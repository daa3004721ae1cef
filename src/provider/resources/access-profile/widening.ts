// Access that a plan widens, and guardrails that it breaks: warnings and errors of the plan, each with the attribute.

import {
  type Access,
  type AccessProfileSpec,
  formatPath,
  guardrailFaults,
  type Guardrails,
  type Json,
  leftAlone,
  readProfile,
  type SpecPath,
  specOf,
  type Widening,
  widenings,
  type WireProfile,
  withLeftAlone,
} from "../../../handler/internal";
import { type Diagnostics, type ObjectValue } from "../../../plugin";
import { attributePath, toDocument } from "../../documents";
import { type Run } from "../../run";
import { LONGEST_LOOK } from "./longest-look";
import { accessProfileSchema, INHERITABLE } from "./schema";
import { specOfState, trusted, withoutComputed } from "./state";

/** The plan of an existing profile. */
export interface PlannedUpdate {
  readonly prior: ObjectValue;
  readonly planned: ObjectValue;
  /** What the gateway had after the last apply in what the configuration leaves to it. */
  readonly left: Json | undefined;
  /** The profile as this run has read it. */
  readonly live: WireProfile | undefined;
}

/** Reports what the plan of an existing profile widens, and each guardrail that it breaks. */
export function reportUpdate(
  { prior, planned, left, live }: PlannedUpdate,
  guardrails: Guardrails,
  diagnostics: Diagnostics,
): void {
  const before = specOfState(prior);
  const known = live === undefined ? left : leftAlone(live, before);
  const { document, unknown } = toDocument(withoutComputed(planned));
  const after = withLeftAlone(trusted(document), known);
  reportWidenings(
    `profile ${String(prior["id"])}, ${JSON.stringify(before.name)},`,
    widenings(withLeftAlone(before, known), after, unknown),
    guardrails,
    diagnostics,
  );
  reportFaults(guardrails, after, unknown, diagnostics);
}

/**
 * Reports each guardrail that the plan of a new profile breaks. A clone is checked with what it takes over.
 *
 * @param run undefined when the provider's configuration is not known yet: then the guardrails are not, either.
 */
export async function reportCreation(
  planned: ObjectValue,
  run: Run | undefined,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  if (run === undefined || Object.keys(run.settings.guardrails).length === 0) return;
  const { document, unknown } = toDocument(withoutComputed(planned));
  const taken = await takenOver(document["clone_from"], run, signal);
  const isKnown = ([first]: SpecPath): boolean =>
    taken !== undefined && Object.hasOwn(INHERITABLE, String(first));
  // Only what is unset is taken over; what is set and not known yet stays unknown.
  const inherited = unknown
    .filter((path) => path.length === 1 && isKnown(path))
    .map(([first]) => String(first));
  const filled = Object.fromEntries(Object.entries(taken ?? {}).filter(([name]) => inherited.includes(name)));
  reportFaults(
    run.settings.guardrails,
    { ...document, ...filled },
    unknown.filter(([first]) => !inherited.includes(String(first))),
    diagnostics,
  );
}

/** Reports what the adoption of a profile widens in it. */
export function reportAdoption(
  holder: WireProfile,
  wanted: AccessProfileSpec,
  { guardrails }: Run["settings"],
  diagnostics: Diagnostics,
): void {
  const left = leftAlone(holder, wanted);
  reportWidenings(
    `profile ${holder.id}, which it adopts,`,
    widenings(specOf(holder), withLeftAlone(wanted, left)),
    guardrails,
    diagnostics,
  );
}

async function takenOver(source: unknown, { api }: Run, signal: AbortSignal): Promise<Access | undefined> {
  if (typeof source !== "string") return undefined;
  const limited = api.within({ milliseconds: LONGEST_LOOK, of: "the look at the source of the clone" });
  // A source that does not say what it is fails the creation all the same.
  const live = await readProfile(limited, Number(source), signal).catch(() => undefined);
  return live && specOf(live.access_profile);
}

/** Lines of one warning: a profile can have a hundred providers. */
const MOST_LINES = 20;

function reportWidenings(
  whose: string,
  found: readonly Widening[],
  guardrails: Guardrails,
  diagnostics: Diagnostics,
): void {
  const lines = found.map(({ path, before, after }) => `${formatPath(path)}: ${before} -> ${after}`);
  if (guardrails.forbid_widening === true) {
    found.forEach(({ path }, index) =>
      diagnostics.error(
        "Guardrail forbids wider access",
        `This plan gives ${whose} more than before, which the guardrail forbid_widening forbids: ${lines[index]}.`,
        attributePath(path, accessProfileSchema.attributes),
      ),
    );
    return;
  }
  const [first] = found;
  if (first === undefined) return;
  const told = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  if (lines.length > MOST_LINES) told.push(`  and ${lines.length - MOST_LINES} more`);
  diagnostics.warning(
    "Access is widened",
    `This plan gives ${whose} more than before:\n\n${told.join("\n")}\n\nTo make such a plan fail, set guardrails in the provider configuration.`,
    attributePath(first.path, accessProfileSchema.attributes),
  );
}

function reportFaults(
  guardrails: Guardrails,
  profile: Access,
  unknown: readonly SpecPath[],
  diagnostics: Diagnostics,
): void {
  for (const { path, message } of guardrailFaults(guardrails, profile, unknown))
    diagnostics.error(
      "Guardrail forbids this access profile",
      `${formatPath(path)} ${message}.`,
      attributePath(path, accessProfileSchema.attributes),
    );
}
