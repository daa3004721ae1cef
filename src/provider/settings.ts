// What of the provider's configuration is for the provider itself, not for its client.

import { checkGuardrails, formatPath, type Guardrails } from "../handler/internal";
import { type Diagnostics, isObject, isUnknown, type ObjectValue } from "../plugin";
import { attributePath, toDocument } from "./documents";
import { providerSchema } from "./configuration";

/** The settings of a run. */
export interface Settings {
  /** What no profile may give; what is not known yet is not in it. */
  readonly guardrails: Guardrails;
  /** Whether drift is told with who made it. */
  readonly driftAuthors: boolean;
}

/** The settings in a configuration, after adding an error for each fault of them. */
export function settingsOf(config: ObjectValue, diagnostics: Diagnostics): Settings {
  const driftAuthors = config["drift_authors"] !== false;
  const given = config["guardrails"] ?? null;
  if (isUnknown(given) || !isObject(given)) return { guardrails: {}, driftAuthors };
  const checked = checkGuardrails(toDocument(given).document);
  if ("guardrails" in checked) return { guardrails: checked.guardrails, driftAuthors };
  for (const { path, message } of checked.faults) {
    const at = ["guardrails", ...path];
    diagnostics.error(
      "Invalid guardrails",
      `${formatPath(at)}: ${message}.`,
      attributePath(at, providerSchema.attributes),
    );
  }
  return { guardrails: {}, driftAuthors };
}
