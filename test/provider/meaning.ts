// What a configuration means, written down a second time and in the plainest way: which attributes of a live profile differ from
// it. The tests compare the provider with this.

import { type UpdateRequest } from "cdktf-bifrost/handler";
import { listOf, recordOf, recordsOf } from "../told";
import { type Attributes } from "./managed";

type Members = Readonly<Record<string, unknown>>;

const PRODUCT_FIELDS = ["blacklisted_models", "key_ids", "weight", "model_budgets"];

/** Names of attributes and of the members that carry them, where they differ. */
const MEMBER: Readonly<Record<string, string>> = {
  virtual_mcp_ids: "virtual_mcps",
  virtual_mcp_names: "virtual_mcps",
};

/** The member of a body that carries an attribute. */
export function memberOf(attribute: string): string {
  return MEMBER[attribute] ?? attribute;
}

/** The attributes in which a live profile is not what the configuration wants; what it leaves to the gateway does not count. */
export function differences(config: Attributes, live: object): string[] {
  const is = meaningOfLive({ ...live });
  return Object.keys(is).filter((attribute) => {
    const wanted = config[attribute] ?? null;
    if (wanted === null && attribute === "allow_all_providers") return false;
    if (wanted === null && config["clone_from"] && attribute !== "is_active") return false;
    return text(meaning(attribute, wanted)) !== text(comparable(attribute, is[attribute], wanted));
  });
}

/** The configured value of an attribute in one spelling of many; null for absent. */
function meaning(attribute: string, value: unknown): unknown {
  switch (attribute) {
    case "is_active":
      return value ?? true;
    case "calendar_aligned":
      return value ?? false;
    case "description":
      return value === "" ? null : value;
    case "auto_rotation_interval":
      return typeof value === "string" && value !== "" ? nanoseconds(value) : null;
    case "provider_configs":
      return absentIfEmpty(mapValues(value, entryMeaning));
    case "budgets":
      return budgetsMeaning(value);
    case "rate_limit":
      return value ?? null;
    case "mcp_configs":
      return absentIfEmpty(
        mapValues(value, (each) => ({ tools_to_execute: toolsMeaning(each["tools_to_execute"]) })),
      );
    case "name":
    case "allow_all_providers":
      return value;
    default:
      return absentIfEmpty(sorted(value));
  }
}

/** The live value, without the product fields of provider entries that the configuration leaves to the gateway. */
function comparable(attribute: string, live: unknown, wanted: unknown): unknown {
  if (attribute !== "provider_configs" || live === null) return live;
  const wantedEntries = wanted === null ? {} : recordOf(wanted);
  const entries = Object.entries(recordOf(live)).map(([provider, entry]) => {
    if (!Object.hasOwn(wantedEntries, provider)) return [provider, entry];
    const config = recordOf(wantedEntries[provider]);
    const managed = Object.entries(recordOf(entry)).filter(
      ([member]) => !PRODUCT_FIELDS.includes(member) || (config[member] ?? null) !== null,
    );
    return [provider, Object.fromEntries(managed)];
  });
  return Object.fromEntries(entries);
}

function entryMeaning(entry: Members): Members {
  const product = PRODUCT_FIELDS.filter((field) => (entry[field] ?? null) !== null).map((field) => [
    field,
    field === "weight"
      ? Number(entry[field])
      : field === "model_budgets"
        ? absentIfEmpty(mapValues(entry[field], limitsMeaning))
        : absentIfEmpty(sorted(entry[field])),
  ]);
  return {
    all_models_allowed: entry["all_models_allowed"] ?? false,
    allowed_models: absentIfEmpty(sorted(entry["allowed_models"])),
    ...limitsMeaning(entry),
    ...Object.fromEntries(product),
  };
}

function limitsMeaning(owner: Members): Members {
  return { budgets: budgetsMeaning(owner["budgets"]), rate_limit: owner["rate_limit"] ?? null };
}

function budgetsMeaning(value: unknown): unknown {
  return absentIfEmpty(
    mapValues(value, (each) => ({
      max_limit: Number(each["max_limit"]),
      quarter_start_month: each["quarter_start_month"] ?? 1,
    })),
  );
}

/** All tools and some of them by name are all tools. */
function toolsMeaning(tools: unknown): unknown {
  return listOf(tools).includes("*") ? ["*"] : sorted(tools);
}

/** A profile as the gateway answers it, in the same spelling. */
function meaningOfLive(live: Members): Members {
  const list = (member: string): Members[] => recordsOf(live[member] ?? []);
  // Our gateway answers a link as it was sent: by the id or by the name.
  const linked = (member: string): unknown[] =>
    list("virtual_mcps").flatMap((each) => (member in each ? [each[member]] : []));
  return {
    name: live["name"],
    is_active: live["is_active"],
    calendar_aligned: live["calendar_aligned"],
    allow_all_providers: live["allow_all_providers"],
    description: live["description"] || null,
    auto_rotation_interval: live["auto_rotation_interval"] || null,
    tags: absentIfEmpty(sorted(live["tags"])),
    provider_configs: absentIfEmpty(
      Object.fromEntries(list("provider_configs").map((entry) => [entry["provider_name"], liveEntry(entry)])),
    ),
    ...liveLimits(live),
    mcp_configs: absentIfEmpty(
      Object.fromEntries(
        list("mcp_configs").map((each) => [
          each["mcp_client_id"],
          { tools_to_execute: toolsMeaning(each["tools_to_execute"]) },
        ]),
      ),
    ),
    virtual_mcp_ids: absentIfEmpty(sorted(linked("virtual_mcp_id"))),
    virtual_mcp_names: absentIfEmpty(sorted(linked("virtual_mcp_name"))),
    mcp_tool_groups: absentIfEmpty(sorted(list("mcp_tool_groups").map((each) => each["tool_group_id"]))),
    mcp_servers: absentIfEmpty(sorted(list("mcp_servers").map((each) => each["mcp_server_id"]))),
    mcp_tool_overrides: absentIfEmpty(sorted(live["mcp_tool_overrides"])),
  };
}

function liveEntry(entry: Members): Members {
  const models = recordsOf(entry["model_budgets"] ?? []);
  return {
    all_models_allowed: entry["all_models_allowed"],
    allowed_models: absentIfEmpty(sorted(entry["allowed_models"])),
    ...liveLimits(entry),
    blacklisted_models: absentIfEmpty(sorted(entry["blacklisted_models"])),
    key_ids: absentIfEmpty(sorted(entry["key_ids"])),
    weight: entry["weight"],
    model_budgets: absentIfEmpty(
      Object.fromEntries(models.map((model) => [model["model_name"], liveLimits(model)])),
    ),
  };
}

function liveLimits(owner: Members): Members {
  const budgets = recordsOf(owner["budgets"] ?? []);
  // The gateway leaves out what is unset.
  const limit = owner["rate_limit"] ?? null;
  const caps = Object.entries(recordOf(limit ?? {})).filter(
    ([member, value]) => /_(max_limit|reset_duration)$/.test(member) && value !== null,
  );
  return {
    budgets: absentIfEmpty(
      Object.fromEntries(
        budgets.map((each) => [
          each["reset_duration"],
          {
            max_limit: each["max_limit"],
            quarter_start_month: recordOf(each["reset_config"] ?? {})["quarter_start_month"] ?? 1,
          },
        ]),
      ),
    ),
    rate_limit: limit === null ? null : Object.fromEntries(caps),
  };
}

/** The body with which a person sets attributes of a profile. */
export function handWritten(edit: Attributes): UpdateRequest {
  const budgets = (value: unknown): object[] =>
    membersOf(value ?? {}).map(([duration, each]) => ({
      reset_duration: duration,
      max_limit: Number(each["max_limit"]),
      ...("quarter_start_month" in each && {
        reset_config: { quarter_start_month: each["quarter_start_month"] },
      }),
    }));
  const limits = (owner: Members): Members => ({
    ...("budgets" in owner && { budgets: budgets(owner["budgets"]) }),
    ...("rate_limit" in owner && { rate_limit: owner["rate_limit"] }),
  });
  const named = (value: unknown, key: string, rest: (each: Members) => Members): object[] =>
    membersOf(value).map(([name, each]) => ({ ...rest(each), [key]: name }));
  const members = Object.entries(edit).map(([attribute, value]): [string, unknown] => {
    if (attribute === "budgets") return [attribute, budgets(value)];
    if (attribute === "mcp_configs") return [attribute, named(value, "mcp_client_id", (each) => each)];
    if (attribute.startsWith("virtual_mcp_")) return ["virtual_mcps", virtualMcps(edit)];
    if (attribute === "mcp_tool_groups")
      return [attribute, listOf(value).map((id) => ({ tool_group_id: id }))];
    if (attribute === "mcp_servers") return [attribute, listOf(value).map((id) => ({ mcp_server_id: id }))];
    if (attribute !== "provider_configs") return [attribute, value];
    const entries = named(value, "provider_name", (entry) => ({
      ...entry,
      ...limits(entry),
      ...("weight" in entry && { weight: Number(entry["weight"]) }),
      ...("model_budgets" in entry && { model_budgets: named(entry["model_budgets"], "model_name", limits) }),
    }));
    return [attribute, entries];
  });
  return Object.fromEntries(members);
}

function virtualMcps(edit: Attributes): object[] {
  const [ids, names] = [edit["virtual_mcp_ids"] ?? [], edit["virtual_mcp_names"] ?? []];
  return [
    ...listOf(ids).map((virtual_mcp_id) => ({ virtual_mcp_id })),
    ...listOf(names).map((virtual_mcp_name) => ({ virtual_mcp_name })),
  ];
}

function nanoseconds(interval: string): number {
  const units: Readonly<Record<string, number>> = { d: 86_400e9, h: 3_600e9, m: 60e9, s: 1e9, ns: 1 };
  const parts = [...interval.matchAll(/([\d.]+)([a-z]+)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ""] ?? NaN), 0);
}

function mapValues(value: unknown, change: (each: Members) => unknown): Members | null {
  if (value === null || value === undefined) return null;
  return Object.fromEntries(membersOf(value).map(([key, each]) => [key, change(each)]));
}

function membersOf(value: unknown): [string, Members][] {
  return Object.entries(recordOf(value)).map(([name, member]) => [name, recordOf(member)]);
}

function absentIfEmpty(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return Object.keys(value).length === 0 ? null : value;
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => JSON.parse(text(each)) as unknown).sort(byText) : value;
}

function byText(a: unknown, b: unknown): number {
  return text(a) < text(b) ? -1 : 1;
}

/** JSON with the members of objects in order; absent members are those that are null. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    const members = Object.entries(each).filter(([, member]) => (member ?? null) !== null);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
