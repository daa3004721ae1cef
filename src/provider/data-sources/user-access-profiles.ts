// The data source `bifrost_user_access_profiles`: what a user holds, with usage and overrides.

import { holderId, isApiError, profileIdOf, type UserProfile } from "../../handler/internal";
import { fact, lookBy, type LookCall, lookedUp } from "./looked-up";

export const userAccessProfilesDataSource = lookedUp({
  schema: {
    version: 0,
    description:
      "The copies of access profiles that a user holds, with their usage and the overrides of their budgets.",
    attributes: {
      user_id: { type: "string", required: true, description: "Id of the user." },
      access_profiles: {
        nested: {
          nesting: "list",
          attributes: {
            profile_id: fact("string", "Id of the profile that it is a copy of."),
            name: fact("string", "Name of the copy."),
            is_active: fact("bool", "Whether the copy is active."),
            source: fact(
              "string",
              "How the user came by it: `manual`, `role_default` or `attribute_mapping`, where the gateway says it.",
            ),
            expires_at: fact("string", "When it ends, RFC 3339."),
            virtual_key_ids: fact({ set: "string" }, "Virtual keys that the copy governs."),
            budgets: {
              nested: {
                nesting: "map",
                attributes: {
                  max_limit: fact("number", "Limit in dollars."),
                  current_usage: fact("number", "Dollars spent in the current period."),
                  override_amount: fact("number", "Dollars on top of the limit; unset without an override."),
                  override_cycles_remaining: fact("number", "Periods that the override still counts for."),
                },
              },
              computed: true,
              description: "Budgets by reset duration.",
            },
          },
        },
        computed: true,
        description: "The copies, by the id of the profile.",
      },
    },
  },

  specification: lookBy("the profiles of a user", { user_id: holderId }),

  async read({ user_id }, call) {
    const copies = await copiesOf(String(user_id), call);
    if (copies === undefined) return undefined;
    const sorted = [...copies].sort((a, b) => (profileIdOf(a) ?? 0) - (profileIdOf(b) ?? 0));
    return { user_id, access_profiles: sorted.map(copyDocument) };
  },
});

/** The copies; undefined after adding an error. A gateway may as well answer that a user whom it does not know holds none. */
async function copiesOf(
  userId: string,
  { api, diagnostics, signal }: LookCall,
): Promise<UserProfile[] | undefined> {
  try {
    return await api.users.accessProfiles(userId, signal);
  } catch (error) {
    if (!isApiError(error, "not_found")) throw error;
    diagnostics.error("User not found", `${api.host} has no user with the id ${JSON.stringify(userId)}.`, [
      "user_id",
    ]);
    return undefined;
  }
}

function copyDocument(copy: UserProfile): object {
  const id = profileIdOf(copy);
  const budgets = copy.budgets.flatMap((budget) => {
    const {
      reset_duration: duration,
      max_limit,
      current_usage,
      override_amount,
      override_cycles_remaining,
    } = budget;
    if (duration === undefined || duration === null) return [];
    const document = {
      max_limit: max_limit ?? undefined,
      current_usage: current_usage ?? undefined,
      override_amount: override_amount ?? undefined,
      override_cycles_remaining: override_cycles_remaining ?? undefined,
    };
    return [[duration, document] as const];
  });
  return {
    profile_id: id === undefined ? undefined : String(id),
    name: copy.name ?? undefined,
    is_active: copy.is_active ?? undefined,
    source: copy.source ?? undefined,
    expires_at: copy.expires_at ?? undefined,
    virtual_key_ids: copy.virtual_key_ids,
    budgets: Object.fromEntries(budgets),
  };
}
