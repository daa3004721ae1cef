// The older MCP lists in the newer model. Gateways since 2.1 fold `mcp_servers` and `mcp_tool_overrides` into `mcp_configs` on
// save and may answer the two lists empty (bifrost-api.md §2.7). Here is what the lists mean in the newer form, so that a folded
// profile is neither drift nor a loss of access.

import { type WireProfile } from "../../api";
import { sameValue } from "../canonical";
import { type AccessProfileSpec } from "../spec";
import { own } from "../own";
import { ALL_TOOLS, toolsMeaning } from "../spec/mcp";

/** The attributes that grant the tools of MCP clients. Tool groups and virtual MCPs are no part of the folding. */
export type McpAccess = Pick<AccessProfileSpec, "mcp_configs" | "mcp_servers" | "mcp_tool_overrides">;

type McpConfigs = NonNullable<McpAccess["mcp_configs"]>;

/**
 * The access in the newer model alone: a server is a client with all its tools, an `include` one more tool of its client, an
 * `exclude` one less. Undefined when it cannot be said: an `exclude` from all tools, future ones included, has no such form.
 */
export function folded(access: McpAccess): McpConfigs | undefined {
  const granted = new Map(
    Object.entries(access.mcp_configs ?? {}).map(([client, { tools_to_execute }]) => [
      client,
      new Set(tools_to_execute),
    ]),
  );
  const toolsOf = (client: string): Set<string> => {
    const tools = granted.get(client) ?? new Set();
    granted.set(client, tools);
    return tools;
  };
  const overrides = access.mcp_tool_overrides ?? [];
  for (const server of access.mcp_servers ?? []) toolsOf(server).add(ALL_TOOLS);
  for (const { mcp_client_id, tool_name, action } of overrides)
    if (action === "include") toolsOf(mcp_client_id).add(tool_name);
  for (const { mcp_client_id, tool_name, action } of overrides) {
    if (action === "include") continue;
    const tools = toolsOf(mcp_client_id);
    if (tools.has(ALL_TOOLS)) return undefined;
    tools.delete(tool_name);
  }
  return Object.fromEntries(
    [...granted].map(([client, tools]) => [
      client,
      { tools_to_execute: tools.has(ALL_TOOLS) ? [ALL_TOOLS] : [...tools] },
    ]),
  );
}

/**
 * Whether the gateway has folded older lists as the reference has them: it answers both lists empty, and a client of theirs is in
 * `mcp_configs`. A gateway that keeps the lists answers them, or lacks that client.
 */
export function isFolded(live: WireProfile, reference: McpAccess | undefined): boolean {
  if (live.mcp_servers.length > 0 || live.mcp_tool_overrides.length > 0) return false;
  const clients = clientsOfLists(reference);
  return live.mcp_configs.some(({ mcp_client_id }) => clients.has(mcp_client_id));
}

/** The clients of the reference's older lists that the gateway grants in the newer form exactly as the reference means it. */
export function coveredClients(live: WireProfile, reference: McpAccess | undefined): ReadonlySet<string> {
  if (reference === undefined || !isFolded(live, reference)) return new Set();
  const isCovered = (client: string): boolean => {
    const meant = own(folded(ofClient(reference, client)), client);
    const granted = live.mcp_configs.find(({ mcp_client_id }) => mcp_client_id === client);
    return meant !== undefined && sameTools(meant.tools_to_execute, granted?.tools_to_execute ?? []);
  };
  return new Set([...clientsOfLists(reference)].filter(isCovered));
}

/** Whether two lists of tools grant the same. */
export function sameTools(a: readonly string[], b: readonly string[]): boolean {
  const meant = (tools: readonly string[]): readonly string[] => [...new Set(toolsMeaning(tools))];
  return sameValue(meant(a), meant(b));
}

function clientsOfLists(access: McpAccess | undefined): ReadonlySet<string> {
  return new Set([
    ...(access?.mcp_servers ?? []),
    ...(access?.mcp_tool_overrides ?? []).map(({ mcp_client_id }) => mcp_client_id),
  ]);
}

/** What an access says about one client. */
function ofClient(access: McpAccess, client: string): McpAccess {
  const config = own(access.mcp_configs, client);
  return {
    ...(config === undefined ? {} : { mcp_configs: { [client]: config } }),
    mcp_servers: access.mcp_servers?.filter((server) => server === client),
    mcp_tool_overrides: access.mcp_tool_overrides?.filter(({ mcp_client_id }) => mcp_client_id === client),
  };
}
