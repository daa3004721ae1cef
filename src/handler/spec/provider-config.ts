// The specification of the access to one provider.

import * as z from "zod";
import { attribute } from "./attribute";
import { limitsOf } from "./limits";
import { modelPatterns } from "./model-patterns";
import { uniqueArray, uniqueStrings } from "./sets";

/** Limits of one model. */
export const modelBudgetSpec = z.strictObject(limitsOf("the model"));

/** What an entry that leaves it out leaves to the gateway. */
const leftAlone = { source: "§2.3", unset: "left_alone" } as const;

/** The same, of what newer gateways have. */
const newer = { source: "§10", unset: "left_alone" } as const;

/** What can be cleared: what an unset attribute leaves alone. */
export const CLEARABLE = [
  "weight",
  "key_ids",
  "blacklisted_models",
  "model_budgets",
  "allowed_models_patterns",
  "blacklisted_models_patterns",
] as const;

/**
 * Access to one provider. `allowed_models: []` denies every model. Those from `blacklisted_models` on are product fields that the published API
 * description lacks: unset leaves them as the gateway has them. Source: bifrost-api.md §2.3.
 */
export const providerConfigSpec = z
  .strictObject({
    all_models_allowed: attribute(
      z.boolean().default(false),
      "Allow every model of the provider, also future ones.",
      { source: "§2.3" },
    ),
    allowed_models: attribute(
      uniqueStrings.optional(),
      "Models that may be used, each once: a name, or `regex:PATTERN` for gateways from 2.2 on. An empty list denies all. Not together with `all_models_allowed`.",
      { source: "§2.3" },
    ),
    ...limitsOf("the provider"),
    blacklisted_models: attribute(
      uniqueStrings.optional(),
      'Models that may not be used; wins over the allowed ones, `["*"]` blocks all.',
      leftAlone,
    ),
    key_ids: attribute(
      uniqueStrings.optional(),
      'Ids of the provider keys that may be used; `["*"]` is every key. Gateways 2.x deny every key to an entry that never named any.',
      leftAlone,
    ),
    weight: attribute(
      z.number().min(0).optional(),
      "Share of the provider in load balancing, relative to the other providers; 0 is allowed.",
      leftAlone,
    ),
    model_budgets: attribute(
      z.record(z.string().min(1, { error: "the model name must not be empty" }), modelBudgetSpec).optional(),
      "Limits by model name.",
      leftAlone,
    ),
    allowed_models_patterns: attribute(
      modelPatterns.optional(),
      "Patterns of models that may be used, beside `allowed_models`: RE2 regular expressions, which match the whole name in either case. For gateways from 2.4 on.",
      newer,
    ),
    blacklisted_models_patterns: attribute(
      modelPatterns.optional(),
      "Patterns of models that may not be used; wins over what is allowed. For gateways from 2.4 on.",
      newer,
    ),
    clear: attribute(
      uniqueArray(z.enum(CLEARABLE)).optional(),
      `Attributes of this entry that are to be absent on the gateway, where leaving them unset would leave them alone: ${CLEARABLE.map((name) => `\`${name}\``).join(", ")}. A value that somebody sets by hand is then drift.`,
      { source: "§2.3", isInstruction: true },
    ),
  })
  .superRefine((entry, context) => {
    entry.clear?.forEach((name, index) => {
      if (entry[name] !== undefined)
        context.addIssue({
          code: "custom",
          path: ["clear", index],
          message: `names ${name}, which is set, too; remove one of the two`,
        });
    });
    if (entry.all_models_allowed && (entry.allowed_models_patterns?.length ?? 0) > 0)
      context.addIssue({
        code: "custom",
        path: ["allowed_models_patterns"],
        message: "has no effect with all_models_allowed = true; set one of the two",
      });
    if (entry.all_models_allowed && entry.allowed_models !== undefined)
      context.addIssue({
        code: "custom",
        path: ["allowed_models"],
        message: "has no effect with all_models_allowed = true; set one of the two",
      });
  });

export type ModelBudgetSpec = z.output<typeof modelBudgetSpec>;
export type ProviderConfigSpec = z.output<typeof providerConfigSpec>;
