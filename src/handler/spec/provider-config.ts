// The specification of the access to one provider.

import * as z from "zod";
import { budgetsSpec, rateLimitSpec } from "./limits";
import { uniqueStrings } from "./sets";

/** Limits of one model. */
export const modelBudgetSpec = z.strictObject({
  budgets: budgetsSpec.optional(),
  rate_limit: rateLimitSpec.optional(),
});

/**
 * Access to one provider. `allowed_models: []` denies every model. The last four are product fields that the published API
 * description lacks: unset leaves them as the gateway has them. Source: bifrost-api.md §2.3.
 */
export const providerConfigSpec = z
  .strictObject({
    all_models_allowed: z.boolean().default(false),
    allowed_models: uniqueStrings.optional(),
    budgets: budgetsSpec.optional(),
    rate_limit: rateLimitSpec.optional(),
    blacklisted_models: uniqueStrings.optional(),
    key_ids: uniqueStrings.optional(),
    weight: z.number().min(0).optional(),
    model_budgets: z
      .record(z.string().min(1, { error: "the model name must not be empty" }), modelBudgetSpec)
      .optional(),
  })
  .superRefine((entry, context) => {
    if (entry.all_models_allowed && entry.allowed_models !== undefined)
      context.addIssue({
        code: "custom",
        path: ["allowed_models"],
        message: "has no effect with all_models_allowed = true; set one of the two",
      });
  });

/** The product fields: unset leaves them as they are on the gateway. */
export const PRODUCT_FIELDS = ["blacklisted_models", "key_ids", "weight", "model_budgets"] as const;

export type ModelBudgetSpec = z.output<typeof modelBudgetSpec>;
export type ProviderConfigSpec = z.output<typeof providerConfigSpec>;
