// The state names what is live, once, and everything that Terraform made is in it.

import { isSame, type Managed } from "../moment";
import { recordOf } from "../../../told";
import { type LiveProfile } from "../../by-hand";
import { type Apply, type Complaint, idsIn } from "./judged";

export function aboutState(apply: Apply): Complaint[] {
  return [...apply.after.state.flatMap((each) => faultsOf(apply, each)), ...forgotten(apply)];
}

function faultsOf(apply: Apply, managed: Managed): Complaint[] {
  const { address, id, attributes } = managed;
  const say = (text: string): Complaint => ({ about: address, text: `${address}: ${text}` });
  const others = apply.after.state.filter((other) => other.id === id && other !== managed);
  const live = apply.after.live.get(id);
  // What this plan has not seen, and its apply has not touched, is for the next plan to show.
  const [seen, met] = [apply.before.live.get(id), apply.planned.live.get(id)];
  const isForNextPlan = isSame(met, live) && !(apply.isRefreshed && isSame(seen, met));
  const shown = live === undefined || isForNextPlan ? [] : differences(attributes, live);
  // Somebody may have deleted it where this plan did not look.
  const wasThere = met !== undefined || (apply.isRefreshed && seen === undefined);
  return [
    ...(others.length > 0 ? [say(`profile ${id} is in the state more than once`)] : []),
    ...(managed.isDeposed ? [say(`a deposed object is left, profile ${id}`)] : []),
    ...(managed.isTainted ? [say(`profile ${id} is tainted`)] : []),
    ...(live === undefined && wasThere ? [say(`profile ${id} is in the state but not on the gateway`)] : []),
    ...(live && live.created_at !== attributes["created_at"]
      ? [say(`profile ${id} on the gateway is another one`)]
      : []),
    ...shown.map((text) => say(text)),
  ];
}

/** Where the state says something else than the gateway. */
function differences(attributes: Readonly<Record<string, unknown>>, live: LiveProfile): string[] {
  const actual: Readonly<Record<string, unknown>> = {
    name: live.name,
    description: live.description ?? null,
    is_active: live.is_active,
    version: live.version,
    tags: sorted(live.tags),
    budgets: byKey(live.budgets ?? [], "reset_duration", "max_limit"),
    provider_configs: byKey(live.provider_configs ?? [], "provider_name", "key_ids"),
    rate_limit: (live.rate_limit ?? null) !== null,
    mcp_configs: live.mcp_configs?.length ?? 0,
  };
  const stated: Readonly<Record<string, unknown>> = {
    name: attributes["name"],
    description: attributes["description"] ?? null,
    is_active: attributes["is_active"],
    version: attributes["version"],
    tags: sorted(attributes["tags"]),
    budgets: membersOf(attributes["budgets"], "max_limit"),
    provider_configs: membersOf(attributes["provider_configs"], "key_ids"),
    rate_limit: (attributes["rate_limit"] ?? null) !== null,
    mcp_configs: Object.keys(attributes["mcp_configs"] ?? {}).length,
  };
  return Object.keys(actual)
    .filter((name) => JSON.stringify(actual[name]) !== JSON.stringify(stated[name]))
    .map(
      (name) =>
        `the state says ${name} = ${JSON.stringify(stated[name])}, profile ${live.id} has ${JSON.stringify(actual[name])}`,
    );
}

function sorted(texts: unknown): unknown[] {
  return Array.isArray(texts) ? [...(texts as unknown[])].sort() : [];
}

function byKey<T extends object>(list: readonly T[], key: keyof T, member: keyof T): object {
  return Object.fromEntries(list.map((each) => [String(each[key]), each[member]]).sort());
}

function membersOf(map: unknown, member: string): object {
  const entries = Object.entries(recordOf(map ?? {}));
  return Object.fromEntries(entries.map(([key, value]) => [key, recordOf(value)[member]]).sort());
}

/** What Terraform made and did not delete has to be in the state. */
function forgotten(apply: Apply): Complaint[] {
  const managed = idsIn(apply.after.state);
  return [...apply.after.live.values()]
    .filter(({ id }) => !apply.planned.live.has(id) && !apply.handMade.has(id) && !managed.has(id))
    .map(({ id, name }) => ({ about: name, text: `profile ${id}, which Terraform made, is in no state` }));
}
