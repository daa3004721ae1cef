// The MCP parts after a request, old and new model side by side as sent; `fold-mcp.ts` makes one of the two. Source:
// bifrost-api.md §2.7.

import { type UpdateRequest } from "../../api/wire";
import { type McpAccess } from "./profile";

type McpRequest = Pick<
  UpdateRequest,
  "virtual_mcps" | "mcp_configs" | "mcp_tool_groups" | "mcp_servers" | "mcp_tool_overrides"
>;

/** The MCP parts that replace `stored`; a list left out is kept. */
export function replaceMcpAccess(stored: McpAccess, request: McpRequest): McpAccess {
  return {
    virtual_mcps: request.virtual_mcps ? withoutRepeats(request.virtual_mcps) : stored.virtual_mcps,
    mcp_configs:
      request.mcp_configs?.map((config) => ({
        ...config,
        tools_to_execute: config.tools_to_execute ?? [],
      })) ?? stored.mcp_configs,
    mcp_tool_groups: request.mcp_tool_groups ?? stored.mcp_tool_groups,
    mcp_servers: request.mcp_servers ?? stored.mcp_servers,
    mcp_tool_overrides: request.mcp_tool_overrides ?? stored.mcp_tool_overrides,
  };
}

/** `virtual_mcps` is a set, and the id wins over the name (§2.7). */
function withoutRepeats(links: McpAccess["virtual_mcps"]): McpAccess["virtual_mcps"] {
  const keyed = new Map(links.map((link) => [link.virtual_mcp_id ?? link.virtual_mcp_name, link]));
  return [...keyed.values()];
}
