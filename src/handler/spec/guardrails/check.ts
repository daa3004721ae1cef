// The faults of a profile by guardrails. Pure. What is not known yet is let through: it is checked when it is known.

import { type Fault } from "../../../api/faults";
import { type SpecPath } from "../check";
import { type Budgets, budgetLimits, isMore, mostIn } from "../windows";
import { type Guardrails } from "./schema";
import { matchesEveryName } from "./patterns";

/** What of a profile guardrails look at: a specification, or what is known of one. */
export interface Guarded {
  readonly allow_all_providers?: boolean | undefined;
  readonly provider_configs?: Readonly<Record<string, Entry>> | undefined;
  readonly budgets?: Budgets | undefined;
  readonly rate_limit?: object | undefined;
  readonly mcp_configs?:
    Readonly<Record<string, { readonly tools_to_execute?: readonly string[] | undefined }>> | undefined;
  readonly mcp_servers?: readonly string[] | undefined;
}

interface Entry {
  readonly all_models_allowed?: boolean | undefined;
  readonly allowed_models?: readonly string[] | undefined;
  readonly allowed_models_patterns?: readonly string[] | undefined;
  readonly key_ids?: readonly string[] | undefined;
  readonly budgets?: Budgets | undefined;
  readonly rate_limit?: object | undefined;
}

/**
 * What a profile gives that guardrails forbid, each at its attribute.
 *
 * @param unknown where values are that are not known yet.
 */
export function guardrailFaults(
  guardrails: Guardrails,
  profile: Guarded,
  unknown: readonly SpecPath[] = [],
): Fault[] {
  const isUnknown = (...attributes: readonly string[]): boolean =>
    unknown.some(([first]) => first === undefined || attributes.includes(String(first)));
  const limited = (attribute: "budgets" | "rate_limit"): boolean =>
    isUnknown(attribute, "provider_configs", "allow_all_providers");
  return [
    ...(limited("budgets") ? [] : budgetFaults(guardrails, profile)),
    ...(limited("rate_limit") ? [] : rateLimitFaults(guardrails, profile)),
    ...allProvidersFaults(guardrails, profile),
    ...Object.entries(profile.provider_configs ?? {}).flatMap(([provider, entry]) =>
      entryFaults(guardrails, provider, entry),
    ),
    ...toolFaults(guardrails, profile),
  ];
}

function fault(path: SpecPath, what: string, guardrail: keyof Guardrails, remedy: string): Fault {
  return { path, message: `${what}, which the guardrail ${guardrail} forbids; ${remedy}` };
}

/** The most dollars that a profile can spend in a month; Infinity when nothing limits it. */
function mostInMonth(profile: Guarded): number {
  const own = mostIn("1M", budgetLimits(profile.budgets));
  if (own < Infinity) return own;
  return inAllProviders(profile, (entry) => mostIn("1M", budgetLimits(entry.budgets)));
}

/** The sum over the providers; Infinity where there may be others. */
function inAllProviders(profile: Guarded, amount: (entry: Entry) => number): number {
  const entries = Object.values(profile.provider_configs ?? {});
  if (profile.allow_all_providers === true || entries.length === 0) return Infinity;
  return entries.reduce((sum, entry) => sum + amount(entry), 0);
}

function budgetFaults({ max_monthly_budget: max, require_budget }: Guardrails, profile: Guarded): Fault[] {
  const most = mostInMonth(profile);
  if (most === Infinity) {
    if (max !== undefined)
      return [
        fault(
          ["budgets"],
          "limits no spending",
          "max_monthly_budget",
          `set a monthly budget of at most ${max}`,
        ),
      ];
    if (require_budget === true)
      return [fault(["budgets"], "has no budget", "require_budget", "set a budget")];
    return [];
  }
  if (max === undefined || !isMore(most, max)) return [];
  const path = tightest(profile) ?? ["provider_configs"];
  return [
    {
      path,
      message: `allows $${rounded(most)} in a month of 30 days, and the guardrail max_monthly_budget at most $${max}; lower it, or add a monthly budget of at most ${max}`,
    },
  ];
}

/** The budget of the profile that limits a month most. */
function tightest({ budgets }: Guarded): SpecPath | undefined {
  const limits = budgetLimits(budgets);
  const most = mostIn("1M", limits);
  const found = Object.entries(limits).find(
    ([duration, limit]) => mostIn("1M", { [duration]: limit }) === most,
  );
  return found && ["budgets", found[0], "max_limit"];
}

function rateLimitFaults({ require_rate_limit }: Guardrails, profile: Guarded): Fault[] {
  const isLimited =
    profile.rate_limit !== undefined ||
    inAllProviders(profile, (entry) => (entry.rate_limit === undefined ? Infinity : 0)) === 0;
  return require_rate_limit !== true || isLimited
    ? []
    : [fault(["rate_limit"], "has no rate limit", "require_rate_limit", "set rate_limit")];
}

function allProvidersFaults(guardrails: Guardrails, { allow_all_providers }: Guarded): Fault[] {
  if (allow_all_providers !== true) return [];
  const forbidding = (["forbid_all_providers", "forbid_all_models", "forbid_all_keys"] as const).find(
    (name) => guardrails[name] === true,
  );
  const guardrail =
    forbidding ?? (guardrails.allowed_providers === undefined ? undefined : "allowed_providers");
  return guardrail === undefined
    ? []
    : [
        fault(
          ["allow_all_providers"],
          "allows every provider with all its models and keys",
          guardrail,
          "set it to false, and list the providers",
        ),
      ];
}

function entryFaults(guardrails: Guardrails, provider: string, entry: Entry): Fault[] {
  const at = (...rest: readonly string[]): SpecPath => ["provider_configs", provider, ...rest];
  const faults: Fault[] = [];
  const { allowed_providers: allowed } = guardrails;
  if (allowed !== undefined && !allowed.includes(provider))
    faults.push({
      path: at(),
      message: `is not among the providers of the guardrail allowed_providers: ${allowed.length === 0 ? "none" : allowed.map((each) => JSON.stringify(each)).join(", ")}`,
    });
  if (guardrails.forbid_all_models === true) {
    const remedy = "list the models in allowed_models";
    if (entry.all_models_allowed === true)
      faults.push(fault(at("all_models_allowed"), "allows every model", "forbid_all_models", remedy));
    for (const attribute of ["allowed_models", "allowed_models_patterns"] as const) {
      const wide = entry[attribute]?.find((each) =>
        attribute === "allowed_models" ? isEveryModel(each) : matchesEveryName(each),
      );
      if (wide !== undefined)
        faults.push(
          fault(at(attribute), `allows every model by ${JSON.stringify(wide)}`, "forbid_all_models", remedy),
        );
    }
  }
  if (guardrails.forbid_all_keys === true && entry.key_ids?.includes("*") === true)
    faults.push(fault(at("key_ids"), "allows every key", "forbid_all_keys", "list the ids of the keys"));
  return faults;
}

/** Whether an element of a list of models stands for all of them. */
function isEveryModel(model: string): boolean {
  return model === "*" || (model.startsWith("regex:") && matchesEveryName(model.slice("regex:".length)));
}

function toolFaults({ forbid_all_tools }: Guardrails, profile: Guarded): Fault[] {
  if (forbid_all_tools !== true) return [];
  const remedy = "list the tools in tools_to_execute";
  const clients = Object.entries(profile.mcp_configs ?? {}).filter(([, { tools_to_execute: tools }]) =>
    tools?.includes("*"),
  );
  return [
    ...clients.map(([client]) =>
      fault(["mcp_configs", client, "tools_to_execute"], "allows every tool", "forbid_all_tools", remedy),
    ),
    ...((profile.mcp_servers?.length ?? 0) > 0
      ? [
          fault(
            ["mcp_servers"],
            "allows every tool of its servers",
            "forbid_all_tools",
            "use mcp_configs, and list the tools",
          ),
        ]
      : []),
  ];
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
