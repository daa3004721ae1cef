// The routes of those whom profiles reach: roles, users, teams, business units, customers and their virtual keys. Which generation has
// which path is said in bifrost-api.md §1.1, §1.4 and §5.

import { type RouteTable } from "../contract/route";
import { type Generation } from "../generation";
import {
  createBusinessUnit,
  deleteBusinessUnit,
  getBusinessUnit,
  listBusinessUnits,
  updateBusinessUnit,
} from "./entities/business-units";
import {
  createCustomer,
  deleteCustomer,
  getCustomer,
  listCustomers,
  updateCustomer,
} from "./entities/customers";
import { entityProfileRoutes } from "./entities/profile";
import {
  addMember,
  createTeam,
  deleteTeam,
  getTeam,
  listMembers,
  listTeams,
  listTeamsByPage,
  removeMember,
  updateTeam,
} from "./entities/teams";
import { type RouteGroup } from "./group";
import { createRole, deleteRole, getRole, listRoles, updateRole } from "./roles/roles";
import { clearUserOverride, detachUserProfile, listUserProfiles, setUserOverride } from "./users/profiles";
import { assignRole, createUser, deleteUser, getUser, listUsers, listUsersByPage } from "./users/users";
import { deleteUserVirtualKey, listUserVirtualKeys, mintUserVirtualKey } from "./users/virtual-keys";
import { createVirtualKey, deleteVirtualKey, getVirtualKey, listVirtualKeys } from "./virtual-keys";

const ROLE_ROUTES: RouteTable = {
  "": { GET: listRoles, POST: createRole },
  "/:role_id": { GET: getRole, PUT: updateRole, DELETE: deleteRole },
};

const USER_ROUTES: RouteTable = {
  "/:user_id": { GET: getUser, DELETE: deleteUser },
  "/:user_id/role": { PUT: assignRole },
  "/:user_id/access-profiles": { GET: listUserProfiles },
  "/:user_id/access-profiles/:profile_id": { DELETE: detachUserProfile },
  "/:user_id/access-profiles/virtual-keys/:vk_id": { DELETE: deleteUserVirtualKey },
  "/:user_id/virtual-keys": { GET: listUserVirtualKeys, POST: mintUserVirtualKey },
};
/** Known since July 2026 (§7). */
const USER_OVERRIDE_ROUTES: RouteTable = {
  "/:user_id/access-profiles/:profile_id/budgets/:budget_id/override": {
    PUT: setUserOverride,
    DELETE: clearUserOverride,
  },
};

const TEAM_ROUTES: RouteTable = {
  "/:team_id": { GET: getTeam, PUT: updateTeam, DELETE: deleteTeam },
  "/:team_id/members": { GET: listMembers, POST: addMember },
  "/:team_id/members/:user_id": { DELETE: removeMember },
};
const BUSINESS_UNIT_ROUTES: RouteTable = {
  "": { GET: listBusinessUnits, POST: createBusinessUnit },
  "/:business_unit_id": { GET: getBusinessUnit, PUT: updateBusinessUnit, DELETE: deleteBusinessUnit },
};
const CUSTOMER_ROUTES: RouteTable = {
  "": { GET: listCustomers, POST: createCustomer },
  "/:customer_id": { GET: getCustomer, PUT: updateCustomer, DELETE: deleteCustomer },
};
const VIRTUAL_KEY_ROUTES: RouteTable = {
  "": { GET: listVirtualKeys, POST: createVirtualKey },
  "/:vk_id": { GET: getVirtualKey, DELETE: deleteVirtualKey },
};

/** What a generation serves of them. */
export function peopleRoutes({ canonicalPath, entities }: Generation): readonly RouteGroup[] {
  const users = { ...USER_ROUTES, ...(canonicalPath ? USER_OVERRIDE_ROUTES : {}) };
  const families = [
    {
      of: "Roles",
      canonical: "/api/governance/rbac/roles",
      alias: "/api/roles",
      routes: ROLE_ROUTES,
      older: ROLE_ROUTES,
    },
    {
      of: "Users",
      canonical: "/api/governance/users",
      alias: "/api/users",
      routes: { "": { GET: listUsers, POST: createUser }, ...users },
      older: { "": { GET: listUsersByPage, POST: createUser }, ...users },
    },
    {
      of: "Teams",
      canonical: "/api/governance/teams",
      alias: "/api/teams",
      routes: {
        "": { GET: listTeams, POST: createTeam },
        ...(entities ? entityProfileRoutes("teams") : {}),
        ...TEAM_ROUTES,
      },
      older: { "": { GET: listTeamsByPage, POST: createTeam }, ...TEAM_ROUTES },
    },
  ];
  const held = (kind: "business-units" | "customers") => (entities ? entityProfileRoutes(kind) : {});
  return [
    ...families.flatMap(({ of, canonical, alias, routes, older }): RouteGroup[] =>
      canonicalPath
        ? [
            { of, prefix: canonical, routes, kind: "product" },
            { of, prefix: alias, routes: older, kind: "deprecated", successor: canonical },
          ]
        : [{ of, prefix: alias, routes: older, kind: "product" }],
    ),
    {
      of: "Business units",
      prefix: "/api/governance/business-units",
      routes: { ...held("business-units"), ...BUSINESS_UNIT_ROUTES },
      kind: "product",
    },
    {
      of: "Customers",
      prefix: "/api/governance/customers",
      routes: { ...held("customers"), ...CUSTOMER_ROUTES },
      kind: "product",
    },
    {
      of: "Virtual keys",
      prefix: "/api/governance/virtual-keys",
      routes: VIRTUAL_KEY_ROUTES,
      kind: "product",
    },
  ];
}
