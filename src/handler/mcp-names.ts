// MCP clients and virtual MCP servers that the specification names and the gateway answers by id alone. A name is taken too, and
// resolved on save (bifrost-api.md §2.7); which id it became is not answered, so it is told rather than guessed.

import { type WireProfile } from "../api";
import { HandlerError } from "./errors";
import { type AccessProfileSpec } from "./spec";

/** The error for what the specification names and the gateway knows by another id; undefined when there is nothing of it. */
export function renamedMcps(desired: AccessProfileSpec, live: WireProfile): HandlerError | undefined {
  // A clone has access that its specification does not speak of.
  if (desired.clone_from !== undefined) return undefined;
  return renamedClients(desired, live) ?? renamedVirtualMcps(desired, live);
}

function renamedVirtualMcps(desired: AccessProfileSpec, live: WireProfile): HandlerError | undefined {
  const names = live.virtual_mcps.map(({ virtual_mcp_name: name }) => name?.normalize("NFC"));
  const ids = live.virtual_mcps.flatMap(({ virtual_mcp_id: id }) => id ?? []);
  const missing = (desired.virtual_mcp_names ?? []).filter((name) => !names.includes(name.normalize("NFC")));
  const instead = ids.filter((id) => desired.virtual_mcp_ids?.includes(id) !== true);
  if (missing.length === 0 || instead.length === 0) return undefined;
  return new HandlerError(
    "ambiguous",
    `the links were saved, but the gateway returned ids where names were sent: ${instead.join(", ")} instead of ${missing.map((name) => JSON.stringify(name)).join(", ")}`,
    "Set virtual_mcp_ids to the ids that the gateway returned, and remove the names.",
    ["virtual_mcp_names"],
  );
}

function renamedClients(desired: AccessProfileSpec, live: WireProfile): HandlerError | undefined {
  const answered = [
    ...live.mcp_configs.map(({ mcp_client_id }) => mcp_client_id),
    ...live.mcp_servers.map(({ mcp_server_id }) => mcp_server_id),
    ...live.mcp_tool_overrides.map(({ mcp_client_id }) => mcp_client_id),
  ];
  const written = [
    ...Object.keys(desired.mcp_configs ?? {}),
    ...(desired.mcp_servers ?? []),
    ...(desired.mcp_tool_overrides ?? []).map(({ mcp_client_id }) => mcp_client_id),
  ];
  const missing = new Set(written.filter((client) => !answered.includes(client)));
  const instead = new Set(answered.filter((client) => !written.includes(client)));
  if (missing.size === 0 || instead.size === 0) return undefined;
  const list = (clients: ReadonlySet<string>): string =>
    [...clients].map((client) => JSON.stringify(client)).join(", ");
  return new HandlerError(
    "ambiguous",
    `the access was saved, but the gateway returned other MCP client ids than were sent: ${list(instead)} instead of ${list(missing)}`,
    "Refer to MCP clients by the ids that the gateway returned, not by their names.",
    [desired.mcp_configs === undefined ? "mcp_servers" : "mcp_configs"],
  );
}
