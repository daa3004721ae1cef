// The data source `bifrost_role`: one role by its id or its name.

import * as z from "zod";
import { exactlyOne, HandlerError, isApiError, roleId, roleName, roleNamed } from "../../handler/internal";
import { fact, lookBy, lookedUp } from "./looked-up";

const ONE_OF = ["id", "name"] as const;

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

  specification: lookBy(
    "a role",
    { id: roleId.optional(), name: roleName.optional() },
    { across: z.looseObject({}).superRefine(exactlyOne(ONE_OF)), decisive: ONE_OF },
  ),

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
      if (isApiError(error, "not_found"))
        diagnostics.error("Role not found", `${api.host} has no role with the id ${String(id)}.`, ["id"]);
      else if (error instanceof HandlerError && error.code === "missing")
        diagnostics.error("Role not found", [error.message, error.remedy].filter(Boolean).join(". "), [
          "name",
        ]);
      else throw error;
      return undefined;
    }
  },
});
