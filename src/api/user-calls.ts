// The calls about users: who there is, and what each of them holds (bifrost-api.md §1.3, §5 "Users").

import { ask, type Page, pageQuery, segment, type Sender } from "./answers";
import { ApiError } from "./errors";
import {
  type BudgetOverrideRequest,
  type NewVirtualKey,
  newVirtualKeyResponse,
  type OverrideResult,
  overrideResponse,
  type User,
  type UserPage,
  type UserProfile,
  userProfilesResponse,
  userResponse,
  usersResponse,
} from "./wire";

/** Every method rejects with an `ApiError`. */
export interface UserCalls {
  /** One page, at most 100 users. `search` is part of a name or an email address. */
  list(page: Page, search?: string, signal?: AbortSignal): Promise<UserPage>;
  /** All users who have a role. No route asks for them, so every page is read. */
  ofRole(roleId: number, signal?: AbortSignal): Promise<User[]>;
  /** `not_found` when there is no such user. */
  get(userId: string, signal?: AbortSignal): Promise<User>;
  /** The copies that a user holds. */
  accessProfiles(userId: string, signal?: AbortSignal): Promise<UserProfile[]>;
  /**
   * Makes a virtual key that the user's profiles govern; only this answer has its value. `not_found` when the user holds no profile,
   * `conflict` when another key has the name.
   */
  mintVirtualKey(
    userId: string,
    body: { readonly name?: string; readonly description?: string },
    signal?: AbortSignal,
  ): Promise<NewVirtualKey>;
  /** Deletes a virtual key of the user; `not_found` when it is gone. */
  deleteVirtualKey(userId: string, keyId: string, signal?: AbortSignal): Promise<void>;
  /** Raises a budget of the user's copy of a profile; `budgetId` is the copy's own. An override that is there is replaced. */
  setOverride(
    userId: string,
    profileId: number,
    budgetId: string,
    body: BudgetOverrideRequest,
    signal?: AbortSignal,
  ): Promise<OverrideResult>;
  /** Takes the override of a budget; no error when there is none. */
  clearOverride(userId: string, profileId: number, budgetId: string, signal?: AbortSignal): Promise<void>;
}

/** Users of one page, and pages that are read at most. */
const PAGE = 100;
const MOST_PAGES = 1_000;

export function userCalls(users: Sender): UserCalls {
  const copy = (userId: string, profileId: number): string =>
    `/${segment(userId)}/access-profiles/${profileId}`;

  const calls: UserCalls = {
    list: async (page, search, signal) =>
      ask(users, usersResponse, { method: "GET", path: "", query: pageQuery(page, { search }), signal }),
    async ofRole(roleId, signal) {
      const found = new Map<string, User>();
      let seen = 0;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const { users: read, total_count } = await calls.list(
          { limit: PAGE, offset: page * PAGE },
          undefined,
          signal,
        );
        for (const user of read) if (hasRole(user, roleId)) found.set(user.id, user);
        seen += read.length;
        // A page that is not full is the last, whatever the gateway counts.
        if (read.length < PAGE || seen >= (total_count ?? Infinity)) return [...found.values()];
      }
      const message = `${users.host} has more than ${MOST_PAGES * PAGE} users`;
      throw new ApiError({ code: "too_large", message });
    },
    get: async (userId, signal) =>
      ask(users, userResponse, { method: "GET", path: `/${segment(userId)}`, signal }),
    async accessProfiles(userId, signal) {
      const path = `/${segment(userId)}/access-profiles`;
      return (await ask(users, userProfilesResponse, { method: "GET", path, signal })).access_profiles;
    },
    async mintVirtualKey(userId, body, signal) {
      const path = `/${segment(userId)}/virtual-keys`;
      return (await ask(users, newVirtualKeyResponse, { method: "POST", path, body, signal })).virtual_key;
    },
    async deleteVirtualKey(userId, keyId, signal) {
      const path = `/${segment(userId)}/access-profiles/virtual-keys/${segment(keyId)}`;
      await users.send({ method: "DELETE", path, signal });
    },
    async setOverride(userId, profileId, budgetId, body, signal) {
      const path = `${copy(userId, profileId)}/budgets/${segment(budgetId)}/override`;
      return ask(users, overrideResponse, { method: "PUT", path, body, signal });
    },
    async clearOverride(userId, profileId, budgetId, signal) {
      const path = `${copy(userId, profileId)}/budgets/${segment(budgetId)}/override`;
      await users.send({ method: "DELETE", path, signal });
    },
  };
  return calls;
}

function hasRole(user: User, roleId: number): boolean {
  return (user.role_id ?? user.role?.id) === roleId;
}
