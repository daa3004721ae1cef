// The ephemeral resource `bifrost_virtual_key`: a key of a user for one run. Its value is answered once, and is in no state and no plan.

import { randomUUID } from "node:crypto";
import * as z from "zod";
import { isApiError } from "../../handler/internal";
import { type EphemeralResource, type Schema } from "../../plugin";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { readNotes, writeNotes } from "../resources/frame/notes";
import { type Run } from "../run";

const schema: Schema = {
  version: 0,
  description:
    "A virtual key of a user, governed by the access profiles that the user holds. Every plan and every apply makes one and deletes it when it ends, unless `keep` says otherwise.",
  attributes: {
    user_id: {
      type: "string",
      required: true,
      description: "Id of the user, who must hold an access profile.",
    },
    name: {
      type: "string",
      optional: true,
      computed: true,
      description: "Unique name of the key. Unset: `terraform-` and a random part.",
    },
    description: { type: "string", optional: true, description: "Description of the key." },
    keep: {
      type: "bool",
      optional: true,
      description:
        "Whether the key stays when the run ends, for example because a write-only argument hands it to a secret store. A plan makes one, too, which then also stays. Unset or `false`: it is deleted.",
    },
    id: { type: "string", computed: true, description: "Id of the key." },
    value: { type: "string", computed: true, sensitive: true, description: "The key." },
  },
};

const config = z.object({
  user_id: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  keep: z.boolean().optional(),
});

/** What has to be deleted; nothing where the key stays. */
const notes = z.object({ userId: z.string().optional(), keyId: z.string().optional() });

export const virtualKey: EphemeralResource<Run> = {
  schema,

  validate({ config: given, diagnostics }) {
    for (const name of ["user_id", "name"])
      if (given[name] === "")
        diagnostics.error("Invalid virtual key", `${name} must not be an empty text.`, [name]);
  },

  async open({ config: given, client: { api }, diagnostics, log, signal }) {
    const { user_id: userId, keep, ...wanted } = config.parse(toDocument(given).document);
    const { name = `terraform-${randomUUID()}`, description } = wanted;
    const body = { name, ...(description !== undefined && { description }) };
    try {
      const key = await api.users.mintVirtualKey(userId, body, signal);
      log.redact(key.value);
      return {
        result: { ...given, name, id: key.id, value: key.value },
        private: writeNotes(keep === true ? {} : { userId, keyId: key.id }),
      };
    } catch (error) {
      if (isApiError(error, "not_found"))
        diagnostics.error(
          "User holds no access profile",
          `${api.host} makes virtual keys only for users who hold an access profile, and ${JSON.stringify(userId)} does not exist or holds none. Give the user a profile first, for example by a role.`,
          ["user_id"],
        );
      else if (isApiError(error, "conflict"))
        diagnostics.error(
          "Virtual key name is already taken",
          `${api.host} has a virtual key named ${JSON.stringify(name)} already. It may be left from a run that was killed, or kept by keep = true. Delete it, or leave name unset.`,
          ["name"],
        );
      else
        reportFailure(
          diagnostics,
          error,
          schema.attributes,
          isApiError(error) && error.outcomeUnknown
            ? `the gateway may have made the key ${JSON.stringify(name)} all the same; delete it there`
            : "",
        );
      return undefined;
    }
  },

  async close({ private: bytes, client: { api }, diagnostics, signal }) {
    const { userId, keyId } = readNotes(notes, bytes);
    if (userId === undefined || keyId === undefined) return;
    try {
      await api.users.deleteVirtualKey(userId, keyId, signal);
    } catch (error) {
      // Somebody deleted it.
      if (isApiError(error, "not_found")) return;
      reportFailure(
        diagnostics,
        error,
        schema.attributes,
        `the virtual key ${keyId} of ${JSON.stringify(userId)} still exists; delete it on the gateway`,
      );
    }
  },
};
