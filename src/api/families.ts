// The families of routes: where each is served in the two path generations, and the list by which a gateway shows that it knows
// it. Source: bifrost-api.md §1.1, §1.4, §5.

import type * as z from "zod";
import {
  entityHoldersResponse,
  type EntityKind,
  entityPages,
  listResponse,
  rbacRolesResponse,
  usersResponse,
} from "./wire";

/** Routes below one path. */
export interface Family {
  /** What is served there, in words. */
  readonly of: string;
  readonly paths: { readonly governance: string; readonly legacy?: string };
  /** A list below the path, and the envelope by which it is known. */
  readonly list: { readonly path: string; readonly envelope: z.ZodType };
  /** The gateways that serve it. */
  readonly since: string;
  /** Whether the older path pages by `page`, counted from 1, instead of `offset`. */
  readonly pagesOnLegacy?: boolean;
}

const ENTERPRISE = "Bifrost Enterprise";

/** The access profiles themselves. */
export const PROFILES: Family = {
  of: "access profiles",
  paths: { governance: "/api/governance/access-profiles", legacy: "/api/access-profiles" },
  list: { path: "", envelope: listResponse },
  since: ENTERPRISE,
};

export const ROLES: Family = {
  of: "roles",
  paths: { governance: "/api/governance/rbac/roles", legacy: "/api/roles" },
  list: { path: "", envelope: rbacRolesResponse },
  since: ENTERPRISE,
};

/** Users, and the profiles of each. */
export const USERS: Family = {
  of: "users",
  paths: { governance: "/api/governance/users", legacy: "/api/users" },
  list: { path: "", envelope: usersResponse },
  since: ENTERPRISE,
  pagesOnLegacy: true,
};

/** Teams, business units and customers. */
export const ENTITIES: Readonly<Record<EntityKind, Family>> = {
  teams: {
    of: "teams",
    paths: { governance: "/api/governance/teams", legacy: "/api/teams" },
    list: { path: "", envelope: entityPages.teams },
    since: "Bifrost",
    pagesOnLegacy: true,
  },
  "business-units": {
    of: "business units",
    paths: { governance: "/api/governance/business-units" },
    list: { path: "", envelope: entityPages["business-units"] },
    since: ENTERPRISE,
  },
  customers: {
    of: "customers",
    paths: { governance: "/api/governance/customers" },
    list: { path: "", envelope: entityPages.customers },
    since: "Bifrost",
  },
};

/** The profiles of teams, business units and customers: known since 2.3, under the newer path alone. */
export const ENTITY_PROFILES: Readonly<Record<EntityKind, Family>> = {
  teams: entityProfiles("teams"),
  "business-units": entityProfiles("business-units"),
  customers: entityProfiles("customers"),
};

function entityProfiles(kind: EntityKind): Family {
  const { of, paths } = ENTITIES[kind];
  return {
    of: `access profiles of ${of}`,
    paths: { governance: paths.governance },
    list: { path: "/access-profiles", envelope: entityHoldersResponse },
    since: `${ENTERPRISE} 2.3 or newer`,
  };
}
