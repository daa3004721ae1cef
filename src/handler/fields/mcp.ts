// The access to MCP servers and their tools: the newer model, and the older lists that newer gateways fold into it.

import { type WireProfile } from "../../api";
import { type AccessProfileSpec } from "../spec";
import { unknownMembers } from "./carry";
import { type Field, presence } from "./field";
import { coveredClients, type McpAccess, sameTools } from "./mcp-folding";
import { own } from "./own";

const mcpConfigs: Field<"mcp_configs"> = {
  attribute: "mcp_configs",
  member: "mcp_configs",
  read(live, reference) {
    const covered = coveredClients(live, reference);
    const entries = live.mcp_configs.flatMap(({ mcp_client_id: client, tools_to_execute }) => {
      const written = own(reference?.mcp_configs, client);
      // What the older lists of the reference grant is read as those lists.
      if (covered.has(client)) return written === undefined ? [] : [[client, written] as const];
      const tools = tools_to_execute ?? [];
      const isSame = written !== undefined && sameTools(written.tools_to_execute, tools);
      return [[client, isSame ? written : { tools_to_execute: tools }] as const];
    });
    return presence(Object.fromEntries(entries), reference?.mcp_configs);
  },
  write: (value, live) => writeMcpConfigs(value, live),
  clear: [],
};

/** MCP clients for a body, with what is not known of them carried over. */
export function writeMcpConfigs(
  value: NonNullable<McpAccess["mcp_configs"]>,
  live: WireProfile | undefined,
): { mcp_client_id: string; tools_to_execute: string[] }[] {
  return Object.entries(value).map(([client, { tools_to_execute }]) => {
    const before = live?.mcp_configs.find((entry) => entry.mcp_client_id === client);
    return {
      ...unknownMembers(before, ["mcp_client_id", "tools_to_execute"]),
      mcp_client_id: client,
      tools_to_execute,
    };
  });
}

const virtualMcpIds: Field<"virtual_mcp_ids"> = {
  attribute: "virtual_mcp_ids",
  member: "virtual_mcps",
  read: (live, reference) =>
    presence(
      live.virtual_mcps.flatMap((link) => (link.virtual_mcp_id === undefined ? [] : [link.virtual_mcp_id])),
      reference?.virtual_mcp_ids,
    ),
  write: (value) => value.map((id) => ({ virtual_mcp_id: id })),
  clear: [],
};

const mcpToolGroups: Field<"mcp_tool_groups"> = {
  attribute: "mcp_tool_groups",
  member: "mcp_tool_groups",
  read: (live, reference) =>
    presence(
      live.mcp_tool_groups.map((group) => group.tool_group_id),
      reference?.mcp_tool_groups,
    ),
  write: (value) => value.map((id) => ({ tool_group_id: id })),
  clear: [],
};

const mcpServers: Field<"mcp_servers"> = {
  attribute: "mcp_servers",
  member: "mcp_servers",
  read: (live, reference) =>
    presence(
      [
        ...live.mcp_servers.map((server) => server.mcp_server_id),
        ...stillMeant(live, reference, reference?.mcp_servers, (server) => server),
      ],
      reference?.mcp_servers,
    ),
  write: (value) => value.map((id) => ({ mcp_server_id: id })),
  clear: [],
};

const mcpToolOverrides: Field<"mcp_tool_overrides"> = {
  attribute: "mcp_tool_overrides",
  member: "mcp_tool_overrides",
  read: (live, reference) =>
    presence(
      [
        ...live.mcp_tool_overrides.map(({ mcp_client_id, tool_name, action }) => ({
          mcp_client_id,
          tool_name,
          action,
        })),
        ...stillMeant(live, reference, reference?.mcp_tool_overrides, (override) => override.mcp_client_id),
      ],
      reference?.mcp_tool_overrides,
    ),
  write: (value) => value,
  clear: [],
};

/** The elements of an older list whose client the gateway grants as the reference means it, in its newer form. */
function stillMeant<T>(
  live: WireProfile,
  reference: AccessProfileSpec | undefined,
  elements: readonly T[] | undefined,
  clientOf: (element: T) => string,
): T[] {
  if (elements === undefined) return [];
  const covered = coveredClients(live, reference);
  return elements.filter((element) => covered.has(clientOf(element)));
}

/** The five attributes of MCP access, in the order of a specification. */
export const MCP_FIELDS = [mcpConfigs, virtualMcpIds, mcpToolGroups, mcpServers, mcpToolOverrides] as const;
