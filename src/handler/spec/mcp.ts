// The specification of the access to MCP servers and their tools: the newer model, and the older one beside it. Source:
// bifrost-api.md §2.7.

import * as z from "zod";
import { attribute } from "./attribute";
import { uniqueArray, uniqueStrings } from "./sets";

/** All tools of a client, also future ones. */
export const ALL_TOOLS = "*";

/** Tools that mean the same: all tools and some of them by name are all tools. */
export function toolsMeaning(tools: readonly string[]): readonly string[] {
  return tools.includes(ALL_TOOLS) ? [ALL_TOOLS] : tools;
}

const mcpConfigSpec = z.strictObject({
  tools_to_execute: attribute(
    uniqueStrings,
    'Tools that may be executed; `["*"]` is all, also future ones, `[]` none.',
    { meaning: toolsMeaning },
  ),
});

const mcpToolOverrideSpec = z.strictObject({
  mcp_client_id: attribute(z.string().min(1, { error: "must not be empty" }), "Id of the MCP client."),
  tool_name: attribute(z.string().min(1, { error: "must not be empty" }), "Name of the tool."),
  action: attribute(z.enum(["include", "exclude"]), "`include` or `exclude`."),
});

/** A numeric id of the gateway. */
const idFrom = (least: number) => {
  const error = (issue: { readonly input?: unknown }): string =>
    `must be a whole number of at least ${least}, got ${String(issue.input)}`;
  return z.number().int({ error }).min(least, { error });
};

/** The attributes of MCP access, in the order of a specification. */
export const mcpSpecs = {
  mcp_configs: attribute(
    z.record(z.string().min(1, { error: "the MCP client id must not be empty" }), mcpConfigSpec).optional(),
    "Tools by MCP client id.",
    { source: "§2.7" },
  ),
  virtual_mcp_ids: attribute(
    uniqueArray(idFrom(1)).optional(),
    "Ids of virtual MCP servers. Together with `virtual_mcp_names` these are all of the profile's.",
    { source: "§2.7" },
  ),
  virtual_mcp_names: attribute(
    uniqueStrings.optional(),
    "Names of virtual MCP servers that are linked by their name. A server that is linked by its id stands in `virtual_mcp_ids`.",
    { source: "§2.7" },
  ),
  mcp_tool_groups: attribute(
    uniqueArray(idFrom(0)).optional(),
    "Ids of MCP tool groups (older model; newer gateways use `virtual_mcp_ids`).",
    { source: "§2.7" },
  ),
  mcp_servers: attribute(
    uniqueStrings.optional(),
    "Ids of MCP servers with all their tools (older model; newer gateways use `mcp_configs`).",
    { source: "§2.7" },
  ),
  mcp_tool_overrides: attribute(
    uniqueArray(mcpToolOverrideSpec).optional(),
    "Single tools to include or exclude (older model; newer gateways use `mcp_configs`).",
    { source: "§2.7" },
  ),
};

export type McpConfigSpec = z.output<typeof mcpConfigSpec>;
export type McpToolOverrideSpec = z.output<typeof mcpToolOverrideSpec>;
