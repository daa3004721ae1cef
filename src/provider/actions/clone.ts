// The action `bifrost_access_profile_clone`: a copy of a profile that no resource manages.

import * as z from "zod";
import {
  findByName,
  HandlerError,
  requireProfile,
  sendCreation,
  type Specification,
} from "../../handler/internal";
import { attribute } from "../../handler/spec/attribute";
import { profileId, profileName } from "../../handler/spec/profile";
import { look } from "../resources/frame/look";
import { trusted } from "../resources/access-profile/state";
import { type ActionCall, framedAction } from "./framed-action";
import { nameOf } from "./name-of";

const attributes = z.strictObject({
  profile_id: attribute(profileId, "Id of the profile to clone.", { source: "§1.2" }),
  name: attribute(profileName, "Name of the clone.", { source: "§2.8" }),
  description: attribute(z.string().optional(), "Description of the clone.", { source: "§2.8" }),
});

const specification: Specification<typeof attributes> = {
  of: "the action",
  attributes,
  whole: attributes,
  decisive: [],
};

export const cloneAction = framedAction({
  description:
    "Clones an access profile under a new name. No resource manages the clone: import it, or use `clone_from` of `bifrost_access_profile` instead. An action that runs again finds the name taken and fails.",
  specification,
  invalid: "Invalid action",

  async plan({ name }, call) {
    const holder = await look(call, (limited) => findByName(call.api, name, limited));
    if (holder !== undefined)
      call.diagnostics.warning(
        "Access profile name is already taken",
        `${nameOf(holder)} has the name, so this action will fail. Choose another name.`,
        ["name"],
      );
  },

  async invoke({ profile_id, name, description }, { api, signal, progress }) {
    const source = (await requireProfile(api, { id: Number(profile_id), createdAt: undefined }, signal))
      .access_profile;
    await refuseTaken(name, { api, signal });
    progress(`Cloning ${nameOf(source)} as ${JSON.stringify(name)}`);
    const clone = await sendCreation({
      client: api,
      operation: {
        kind: "clone",
        source: source.id,
        body: { name, ...(description !== undefined && { description }) },
      },
      desired: trusted({ name, description, clone_from: String(source.id) }),
      signal,
    });
    progress(`Created ${nameOf(clone)}`);
  },
});

async function refuseTaken(name: string, { api, signal }: Pick<ActionCall, "api" | "signal">): Promise<void> {
  const holder = await findByName(api, name, signal);
  if (holder === undefined) return;
  throw new HandlerError(
    "name_taken",
    `the name ${JSON.stringify(name)} is already taken by ${nameOf(holder)}`,
    "Choose another name.",
    ["name"],
    { next: "nothing" },
  );
}
