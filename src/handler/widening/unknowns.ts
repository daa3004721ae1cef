// A plan whose values are not all known yet: what is known of it is compared, and each unknown value that may widen access is told.

import { isRecord } from "../../api/records";
import { type SpecPath } from "../spec";
import { listText, type Widening } from "./widening";

/** The attributes that grant access, or limit it. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  "is_active",
  "allow_all_providers",
  "provider_configs",
  "budgets",
  "rate_limit",
  "mcp_configs",
  "mcp_servers",
  "mcp_tool_overrides",
  "mcp_tool_groups",
  "virtual_mcp_ids",
  "virtual_mcp_names",
  "relay_grants",
]);

/** The attributes that only limit: where there was nothing, nothing becomes wider. */
const LIMITING: ReadonlySet<string> = new Set([
  "budgets",
  "rate_limit",
  "model_budgets",
  "blacklisted_models",
  "blacklisted_models_patterns",
]);

/** The attributes that neither grant nor limit. */
const INDIFFERENT: ReadonlySet<string> = new Set(["weight", "clear", "quarter_start_month"]);

/** The plan with each unknown value as it was before, so that only what is known to change differs. */
export function withUnknownAsBefore(
  before: Readonly<Record<string, unknown>>,
  planned: Readonly<Record<string, unknown>>,
  unknown: readonly SpecPath[],
): Readonly<Record<string, unknown>> {
  return unknown.reduce((reached, path) => asBefore(before, reached, path), planned);
}

function asBefore(
  before: unknown,
  planned: Readonly<Record<string, unknown>>,
  [step, ...rest]: SpecPath,
): Readonly<Record<string, unknown>> {
  const name = String(step);
  const [was, is] = [memberOf(before, name), memberOf(planned, name)];
  if (rest.length === 0) return was === undefined ? planned : { ...planned, [name]: was };
  // An element of a set that is not known may be any of those that seem to go.
  if (Array.isArray(is)) return { ...planned, [name]: [...new Set([...is, ...elementsOf(was)])] };
  return is === undefined || isRecord(is) ? { ...planned, [name]: asBefore(was, is ?? {}, rest) } : planned;
}

/** What may become wider with values that are not known yet. */
export function mayWiden(
  before: Readonly<Record<string, unknown>>,
  unknown: readonly SpecPath[],
): Widening[] {
  const places = new Map<string, Widening>();
  for (const path of unknown) {
    const place = path.map(String).filter((step) => step !== "(unknown element)");
    const [attribute, name] = [place[0], place.at(-1)];
    if (attribute === undefined || name === undefined) continue;
    if (!ATTRIBUTES.has(attribute) || INDIFFERENT.has(name)) continue;
    const was = at(before, place);
    if (was === undefined && place.some((step) => LIMITING.has(step))) continue;
    if (isMost(was)) continue;
    places.set(JSON.stringify(place), { path: place, before: textOf(was), after: "not known yet" });
  }
  return [...places.values()];
}

/** Whether nothing can be wider: true, or a list with everything in it. */
function isMost(value: unknown): boolean {
  return value === true || elementsOf(value).includes("*");
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((reached, name) => memberOf(reached, name), value);
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  if (value === undefined) return "none";
  if (Array.isArray(value)) return listText(value.map(String));
  return isRecord(value) ? listText(Object.keys(value)) : String(value);
}
