// Guardrails: what no access profile may give, whoever writes it. The provider's configuration, the constructs and the command take
// them, and none of them is sent to the gateway.

import * as z from "zod";
import { attribute } from "../attribute";
import { uniqueStrings } from "../sets";

const rule = (description: string) => attribute(z.boolean().optional(), description);

/** The guardrails. Each is off when it is unset; a truth value of false is off, too. */
export const guardrailsSpec = z.strictObject({
  max_monthly_budget: attribute(
    z
      .number()
      .positive({ error: (issue) => `must be greater than 0, got ${String(issue.input)}` })
      .optional(),
    "Most dollars that a profile may spend in a month of 30 days: by its own budgets, or without any by those of all its providers together. A daily budget counts 30 times, a yearly one in full. A profile without a limit is refused, too.",
  ),
  require_budget: rule("Refuse a profile that has no budget, and no budget for each of its providers."),
  require_rate_limit: rule(
    "Refuse a profile that has no rate limit, and no rate limit for each of its providers.",
  ),
  forbid_all_models: rule(
    "Refuse `all_models_allowed`, and `*` or a pattern that matches every name among the models; `allow_all_providers`, too.",
  ),
  forbid_all_providers: rule("Refuse `allow_all_providers`."),
  forbid_all_keys: rule('Refuse `key_ids = ["*"]`; `allow_all_providers`, too.'),
  forbid_all_tools: rule("Refuse all tools of an MCP client: `*` in `tools_to_execute`, and `mcp_servers`."),
  allowed_providers: attribute(
    uniqueStrings.optional(),
    "The only providers that a profile may list. `allow_all_providers` is refused, too.",
  ),
  forbid_widening: rule(
    "Refuse a plan that gives an existing profile more than before, instead of a warning. A creation is not refused.",
  ),
});

/** Guardrails as they are written. */
export type Guardrails = z.output<typeof guardrailsSpec>;
