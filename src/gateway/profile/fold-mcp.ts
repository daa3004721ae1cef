// Folds the older MCP lists into `mcp_configs`, as gateways do on save since 2.1. What of it is known: bifrost-api.md §2.7.

import { invalid } from "../errors";
import { type McpAccess } from "./profile";

/** Every tool of a client, also those it gets later. */
const ALL_TOOLS = "*";

/**
 * The MCP parts in the new model: a server becomes a client with all its tools, an `include` one more tool of a client, an
 * `exclude` one tool less. The two lists are empty afterwards; tool groups are no part of this.
 *
 * @throws {GatewayError} 400 for an `exclude` on a client of which every tool is granted: there is nothing to take it from
 */
export function foldMcpAccess(access: McpAccess): McpAccess {
  const granted = new Map(
    access.mcp_configs.map((config) => [config.mcp_client_id, new Set(config.tools_to_execute)]),
  );
  const toolsOf = (client: string): Set<string> => {
    const tools = granted.get(client) ?? new Set();
    granted.set(client, tools);
    return tools;
  };

  for (const { mcp_server_id } of access.mcp_servers) toolsOf(mcp_server_id).add(ALL_TOOLS);
  for (const { mcp_client_id, tool_name, action } of access.mcp_tool_overrides)
    if (action === "include") toolsOf(mcp_client_id).add(tool_name);
  access.mcp_tool_overrides.forEach(({ mcp_client_id, tool_name, action }, index) => {
    if (action === "include") return;
    if (toolsOf(mcp_client_id).has(ALL_TOOLS))
      throw invalid(
        `mcp_tool_overrides[${index}]`,
        `cannot exclude ${JSON.stringify(tool_name)} from ${JSON.stringify(mcp_client_id)}, of which every tool is granted; list the tools in mcp_configs`,
      );
    toolsOf(mcp_client_id).delete(tool_name);
  });

  return {
    ...access,
    mcp_configs: [...granted].map(([mcp_client_id, tools]) => ({
      mcp_client_id,
      tools_to_execute: tools.has(ALL_TOOLS) ? [ALL_TOOLS] : [...tools],
    })),
    mcp_servers: [],
    mcp_tool_overrides: [],
  };
}
