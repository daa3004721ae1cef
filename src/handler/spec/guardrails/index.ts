// Guardrails: their schema, and the check of a profile by them.

import { checked, type Fault } from "../../../api/faults";
import { membersOf, type Shapes } from "../shape";
import { type Guardrails, guardrailsSpec } from "./schema";

export { type Guarded, guardrailFaults } from "./check";
export { type Guardrails, guardrailsSpec } from "./schema";

/** The guardrails by name, with their rules. */
export const guardrailAttributes: Shapes = membersOf(guardrailsSpec);

/** Guardrails that were given, or what is wrong with them. */
export function checkGuardrails(
  document: unknown,
): { readonly guardrails: Guardrails } | { readonly faults: readonly Fault[] } {
  const result = checked(guardrailsSpec, document, { unknown: "is not a guardrail" });
  return "value" in result ? { guardrails: result.value } : { faults: result.faults };
}
