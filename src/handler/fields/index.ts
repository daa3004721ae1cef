// The table of all attributes that the body of a request carries, in the order of a specification.

import { type WireProfile } from "../../api";
import { type AccessProfileSpec, formatRotation, rotationNanoseconds } from "../spec";
import { unknownMembers } from "./carry";
import { type BodyAttribute, type Field, presence } from "./field";
import { readBudgets, readRateLimit, writeBudgets, writeRateLimit } from "./limits";
import { readProviderConfigs, writeProviderConfigs } from "./provider-configs";

export { type BodyAttribute, type Field } from "./field";

const name: Field<"name"> = {
  attribute: "name",
  member: "name",
  read: (live) => live.name,
  write: (value) => value,
};

const description: Field<"description"> = {
  attribute: "description",
  member: "description",
  // Whether a gateway tells "" from null is unknown (bifrost-api.md §2.1): the reference decides which of the two it is.
  read: (live, reference) => live.description || (reference?.description === "" ? "" : undefined),
  write: (value) => value,
  clear: null,
};

const tags: Field<"tags"> = {
  attribute: "tags",
  member: "tags",
  read: (live, reference) => presence(live.tags, reference?.tags),
  write: (value) => value,
  clear: [],
};

const calendarAligned: Field<"calendar_aligned"> = {
  attribute: "calendar_aligned",
  member: "calendar_aligned",
  read: (live) => live.calendar_aligned ?? false,
  write: (value) => value,
  clear: false,
};

const allowAllProviders: Field<"allow_all_providers"> = {
  attribute: "allow_all_providers",
  member: "allow_all_providers",
  read: (live, reference) =>
    reference !== undefined && reference.allow_all_providers === undefined
      ? undefined
      : (live.allow_all_providers ?? undefined),
  write: (value) => value,
};

const autoRotationInterval: Field<"auto_rotation_interval"> = {
  attribute: "auto_rotation_interval",
  member: "auto_rotation_interval",
  read(live, reference) {
    const nanoseconds = BigInt(Math.round(live.auto_rotation_interval ?? 0));
    const written = reference?.auto_rotation_interval;
    // Nanoseconds beyond 2^53 come rounded to a double, so both sides are compared as doubles.
    if (written !== undefined && Number(rotationNanoseconds(written)) === Number(nanoseconds)) return written;
    return nanoseconds === 0n ? undefined : formatRotation(nanoseconds);
  },
  write: (value) => value,
  clear: "",
};

const providerConfigs: Field<"provider_configs"> = {
  attribute: "provider_configs",
  member: "provider_configs",
  read: (live, reference) =>
    presence(
      readProviderConfigs(live.provider_configs, reference?.provider_configs),
      reference?.provider_configs,
    ),
  write: (value, live) => writeProviderConfigs(value, live?.provider_configs) as never,
  clear: [],
};

const budgets: Field<"budgets"> = {
  attribute: "budgets",
  member: "budgets",
  read: (live, reference) => presence(readBudgets(live.budgets, reference?.budgets), reference?.budgets),
  write: (value, live) => writeBudgets(value, live?.budgets) as never,
  clear: [],
};

const rateLimit: Field<"rate_limit"> = {
  attribute: "rate_limit",
  member: "rate_limit",
  read: (live) => readRateLimit(live.rate_limit),
  write: (value, live) => writeRateLimit(value, live?.rate_limit),
  clear: null,
};

const mcpConfigs: Field<"mcp_configs"> = {
  attribute: "mcp_configs",
  member: "mcp_configs",
  read: (live, reference) =>
    presence(
      Object.fromEntries(
        live.mcp_configs.map((entry) => [
          entry.mcp_client_id,
          { tools_to_execute: entry.tools_to_execute ?? [] },
        ]),
      ),
      reference?.mcp_configs,
    ),
  write: (value, live) =>
    Object.entries(value).map(([client, { tools_to_execute }]) => {
      const before = live?.mcp_configs.find((entry) => entry.mcp_client_id === client);
      return {
        ...unknownMembers(before, ["mcp_client_id", "tools_to_execute"]),
        mcp_client_id: client,
        tools_to_execute,
      };
    }),
  clear: [],
};

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
      live.mcp_servers.map((server) => server.mcp_server_id),
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
      live.mcp_tool_overrides.map(({ mcp_client_id, tool_name, action }) => ({
        mcp_client_id,
        tool_name,
        action,
      })),
      reference?.mcp_tool_overrides,
    ),
  write: (value) => value,
  clear: [],
};

/** Every attribute of a body. */
export const FIELDS = [
  name,
  description,
  tags,
  calendarAligned,
  allowAllProviders,
  autoRotationInterval,
  providerConfigs,
  budgets,
  rateLimit,
  mcpConfigs,
  virtualMcpIds,
  mcpToolGroups,
  mcpServers,
  mcpToolOverrides,
] as unknown as readonly Field[];

/**
 * The live profile in the words of a specification.
 *
 * @param reference the specification to be close to, see {@link Field.read}. Its policies and `clone_from` are taken over, as
 * the gateway does not know them.
 * @throws {HandlerError} `ambiguous` when the profile cannot be expressed.
 */
export function specOf(live: WireProfile, reference?: AccessProfileSpec): AccessProfileSpec {
  const read = FIELDS.map((field): [BodyAttribute, unknown] => [
    field.attribute,
    field.read(live, reference),
  ]);
  return {
    ...(Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Pick<
      AccessProfileSpec,
      BodyAttribute
    >),
    is_active: live.is_active,
    ...(reference?.clone_from === undefined ? {} : { clone_from: reference.clone_from }),
    deletion_policy: reference?.deletion_policy ?? "deactivate",
    adoption_policy: reference?.adoption_policy ?? "inactive",
  };
}
