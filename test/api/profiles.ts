// Access profiles as a gateway answers them, for scripted answers.
import { accessProfile, type WireProfile } from "../../src/api";
import { type Asked, type Reply } from "./server";

/** A whole profile; what is not given is empty. */
export function wireProfile(members: Record<string, unknown> = {}): WireProfile {
  return accessProfile.parse({ id: 7, name: "Engineering", is_active: true, version: 3, ...members });
}

/** The answer to a GET by id and to every change. */
export function oneProfile(members: Record<string, unknown> = {}): { json: unknown } {
  return { json: { access_profile: wireProfile(members), roles: [], user_count: 0 } };
}

/** The answer to a list: one page with everything. */
export function page(...profiles: readonly Record<string, unknown>[]): { json: unknown } {
  const access_profiles = profiles.map(wireProfile);
  const count = profiles.length;
  return { json: { access_profiles, count, total_count: count, limit: 100, offset: 0 } };
}

/** A script of a gateway that serves access profiles, so its list is there, and answers everything else the same. */
export function always(reply: Reply): (asked: Asked) => Reply {
  return ({ method, path }) => (method === "GET" && path.endsWith("/access-profiles") ? page() : reply);
}
