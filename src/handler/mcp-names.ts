// MCP clients that the specification names and the gateway answers by id. A name is taken too, and resolved on save
// (bifrost-api.md §2.7); which id it became is not answered, so it is told rather than guessed.

import { type WireProfile } from "../api";
import { HandlerError } from "./errors";
import { type AccessProfileSpec } from "./spec";

/** The error for clients of a specification that the gateway knows by another id; undefined when there are none. */
export function renamedMcpClients(desired: AccessProfileSpec, live: WireProfile): HandlerError | undefined {
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
  // A clone has clients that its specification does not speak of.
  if (missing.size === 0 || instead.size === 0 || desired.clone_from !== undefined) return undefined;
  const list = (clients: ReadonlySet<string>): string =>
    [...clients].map((client) => JSON.stringify(client)).join(", ");
  return new HandlerError(
    "ambiguous",
    `the access was saved, but the gateway answers other MCP client ids than were sent: ${list(instead)} in the place of ${list(missing)}`,
    "An MCP client is written by its id; write the ids that the gateway answers, not the names.",
    [desired.mcp_configs === undefined ? "mcp_servers" : "mcp_configs"],
  );
}
