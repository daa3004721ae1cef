// What a live profile holds that a specification cannot express. Reading passes over it; those who show or change a profile say it.

import { type WireProfile } from "../../api";
import { sameValue } from "../canonical";
import { HandlerError } from "../errors";
import { type AccessProfileSpec, formatPath, type SpecPath } from "../spec";
import { spelledAs } from "../spec/meaning";
import { accessProfileShape } from "../spec/shape";
import { groups, type ListKind, sayable, unsayable } from "./keyed";
import { BUDGETS, capFaults, readBudgets } from "./limits";
import { MCP_CLIENTS, MCP_FIELDS, MCP_TOOL_OVERRIDES } from "./mcp";
import { isWeight, MODELS, PROVIDERS, readProviderConfigs } from "./provider-configs";
import { rotationFault } from "./rotation";
import { linkFault } from "./virtual-mcps";

/** Something live that a specification cannot express. */
export interface Ambiguity {
  /** Where it would be: the attribute, or the map key that several elements have. */
  readonly path: SpecPath;
  /** One sentence without its full stop: what is there. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Whether several elements have one key, so that it is not clear which of them a specification means. */
  readonly several: boolean;
}

/** All that a specification cannot express of a live profile; empty for most. */
export function ambiguities(live: WireProfile): Ambiguity[] {
  const rotation = rotationFault(live);
  return [
    ...(rotation === undefined ? [] : [beyond(["auto_rotation_interval"], rotation)]),
    ...ofList(PROVIDERS, live.provider_configs, ["provider_configs"]),
    ...sayable(PROVIDERS, live.provider_configs).flatMap(([provider, entry]) => {
      const path = ["provider_configs", provider];
      const models = entry.model_budgets ?? [];
      const weight = entry.weight ?? 0;
      return [
        ...(isWeight(weight) ? [] : [beyond([...path, "weight"], `is negative (${weight})`)]),
        ...ofLimits(entry, path),
        ...ofList(MODELS, models, [...path, "model_budgets"]),
        ...sayable(MODELS, models).flatMap(([name, model]) =>
          ofLimits(model, [...path, "model_budgets", name]),
        ),
      ];
    }),
    ...ofLimits(live, []),
    ...ofList(MCP_CLIENTS, live.mcp_configs, ["mcp_configs"]),
    ...live.virtual_mcps.flatMap((link) => {
      const fault = linkFault(link);
      return fault === undefined ? [] : [beyond(["virtual_mcp_ids"], `has a link ${fault}`)];
    }),
    ...ofList(MCP_TOOL_OVERRIDES, live.mcp_tool_overrides, ["mcp_tool_overrides"]).filter(
      // The same override twice is the same access.
      ({ several }) => !several,
    ),
  ];
}

/**
 * Stops an update that would change one of several live elements of one key. What it does not change goes back as it came.
 *
 * @param patch what is to be sent.
 * @throws {HandlerError} `ambiguous`.
 */
export function assertSayable(
  patch: Readonly<Record<string, unknown>>,
  desired: AccessProfileSpec,
  live: WireProfile,
): void {
  for (const { path, message, remedy, several } of ambiguities(live)) {
    if (!several || !Object.hasOwn(patch, String(path[0]))) continue;
    const wanted = at(desired, path);
    if (wanted === undefined || sameValue(wanted, at(asRead(live, desired), path))) continue;
    throw new HandlerError(
      "ambiguous",
      `profile ${live.id} was not changed: ${formatPath(path)} ${message}, and it is not clear which one the configuration means`,
      remedy,
      path,
    );
  }
}

function beyond(path: SpecPath, message: string): Ambiguity {
  const remedy = "It stays unchanged. Correct or remove it on the gateway.";
  return { path, message, remedy, several: false };
}

function ofLimits(owner: Pick<WireProfile, "budgets" | "rate_limit">, path: SpecPath): Ambiguity[] {
  return [
    ...ofList(BUDGETS, owner.budgets, [...path, "budgets"]),
    ...capFaults(owner.rate_limit).map((fault) =>
      beyond([...path, "rate_limit"], `has a cap that a configuration cannot hold: ${fault}`),
    ),
  ];
}

function ofList<T>(kind: ListKind<T>, live: readonly T[], path: SpecPath): Ambiguity[] {
  const [one, many] = kind.nouns;
  const faults = unsayable(kind, live).map((element) =>
    beyond(path, `has ${one} ${kind.fault(element) ?? ""} (${kind.text(element)})`),
  );
  const several = groups(kind, live).flatMap(({ key, all, chosen }): Ambiguity[] => {
    if (all.length < 2 || kind.fault(chosen) !== undefined) return [];
    const values = all.map((element) => kind.text(element)).join(" and ");
    return [
      {
        path: [...path, key],
        message: `matches ${all.length} ${many} on the gateway (${values}), but a configuration can express only one`,
        remedy: `Only the one of ${kind.text(chosen)} is used. Remove the others on the gateway.`,
        several: true,
      },
    ];
  });
  return [...faults, ...several];
}

/** The maps whose elements may be there more than once, as they are read. */
function asRead(live: WireProfile, desired: AccessProfileSpec): unknown {
  const maps: Partial<AccessProfileSpec> = {
    provider_configs: readProviderConfigs(live.provider_configs, desired.provider_configs),
    budgets: readBudgets(live.budgets),
    mcp_configs: MCP_FIELDS.mcp_configs.read(live, desired),
  };
  return spelledAs(accessProfileShape, maps, desired);
}

function at(document: unknown, path: SpecPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    document,
  );
}
