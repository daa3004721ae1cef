// A gateway of the future in front of ours: it knows members that nobody here knows, stores them as the product stores its own
// (a list that is sent replaces the whole list), and answers them.
import { type ScriptedServer } from "../api/server";
import { recordOf, recordsOf } from "../told";
import { proxy } from "./interference";

type Element = Readonly<Record<string, unknown>>;

/** The members that our gateway takes, by the list they are in; the first one is the key. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  provider_configs: [
    "provider_name",
    "all_models_allowed",
    "allowed_models",
    "budgets",
    "rate_limit",
    "blacklisted_models",
    "key_ids",
    "weight",
    "model_budgets",
  ],
  model_budgets: ["model_name", "budgets", "rate_limit"],
  budgets: ["reset_duration", "max_limit", "reset_config"],
  mcp_configs: ["mcp_client_id", "tools_to_execute"],
  rate_limit: ["token_max_limit", "token_reset_duration", "request_max_limit", "request_reset_duration"],
};

/** Starts it. Members that it does not know either are kept under the path of their element. */
export function futureGateway(url: string): Promise<ScriptedServer> {
  const extras = new Map<string, Element>();
  return proxy(url, async ({ body, ...asked }, forward) => {
    const known = body === undefined ? undefined : withoutExtras(recordOf(body), "", extras);
    const answer = await forward({ ...asked, body: known });
    const json = recordOf(answer.json);
    if (json["access_profile"] === undefined) return answer;
    const profile = withExtras(recordOf(json["access_profile"]), "", extras);
    return { ...answer, json: { ...json, access_profile: profile } };
  });
}

function withoutExtras(object: Element, path: string, extras: Map<string, Element>): Element {
  return overElements(object, path, (element, at, known) => {
    const unknown = Object.entries(element).filter(([member]) => !known.includes(member));
    extras.set(at, Object.fromEntries(unknown));
    return withoutExtras(
      Object.fromEntries(Object.entries(element).filter(([member]) => known.includes(member))),
      at,
      extras,
    );
  });
}

function withExtras(object: Element, path: string, extras: Map<string, Element>): Element {
  return overElements(object, path, (element, at) => ({
    ...withExtras(element, at, extras),
    ...extras.get(at),
  }));
}

function overElements(
  object: Element,
  path: string,
  change: (element: Element, at: string, known: readonly string[]) => Element,
): Element {
  const members = Object.entries(object).map(([member, value]): [string, unknown] => {
    const known = KNOWN[member];
    if (known === undefined || typeof value !== "object" || value === null) return [member, value];
    if (!Array.isArray(value)) return [member, change(recordOf(value), `${path}/${member}`, known)];
    const elements = recordsOf(value);
    return [
      member,
      elements.map((each) => change(each, `${path}/${member}/${String(each[known[0] ?? ""])}`, known)),
    ];
  });
  return Object.fromEntries(members);
}
