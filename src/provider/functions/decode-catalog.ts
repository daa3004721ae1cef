// The function `decode_catalog`.

import { type CatalogGrants } from "../../handler/internal";
import {
  type AttributeType,
  FunctionError,
  type ObjectType,
  type ProviderFunction,
  typeOfAttribute,
} from "../../plugin";
import { accessProfileSchema } from "../resources/access-profile/schema";
import { clause } from "./clause";

/** Whom a profile of a catalog is given to; null where the catalog does not say it. */
const GRANTS: Readonly<Record<keyof CatalogGrants, AttributeType>> = {
  roles: { list: { object: { name: "string", is_default: "bool", apply_to_existing: "bool" } } },
  teams: { set: "string" },
  business_units: { set: "string" },
  customers: { set: "string" },
};

/** A profile of a catalog: what a configuration may set, null where the catalog does not set it. */
const PROFILE: ObjectType = {
  object: {
    ...Object.fromEntries(
      Object.entries(accessProfileSchema.attributes)
        .filter(
          ([, attribute]) => attribute.required ?? attribute.optional ?? attribute.default !== undefined,
        )
        .map(([name, attribute]) => [name, typeOfAttribute(attribute)]),
    ),
    ...GRANTS,
  },
};

export const decodeCatalog: ProviderFunction = {
  summary: "The access profiles in a catalog",
  description:
    "Reads a catalog of access profiles (YAML or JSON, the format of the construct `AccessProfileCatalog`) and returns the profiles of one " +
    "environment by name, for `for_each`. The whole catalog is checked, also what it says of other environments. Each profile has every " +
    "attribute of `bifrost_access_profile`, null where the catalog does not set it, and `roles`, `teams`, `business_units` and `customers`, " +
    "from which you make `bifrost_access_profile_role` and `bifrost_access_profile_entity`: the function attaches nothing. `clone_from` is as written: the name of another " +
    "profile in the catalog, or an id.",
  parameters: [
    {
      name: "yaml",
      type: "string",
      description: 'The text of the catalog, for example `file("access-profiles.yaml")`.',
    },
    {
      name: "environment",
      type: "string",
      allowNull: true,
      description:
        "One of the catalog's `environments`; null for the profiles as they stand under `profiles`.",
    },
  ],
  returns: { map: PROFILE },
  async call([yaml, environment]) {
    // Most runs decode no catalog.
    const { parseCatalog } = await import("../../handler/catalog/read-catalog.js");
    try {
      const profiles = parseCatalog(
        String(yaml),
        environment === null ? undefined : String(environment),
        "text",
      );
      return Object.fromEntries(
        [...profiles].map(([name, { document, grants }]) => [name, { ...document, ...written(grants) }]),
      );
    } catch (error) {
      throw new FunctionError(clause(error instanceof Error ? error.message : String(error)));
    }
  },
};

/** A role without `is_default` is none of those that are given by default. */
function written({ roles, ...entities }: CatalogGrants): object {
  return {
    ...entities,
    ...(roles && {
      roles: roles.map(({ name, is_default = false, apply_to_existing = false }) => ({
        name,
        is_default,
        apply_to_existing,
      })),
    }),
  };
}
