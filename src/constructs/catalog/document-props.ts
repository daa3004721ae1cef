// From a profile of a catalogue, in snake_case, to the properties of its construct.

import { type TerraformMetaArguments } from "cdktf";
import { type BudgetsSpec, type ModelBudgetSpec, type RateLimitSpec } from "../../handler/spec";
import { type AccessProfileProps } from "../props";
import { Budget, type BudgetPeriod } from "../budget";
import { McpAccess, type McpToolAction } from "../mcp-access";
import { type AdoptionPolicy, type DeletionPolicy } from "../policies";
import { type ModelLimits } from "../provider-access";
import { Rate, type RateLimit, type RatePeriod } from "../rate";
import { type CatalogProfile } from "./catalog-file";

type ProfileProps = Omit<AccessProfileProps, "cloneFrom" | keyof TerraformMetaArguments>;

/** Properties of a construct; a property that is undefined is as good as left out. */
type PropsOf<T> = { readonly [Name in keyof T]: T[Name] | undefined };

/** The properties of the construct of a profile that has been checked. Where it is cloned from is the caller's to say. */
export function propsOfDocument(profile: CatalogProfile): ProfileProps {
  const props: PropsOf<ProfileProps> = {
    name: profile.name,
    description: profile.description,
    isActive: profile.is_active,
    tags: profile.tags,
    calendarAligned: profile.calendar_aligned,
    allowAllProviders: profile.allow_all_providers,
    autoRotationInterval: profile.auto_rotation_interval,
    providerConfigs: mapped(profile.provider_configs, (access) => ({
      ...limitsOf(access),
      ...defined({
        allModelsAllowed: access.all_models_allowed,
        allowedModels: access.allowed_models,
        blacklistedModels: access.blacklisted_models,
        keyIds: access.key_ids,
        weight: access.weight,
        modelBudgets: mapped(access.model_budgets, limitsOf),
      }),
    })),
    budgets: profile.budgets && budgetsOf(profile.budgets),
    rateLimit: profile.rate_limit && rateLimitOf(profile.rate_limit),
    mcpConfigs: mapped(profile.mcp_configs, (access) => McpAccess.tools(...access.tools_to_execute)),
    virtualMcpIds: profile.virtual_mcp_ids,
    virtualMcpNames: profile.virtual_mcp_names,
    mcpToolGroups: profile.mcp_tool_groups,
    mcpServers: profile.mcp_servers,
    mcpToolOverrides: profile.mcp_tool_overrides?.map((override) => ({
      mcpClientId: override.mcp_client_id,
      toolName: override.tool_name,
      action: override.action as McpToolAction,
    })),
    deletionPolicy: profile.deletion_policy as DeletionPolicy | undefined,
    strict: profile.strict,
    adoptionPolicy: profile.adoption_policy as AdoptionPolicy | undefined,
    timeouts: profile.timeouts && defined(profile.timeouts),
  };
  return defined(props) as ProfileProps;
}

const BUDGETS: Readonly<Record<Exclude<BudgetPeriod, "1Q">, (maxLimit: number) => Budget>> = {
  "1h": Budget.hourly,
  "1d": Budget.daily,
  "1w": Budget.weekly,
  "1M": Budget.monthly,
  "1Y": Budget.yearly,
};

const RATES: Readonly<Record<RatePeriod, (maxLimit: number) => Rate>> = {
  "1h": Rate.hourly,
  "1d": Rate.daily,
  "1w": Rate.weekly,
  "1M": Rate.monthly,
  "1Y": Rate.yearly,
};

function budgetsOf(budgets: BudgetsSpec): Budget[] {
  return Object.entries(budgets).map(([period, budget]) =>
    period === "1Q"
      ? Budget.quarterly(budget.max_limit, defined({ quarterStartMonth: budget.quarter_start_month }))
      : BUDGETS[period as Exclude<BudgetPeriod, "1Q">](budget.max_limit),
  );
}

function rateLimitOf(limit: RateLimitSpec): RateLimit {
  const rate = (cap: number | undefined, period: RatePeriod | undefined): Rate | undefined =>
    cap === undefined || period === undefined ? undefined : RATES[period](cap);
  return defined({
    tokens: rate(limit.token_max_limit, limit.token_reset_duration),
    requests: rate(limit.request_max_limit, limit.request_reset_duration),
  });
}

function limitsOf(of: ModelBudgetSpec): ModelLimits {
  return defined({
    budgets: of.budgets && budgetsOf(of.budgets),
    rateLimit: of.rate_limit && rateLimitOf(of.rate_limit),
  });
}

function mapped<T, U>(
  members: Readonly<Record<string, T>> | undefined,
  change: (member: T) => U,
): Record<string, U> | undefined {
  return (
    members && Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]))
  );
}

/** Without the members that are undefined. */
function defined<T extends object>(members: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as never;
}
