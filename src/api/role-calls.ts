// The calls about roles: which there are, and which of them grant a profile (bifrost-api.md §1.2 #10 and #11, §5 "Roles / RBAC").

import { ask, type Sender } from "./answers";
import {
  type AttachRolesRequest,
  attachRolesResponse,
  type RbacRole,
  rbacRoleResponse,
  rbacRolesResponse,
  type RolesAttached,
} from "./wire";

/** Every method rejects with an `ApiError`. */
export interface RoleCalls {
  /** All roles that the credential may see. */
  list(signal?: AbortSignal): Promise<RbacRole[]>;
  /** `not_found` when there is no such role. */
  get(roleId: number, signal?: AbortSignal): Promise<RbacRole>;
  /** Attaches roles to a profile, or changes `is_default` of those that are attached. */
  attach(profileId: number, body: AttachRolesRequest, signal?: AbortSignal): Promise<RolesAttached>;
  /** Takes the profile from those who hold it by the role. `not_found` without such an attachment. */
  detach(profileId: number, roleId: number, signal?: AbortSignal): Promise<void>;
}

export function roleCalls(roles: Sender, profiles: Sender): RoleCalls {
  return {
    list: async (signal) => (await ask(roles, rbacRolesResponse, { method: "GET", path: "", signal })).roles,
    get: async (roleId, signal) =>
      (await ask(roles, rbacRoleResponse, { method: "GET", path: `/${roleId}`, signal })).role,
    attach: (profileId, body, signal) =>
      ask(profiles, attachRolesResponse, { method: "POST", path: `/${profileId}/roles`, body, signal }),
    async detach(profileId, roleId, signal) {
      await profiles.send({ method: "DELETE", path: `/${profileId}/roles/${roleId}`, signal });
    },
  };
}
