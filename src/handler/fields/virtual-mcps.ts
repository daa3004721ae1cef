// Links to virtual MCP servers. The wire has one list, whose elements have an id, a name or both; the id wins (bifrost-api.md
// §2.7). A specification has two sets, one of ids and one of names, so both are written as one list.

import { type UpdateRequest, type WireProfile, type WireVirtualMcp } from "../../api";
import { type AccessProfileSpec } from "../spec";
import { unknownMembers } from "./carry";
import { type Field } from "./field";

/** The links of a specification. */
export type Links = Pick<AccessProfileSpec, "virtual_mcp_ids" | "virtual_mcp_names">;

type WireLink = NonNullable<UpdateRequest["virtual_mcps"]>[number];

const hasId = ({ virtual_mcp_id: id }: WireVirtualMcp): boolean =>
  typeof id === "number" && Number.isSafeInteger(id) && id >= 1;
const hasName = ({ virtual_mcp_name: name }: WireVirtualMcp): boolean => (name ?? "") !== "";

/** Why a specification cannot say a link; undefined when it can. */
export function linkFault(link: WireVirtualMcp): string | undefined {
  return hasId(link) || hasName(link) ? undefined : "without an id and a name";
}

/**
 * The live links as ids and names. A link that has both is an id, unless the reference names it: a gateway may answer the id of what
 * was sent by its name.
 */
function linksOf(
  live: WireProfile,
  reference: Links | undefined,
): { readonly virtual_mcp_ids: number[]; readonly virtual_mcp_names: string[] } {
  const [ids, names] = [new Set<number>(), new Set<string>()];
  for (const link of live.virtual_mcps) {
    const [id, name] = [hasId(link) ? (link.virtual_mcp_id ?? 0) : undefined, link.virtual_mcp_name ?? ""];
    const isNamed = name !== "" && isAmong(reference?.virtual_mcp_names, name);
    if (name !== "" && (isNamed || id === undefined)) names.add(name);
    if (id !== undefined && (!isNamed || reference?.virtual_mcp_ids?.includes(id) === true)) ids.add(id);
  }
  return { virtual_mcp_ids: [...ids], virtual_mcp_names: [...names] };
}

/** Terraform brings texts into Unicode's form C; the gateway has its own. */
function isAmong(names: readonly string[] | undefined, name: string): boolean {
  return names?.some((each) => each.normalize("NFC") === name.normalize("NFC")) === true;
}

/** The list for a body, from both sets. What is not known of a link is carried over. */
export function writeLinks(
  { virtual_mcp_ids = [], virtual_mcp_names = [] }: Links,
  live: WireProfile | undefined,
): WireLink[] {
  const before = (isSame: (link: WireVirtualMcp) => boolean): object =>
    unknownMembers(live?.virtual_mcps.find(isSame), ["virtual_mcp_id", "virtual_mcp_name"]);
  return [
    ...virtual_mcp_ids.map((id) => ({
      ...before((link) => link.virtual_mcp_id === id),
      virtual_mcp_id: id,
    })),
    ...virtual_mcp_names.map((name) => ({
      ...before((link) => isAmong([name], link.virtual_mcp_name ?? "")),
      virtual_mcp_name: name,
    })),
  ];
}

/** Links by id. */
export const virtualMcpIds: Field<"virtual_mcp_ids"> = {
  member: "virtual_mcps",
  read: (live, reference) => linksOf(live, reference).virtual_mcp_ids,
  write: (_value, live, spec) => writeLinks(spec, live),
  clear: [],
};

/** Links by name. */
export const virtualMcpNames: Field<"virtual_mcp_names"> = {
  member: "virtual_mcps",
  read: (live, reference) => linksOf(live, reference).virtual_mcp_names,
  write: (_value, live, spec) => writeLinks(spec, live),
  clear: [],
};
