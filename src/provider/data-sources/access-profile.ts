// The data source `bifrost_access_profile`: one profile by id or by name, with its usage, roles and holders.

import { findByName, profileId, readProfile } from "../../handler/internal";
import { conformObject, type DataSource, impliedType, isUnknown, type Schema } from "../../plugin";
import { reportFailure } from "../failures";
import { type Run } from "../run";
import { warnOfUnsayable } from "../unsayable";
import { liveAttributes, profileDocument } from "./profile-attributes";

const schema: Schema = {
  version: 0,
  description:
    "One access profile, found by its id or its name, with its current usage, the roles that grant it and its holders.",
  attributes: {
    ...liveAttributes,
    id: {
      type: "string",
      optional: true,
      computed: true,
      description: "Id of the profile. Either this or `name`.",
    },
    name: {
      type: "string",
      optional: true,
      computed: true,
      description: "Exact name of the profile. Either this or `id`.",
    },
    roles: {
      nested: {
        nesting: "list",
        attributes: {
          role_id: { type: "number", computed: true, description: "Id of the role." },
          role_name: { type: "string", computed: true, description: "Name of the role." },
          is_default: {
            type: "bool",
            computed: true,
            description: "Whether new users of the role get the profile by default.",
          },
        },
      },
      computed: true,
      description: "Roles that grant the profile.",
    },
    user_count: { type: "number", computed: true, description: "Users that hold a copy of the profile." },
  },
};

export const accessProfileDataSource: DataSource<Run> = {
  schema,

  validate({ config, diagnostics }) {
    const [id, name] = [config["id"] ?? null, config["name"] ?? null];
    if (id === null && name === null) diagnostics.error("Missing id or name", "Set id or name.");
    if (id !== null && name !== null && !isUnknown(id) && !isUnknown(name))
      diagnostics.error("Conflicting id and name", "Set id or name, not both.", ["name"]);
    if (typeof id === "string" && !profileId.safeParse(id).success)
      diagnostics.error("Invalid id", `id must be the numeric id of a profile, got ${JSON.stringify(id)}.`, [
        "id",
      ]);
  },

  async read({ config, client: { api }, diagnostics, signal }) {
    const [id, name] = [config["id"], config["name"]];
    try {
      const found = typeof id === "string" ? Number(id) : (await findByName(api, String(name), signal))?.id;
      const detail = found === undefined ? undefined : await readProfile(api, found, signal);
      if (detail === undefined) {
        const by = typeof id === "string" ? `with the id ${id}` : `named ${JSON.stringify(name)}`;
        diagnostics.error("Access profile not found", `${api.host} has no access profile ${by}.`, [
          typeof id === "string" ? "id" : "name",
        ]);
        return undefined;
      }
      warnOfUnsayable(detail.access_profile, diagnostics, schema.attributes);
      const document = {
        ...profileDocument(detail.access_profile),
        roles: detail.roles.map(({ role_id, role_name, is_default }) => ({
          role_id: role_id ?? undefined,
          role_name: role_name ?? undefined,
          is_default: is_default ?? undefined,
        })),
        user_count: detail.user_count ?? undefined,
      };
      return conformObject(document, impliedType(schema));
    } catch (error) {
      reportFailure(diagnostics, error, schema.attributes);
      return undefined;
    }
  },
};
