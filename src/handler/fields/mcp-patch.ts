// Changing the MCP access of a profile, where a member of the body does not stand for one attribute. The ids and the names of virtual
// MCP servers are one list. And where the gateway has folded the older lists, to send a list again would only add to what is folded
// already, so the access as a whole is sent in the newer form.

import { type UpdateRequest, type WireProfile } from "../../api";
import { sameValue } from "../canonical";
import { type AccessProfileSpec } from "../spec";
import { type BodyAttribute } from "./field";
import { MCP_FIELDS, writeMcpConfigs } from "./mcp";
import { folded, isFolded, type McpAccess, sameTools } from "./mcp-folding";
import { own } from "../own";
import { type Links, writeLinks } from "./virtual-mcps";

const LINKS = ["virtual_mcp_ids", "virtual_mcp_names"] as const;
const FOLDED = ["mcp_configs", "mcp_servers", "mcp_tool_overrides"] as const;

/** A part of a patch, and the attributes that it answers for. */
export interface JointPatch {
  readonly patch: UpdateRequest;
  readonly attributes: readonly BodyAttribute[];
}

/** What to send so that the live links and, where the gateway has folded it, the live access are what is desired. */
export function jointPatch(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): JointPatch {
  const links = linksPatch(prior, desired, live);
  const access = foldedMcpPatch(prior, desired, live);
  return { patch: { ...links, ...access }, attributes: access === undefined ? LINKS : [...LINKS, ...FOLDED] };
}

function linksPatch(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): Pick<UpdateRequest, "virtual_mcps"> {
  const wanted: Links = wantedOf(LINKS, prior, desired, live);
  const reference = { ...desired, ...wanted };
  const isLive = LINKS.every((attribute) =>
    sameValue(wanted[attribute] ?? [], MCP_FIELDS[attribute].read(live, reference)),
  );
  return isLive ? {} : { virtual_mcps: writeLinks(wanted, live) };
}

/** Undefined when the gateway has folded nothing, or when the newer form cannot say what is desired: then each list goes as it is. */
function foldedMcpPatch(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): Pick<UpdateRequest, "mcp_configs"> | undefined {
  if (!isFolded(live, prior) && !isFolded(live, desired)) return undefined;
  const access: McpAccess = wantedOf(FOLDED, prior, desired, live);
  const wanted = folded(access);
  if (wanted === undefined) return undefined;
  const isLive =
    Object.keys(wanted).length === live.mcp_configs.length &&
    live.mcp_configs.every(({ mcp_client_id, tools_to_execute }) => {
      const tools = own(wanted, mcp_client_id)?.tools_to_execute;
      return tools !== undefined && sameTools(tools, tools_to_execute ?? []);
    });
  return isLive ? {} : { mcp_configs: writeMcpConfigs(wanted, live) };
}

/** What is desired of some attributes. What is unset is cleared when the prior state has it, and kept otherwise and in a clone. */
function wantedOf(
  attributes: readonly (keyof typeof MCP_FIELDS)[],
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): Partial<AccessProfileSpec> {
  const members = attributes.flatMap((attribute): (readonly [string, unknown])[] => {
    if (desired[attribute] !== undefined) return [[attribute, desired[attribute]]];
    const isCleared = desired.clone_from === undefined && prior?.[attribute] !== undefined;
    return isCleared ? [] : [[attribute, MCP_FIELDS[attribute].read(live, prior ?? desired)]];
  });
  return Object.fromEntries(members) as Partial<AccessProfileSpec>;
}
