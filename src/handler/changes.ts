// What an operation changes, attribute by attribute, in the words of the specification: for people who look at a plan before it is
// carried out. Pure.

import { type UpdateRequest, type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { FIELDS } from "./fields";
import { type Operation } from "./operations";
import { type AccessProfileSpec } from "./spec";

/** One attribute; a value is undefined where the attribute is absent, or where it is not known yet. */
export interface AttributeChange {
  readonly attribute: keyof AccessProfileSpec;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What an operation changes, in the order of the specification.
 *
 * @param desired what the operation was planned from.
 * @param live the profile as it is before the operations; undefined when there is none. What a clone takes over is not known.
 */
export function changesOf(
  operation: Operation,
  desired: AccessProfileSpec,
  live: WireProfile | undefined,
): AttributeChange[] {
  switch (operation.kind) {
    case "create":
    case "clone":
      return bodyChanges(operation.body, desired, undefined);
    case "update":
      return bodyChanges(operation.patch, desired, live);
    case "activate":
    case "deactivate":
      return [{ attribute: "is_active", before: live?.is_active, after: operation.kind === "activate" }];
    case "delete":
      return [];
  }
}

function bodyChanges(
  body: UpdateRequest,
  desired: AccessProfileSpec,
  live: WireProfile | undefined,
): AttributeChange[] {
  return FIELDS.filter((field) => Object.hasOwn(body, field.member)).flatMap((field) => {
    const { attribute } = field;
    // On a gateway that folds the older lists the newer one is sent for all of them.
    const folded = attribute === "mcp_configs" && body.mcp_configs;
    // The ids and the names of virtual MCPs are one list, which is sent whole.
    const links = field.member === "virtual_mcps" ? body.virtual_mcps : undefined;
    const [before, after] = folded
      ? [clients(live?.mcp_configs), clients(folded)]
      : [
          live && field.read(live, desired),
          live && links
            ? field.read({ ...live, virtual_mcps: links }, desired)
            : (desired[attribute] ?? field.none),
        ];
    return sameValue(before, after) ? [] : [{ attribute, before, after }];
  });
}

/** MCP clients as the specification has them. */
function clients(
  entries: readonly { mcp_client_id: string; tools_to_execute?: readonly string[] | null | undefined }[] = [],
): Record<string, object> | undefined {
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map((entry) => [entry.mcp_client_id, { tools_to_execute: entry.tools_to_execute ?? [] }]),
  );
}
