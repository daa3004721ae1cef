// The attribute `profile_id` of data sources about one profile.

import type * as z from "zod";
import {
  findProfile,
  isApiError,
  type ProfileDetail,
  profileId,
  type Specification,
} from "../../handler/internal";
import { type Attribute } from "../../plugin";
import { lookBy, type LookCall } from "./looked-up";

export const profileIdAttribute: Attribute = {
  type: "string",
  required: true,
  description: "Id of the profile.",
};

/** The specification of a look at one profile. @param attributes others that the configuration may set */
export function lookAtProfile(of: string, attributes: z.ZodRawShape = {}): Specification {
  return lookBy(of, { profile_id: profileId, ...attributes });
}

/** What a route below the profile answers; undefined after adding an error where a gateway lacks the route. @param what what it says, in words */
export async function belowProfile<T>(
  what: string,
  id: unknown,
  { api, diagnostics }: LookCall,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!isApiError(error, "not_found")) throw error;
    diagnostics.error(
      "Bifrost gateway does not serve this",
      `${api.host} shows no ${what} of access profile ${String(id)}: ${error.message}. It needs Bifrost Enterprise.`,
      ["profile_id"],
    );
    return undefined;
  }
}

/** The profile; undefined after adding an error. */
export async function profileFor(
  id: unknown,
  { api, diagnostics, signal }: LookCall,
): Promise<ProfileDetail | undefined> {
  const found = await findProfile(api, { id: Number(id), createdAt: undefined }, signal);
  if (found.is !== "gone") return found.detail;
  diagnostics.error(
    "Access profile not found",
    `${api.host} has no access profile with the id ${String(id)}.`,
    ["profile_id"],
  );
  return undefined;
}
