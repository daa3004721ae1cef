// The access to MCP servers and their tools: the newer model, and the older lists that newer gateways fold into it.

import { type WireMcpConfig, type WireMcpToolOverride, type WireProfile } from "../../api";
import { type AccessProfileSpec, type McpToolOverrideSpec } from "../spec";
import { unknownMembers } from "./carry";
import { type Field, type Fields } from "./field";
import { type ListKind, nameFault, sayable, texts, unsayable, writeKeyed } from "./keyed";
import { coveredClients, type McpAccess } from "./mcp-folding";
import { own } from "../own";
import { virtualMcpIds, virtualMcpNames } from "./virtual-mcps";

export const MCP_CLIENTS: ListKind<WireMcpConfig> = {
  nouns: ["an MCP client", "MCP clients"],
  keyOf: ({ mcp_client_id }) => mcp_client_id,
  fault: ({ mcp_client_id }) => nameFault(mcp_client_id),
  compare: () => 0,
  text: ({ tools_to_execute }) => texts(tools_to_execute).join(" ") || "no tools",
};

export const MCP_TOOL_OVERRIDES: ListKind<WireMcpToolOverride> = {
  nouns: ["an override", "overrides"],
  keyOf: ({ mcp_client_id, tool_name, action }) => JSON.stringify([mcp_client_id, tool_name, action]),
  fault({ mcp_client_id, tool_name, action }) {
    if (mcp_client_id === "" || tool_name === "") return "without a client or a tool";
    if (action === "include" || action === "exclude") return undefined;
    const given =
      (action ?? null) === null ? "without an action" : `with the action ${JSON.stringify(action)}`;
    return `${given}, for the tool ${JSON.stringify(tool_name)} of ${JSON.stringify(mcp_client_id)}`;
  },
  compare: () => 0,
  text: ({ tool_name }) => tool_name,
};

const mcpConfigs: Field<"mcp_configs"> = {
  member: "mcp_configs",
  read(live, reference) {
    const covered = coveredClients(live, reference);
    const entries = sayable(MCP_CLIENTS, live.mcp_configs).flatMap(([client, { tools_to_execute }]) => {
      const written = own(reference?.mcp_configs, client);
      // What the older lists of the reference grant is read as those lists.
      if (covered.has(client)) return written === undefined ? [] : [[client, written] as const];
      return [[client, { tools_to_execute: texts(tools_to_execute) }] as const];
    });
    return Object.fromEntries(entries);
  },
  write: (value, live) => writeMcpConfigs(value, live),
  clear: [],
  beyondSpec: (live) => unsayable(MCP_CLIENTS, live.mcp_configs).map(carriedConfig),
};

/** MCP clients for a body, with what is not known of them carried over. */
export function writeMcpConfigs(
  value: NonNullable<McpAccess["mcp_configs"]>,
  live: WireProfile | undefined,
): { mcp_client_id: string; tools_to_execute: string[] }[] {
  return writeKeyed(
    MCP_CLIENTS,
    value,
    live?.mcp_configs ?? [],
    (client, { tools_to_execute }, before) => ({
      ...unknownMembers(before, ["mcp_client_id", "tools_to_execute"]),
      mcp_client_id: client,
      tools_to_execute,
    }),
    carriedConfig,
  );
}

function carriedConfig(live: WireMcpConfig): { mcp_client_id: string; tools_to_execute: string[] } {
  const { mcp_client_id, tools_to_execute } = live;
  return { ...unknownMembers(live, []), mcp_client_id, tools_to_execute: texts(tools_to_execute) };
}

const mcpToolGroups: Field<"mcp_tool_groups"> = {
  member: "mcp_tool_groups",
  read: (live) => [...new Set(live.mcp_tool_groups.map((group) => group.tool_group_id))],
  write: (value) => value.map((id) => ({ tool_group_id: id })),
  clear: [],
};

const mcpServers: Field<"mcp_servers"> = {
  member: "mcp_servers",
  read: (live, reference) => [
    ...texts(live.mcp_servers.map((server) => server.mcp_server_id)),
    ...stillMeant(live, reference, reference?.mcp_servers, (server) => server),
  ],
  write: (value) => value.map((id) => ({ mcp_server_id: id })),
  clear: [],
};

const mcpToolOverrides: Field<"mcp_tool_overrides"> = {
  member: "mcp_tool_overrides",
  read: (live, reference) => [
    ...sayable(MCP_TOOL_OVERRIDES, live.mcp_tool_overrides).map(
      ([, { mcp_client_id, tool_name, action }]): McpToolOverrideSpec => ({
        mcp_client_id,
        tool_name,
        action: action === "exclude" ? "exclude" : "include",
      }),
    ),
    ...stillMeant(live, reference, reference?.mcp_tool_overrides, (override) => override.mcp_client_id),
  ],
  write: (value, live) => [...value, ...actionless(live)],
  clear: [],
  beyondSpec: actionless,
};

/** Overrides that no specification can say, as they came. */
function actionless(live: WireProfile | undefined): object[] {
  const overrides = unsayable(MCP_TOOL_OVERRIDES, live?.mcp_tool_overrides ?? []);
  return overrides.map((override) => unknownMembers(override, []));
}

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

/** The attributes of MCP access, in the order of a specification. */
export const MCP_FIELDS = {
  mcp_configs: mcpConfigs,
  virtual_mcp_ids: virtualMcpIds,
  virtual_mcp_names: virtualMcpNames,
  mcp_tool_groups: mcpToolGroups,
  mcp_servers: mcpServers,
  mcp_tool_overrides: mcpToolOverrides,
} satisfies Partial<Fields>;
