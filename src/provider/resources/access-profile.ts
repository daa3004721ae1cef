// The resource `bifrost_access_profile`.

import { type AccessProfileClient, readProfile } from "../../handler";
import { type Resource } from "../../plugin";
import { reportFailure } from "../failures";
import { createResource, deleteResource, idOf, updateResource } from "./access-profile/apply";
import { warnOfImpact } from "./access-profile/impact";
import { importProfile, isImported } from "./access-profile/import";
import { planProfile, providersWithoutKeys } from "./access-profile/plan";
import { accessProfileSchema } from "./access-profile/schema";
import { reportFaults, specOfState, stateOf } from "./access-profile/state";
import { upgradeState } from "./access-profile/upgrade";

export const accessProfileResource: Resource<AccessProfileClient> = {
  schema: accessProfileSchema,
  upgrade: upgradeState,

  validate({ config, diagnostics }) {
    reportFaults(config, diagnostics);
  },

  async plan({ config, prior, planned, private: bytes, client, diagnostics, signal }) {
    const result =
      config === null || planned === null
        ? undefined
        : planProfile(config, prior, planned, isImported(bytes));
    if (client !== undefined) {
      const isReplaced = (result?.requiresReplace.length ?? 0) > 0;
      await warnOfImpact(
        { prior, planned: result?.planned ?? null, isReplaced },
        client,
        diagnostics,
        signal,
      );
    }
    if (config === null) return;
    for (const provider of providersWithoutKeys(config, prior))
      diagnostics.warning(
        "Provider entry without keys",
        `Gateways 2.x deny every provider key to the new entry "${provider}", because it names none. Set key_ids = ["*"] to allow all keys.`,
        ["provider_configs", { key: provider }],
      );
    return result;
  },

  async read({ state, client, diagnostics, signal }) {
    try {
      const detail = await readProfile(client, idOf(state), signal);
      if (detail === undefined) return { state: null };
      // After an import only the id is there: the profile is read in full, with the default policies.
      const isNew = (state["name"] ?? null) === null;
      return { state: stateOf(detail, isNew ? undefined : specOfState(state), isNew ? undefined : state) };
    } catch (error) {
      reportFailure(diagnostics, error, accessProfileSchema.attributes);
      return { state };
    }
  },

  create: createResource,
  update: updateResource,
  delete: deleteResource,
  import: ({ id, client, diagnostics, signal }) => importProfile(id, client, diagnostics, signal),
};
