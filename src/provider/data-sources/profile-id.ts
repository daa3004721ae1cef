// The attribute `profile_id` of data sources about one profile.

import { findProfile, type ProfileDetail, profileId } from "../../handler/internal";
import { type Attribute, type ValidateRequest } from "../../plugin";
import { type LookCall } from "./looked-up";

export const profileIdAttribute: Attribute = {
  type: "string",
  required: true,
  description: "Id of the profile.",
};

/** Adds an error when the id can be that of no profile. */
export function validateProfileId({ config, diagnostics }: ValidateRequest): void {
  const id = config["profile_id"];
  if (typeof id === "string" && !profileId.safeParse(id).success)
    diagnostics.error(
      "Invalid profile id",
      `profile_id must be the numeric id of a profile, got ${JSON.stringify(id)}.`,
      ["profile_id"],
    );
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
