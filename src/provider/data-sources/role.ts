// The data source `bifrost_role`: one role by its id or its name.

import { isApiError, roleNamed } from "../../handler/internal";
import { isUnknown } from "../../plugin";
import { fact, lookedUp } from "./looked-up";

export const roleDataSource = lookedUp({
  schema: {
    version: 0,
    description: "One role of the gateway's access control, found by its id or its name.",
    attributes: {
      id: {
        type: "number",
        optional: true,
        computed: true,
        description: "Id of the role. Either this or `name`.",
      },
      name: {
        type: "string",
        optional: true,
        computed: true,
        description: "Exact name of the role. Either this or `id`.",
      },
      description: fact("string", "What the role is for."),
      is_system_role: fact("bool", "Whether the role came with the gateway."),
    },
  },

  validate({ config, diagnostics }) {
    const [id, name] = [config["id"] ?? null, config["name"] ?? null];
    if (id === null && name === null) diagnostics.error("Missing id or name", "Set id or name.");
    if (id !== null && name !== null && !isUnknown(id) && !isUnknown(name))
      diagnostics.error("Conflicting id and name", "Set id or name, not both.", ["name"]);
  },

  async read({ id, name }, { api, diagnostics, signal }) {
    try {
      const role =
        id === undefined
          ? await roleNamed(api, String(name), signal)
          : await api.roles.get(Number(id), signal);
      const { description, is_system_role } = role;
      return {
        id: role.id,
        name: role.name,
        description: description ?? undefined,
        is_system_role: is_system_role ?? undefined,
      };
    } catch (error) {
      if (!isApiError(error, "not_found")) throw error;
      diagnostics.error("Role not found", `${api.host} has no role with the id ${String(id)}.`, ["id"]);
      return undefined;
    }
  },
});
