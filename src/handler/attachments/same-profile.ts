// The profile of an attachment. Its id alone does not say which profile it is, see `ownership/identity.ts`.

import { type AccessProfileClient, type ProfileDetail } from "../../api";
import { HandlerError } from "../errors";
import { isSameProfile, type ProfileIdentity } from "../ownership";
import { readProfile } from "../reads";

/** What stands under the id of a profile. */
export type FoundProfile =
  | { readonly is: "there"; readonly detail: ProfileDetail }
  /** Another profile has the id: another gateway, or a restored database. */
  | { readonly is: "another"; readonly detail: ProfileDetail }
  | { readonly is: "gone" };

/** Reads the profile of an identity, with its roles and holders. @throws {ApiError} when it cannot be read */
export async function findProfile(
  client: AccessProfileClient,
  identity: ProfileIdentity,
  signal?: AbortSignal,
): Promise<FoundProfile> {
  const detail = await readProfile(client, identity.id, signal);
  if (detail === undefined) return { is: "gone" };
  return { is: isSameProfile(identity, detail.access_profile) ? "there" : "another", detail };
}

/** The profile of an identity. @throws {HandlerError} `gone` when it is not there */
export async function requireProfile(
  client: AccessProfileClient,
  identity: ProfileIdentity,
  signal?: AbortSignal,
): Promise<ProfileDetail> {
  const found = await findProfile(client, identity, signal);
  if (found.is === "there") return found.detail;
  const what =
    found.is === "gone"
      ? `profile ${identity.id} does not exist`
      : `the profile ${identity.id} that was created ${identity.createdAt} is no longer on this gateway; another profile that has this id now is left alone`;
  throw new HandlerError("gone", what, "Check the id and the endpoint.", ["profile_id"], {
    next: "run_again",
  });
}
