// Changing the MCP access of a profile whose gateway has folded the older lists. To send a list again would only add to what is
// folded already, so the access as a whole is sent in the newer form.

import { type UpdateRequest, type WireProfile } from "../../api";
import { type AccessProfileSpec } from "../spec";
import { MCP_FIELDS, writeMcpConfigs } from "./mcp";
import { folded, isFolded, type McpAccess, sameTools } from "./mcp-folding";
import { own } from "./own";

const FOLDED = ["mcp_configs", "mcp_servers", "mcp_tool_overrides"] as const;

/** Whether {@link foldedMcpPatch} answers for the attribute. */
export function isFoldedAttribute(attribute: string): boolean {
  return FOLDED.includes(attribute as never);
}

/**
 * What to send so that the live access is what is desired; undefined when the gateway has folded nothing, or when the newer form
 * cannot say what is desired: then each list goes as it is.
 */
export function foldedMcpPatch(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): Pick<UpdateRequest, "mcp_configs"> | undefined {
  if (!isFolded(live, prior) && !isFolded(live, desired)) return undefined;
  const wanted = folded(wantedAccess(prior, desired, live));
  if (wanted === undefined) return undefined;
  const isLive =
    Object.keys(wanted).length === live.mcp_configs.length &&
    live.mcp_configs.every(({ mcp_client_id, tools_to_execute }) => {
      const tools = own(wanted, mcp_client_id)?.tools_to_execute;
      return tools !== undefined && sameTools(tools, tools_to_execute ?? []);
    });
  return isLive ? {} : { mcp_configs: writeMcpConfigs(wanted, live) };
}

/** The desired access. What it leaves unset is cleared when the prior state has it, and kept otherwise and in a clone. */
function wantedAccess(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): McpAccess {
  const members = MCP_FIELDS.flatMap((field) => {
    const { attribute } = field;
    if (!isFoldedAttribute(attribute)) return [];
    if (desired[attribute] !== undefined) return [[attribute, desired[attribute]] as const];
    const isCleared = desired.clone_from === undefined && prior?.[attribute] !== undefined;
    return isCleared ? [] : [[attribute, field.read(live, prior ?? desired)] as const];
  });
  return Object.fromEntries(members) as McpAccess;
}
