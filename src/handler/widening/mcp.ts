// Access to MCP tools that is wider than before. The older lists and the newer one say the same thing in several ways, so what counts
// is what each client's tools come to (bifrost-api.md §2.7).

import { type AccessProfileSpec } from "../spec";
import { ALL_TOOLS } from "../spec/mcp";
import { added, listText, type Widening } from "./widening";

/** What a profile says of MCP servers. */
export type McpAccess = Partial<
  Pick<
    AccessProfileSpec,
    | "mcp_configs"
    | "mcp_servers"
    | "mcp_tool_overrides"
    | "mcp_tool_groups"
    | "virtual_mcp_ids"
    | "virtual_mcp_names"
    | "relay_grants"
  >
>;

export function widerMcpAccess(was: McpAccess, is: McpAccess): Widening[] {
  const [before, after] = [grantsOf(was), grantsOf(is)];
  const clients = [...after].flatMap(([client, grant]): Widening[] => {
    const earlier = before.get(client);
    return isWider(earlier, grant)
      ? [{ path: pathOf(client, is), before: grantText(earlier), after: grantText(grant) }]
      : [];
  });
  const lists = (
    ["mcp_tool_groups", "virtual_mcp_ids", "virtual_mcp_names", "relay_grants"] as const
  ).flatMap((attribute): Widening[] => {
    const [old, now]: readonly (readonly (string | number)[] | undefined)[] = [was[attribute], is[attribute]];
    return added(old, now).length > 0
      ? [{ path: [attribute], before: listText(old), after: listText(now) }]
      : [];
  });
  return [...clients, ...lists];
}

/** The tools of one client. */
interface Grant {
  all: boolean;
  readonly tools: Set<string>;
  readonly excluded: Set<string>;
}

function grantsOf(access: McpAccess): ReadonlyMap<string, Grant> {
  const grants = new Map<string, Grant>();
  const of = (client: string): Grant => {
    const grant = grants.get(client) ?? { all: false, tools: new Set(), excluded: new Set() };
    grants.set(client, grant);
    return grant;
  };
  for (const [client, config] of Object.entries(access.mcp_configs ?? {})) {
    // What is not known yet is absent.
    const tools: readonly string[] = Object.hasOwn(config, "tools_to_execute") ? config.tools_to_execute : [];
    for (const tool of tools) of(client).tools.add(tool);
    if (tools.includes(ALL_TOOLS)) of(client).all = true;
  }
  for (const server of access.mcp_servers ?? []) of(server).all = true;
  for (const { mcp_client_id, tool_name, action } of access.mcp_tool_overrides ?? [])
    if (action === "include") of(mcp_client_id).tools.add(tool_name);
    else of(mcp_client_id).excluded.add(tool_name);
  return grants;
}

/** Whether some tool may be executed that could not before; every tool that no list names stands for all others. */
function isWider(was: Grant | undefined, is: Grant): boolean {
  if (is.all && was?.all !== true) return true;
  const named = new Set([...is.tools, ...(was?.tools ?? []), ...is.excluded, ...(was?.excluded ?? [])]);
  return [...named].some((tool) => mayExecute(is, tool) && !(was !== undefined && mayExecute(was, tool)));
}

function mayExecute({ all, tools, excluded }: Grant, tool: string): boolean {
  return (all || tools.has(tool)) && !excluded.has(tool);
}

function pathOf(client: string, { mcp_configs, mcp_servers }: McpAccess): readonly string[] {
  if (mcp_configs !== undefined && Object.hasOwn(mcp_configs, client))
    return ["mcp_configs", client, "tools_to_execute"];
  return mcp_servers?.includes(client) === true ? ["mcp_servers"] : ["mcp_tool_overrides"];
}

function grantText(grant: Grant | undefined): string {
  if (grant === undefined) return "no tools";
  const { all, tools, excluded } = grant;
  const granted = all ? "all tools" : tools.size === 0 ? "no tools" : `tools ${listText([...tools])}`;
  return excluded.size === 0 ? granted : `${granted} without ${listText([...excluded])}`;
}
