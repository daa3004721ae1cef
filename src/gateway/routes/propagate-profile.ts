// POST propagate: pushes chosen fields to the copies. Synchronous, as the published description shows it, and all copies or none.
// Source: bifrost-api.md §1.2 #9, §2.8, §3 "Propagation".

import { profileOf, recordAction } from "../changes";
import { route } from "../contract/route";
import { copyTerms } from "../copies/grant";
import { pushed } from "../copies/push";
import { pathParameter, readBody } from "../reading";
import { type Copy } from "../store/copies";
import { type Store } from "../store/store";

/** Users who are named but hold no copy are counted as skipped. */
export const propagateProfile = route({
  name: "propagateProfile",
  summary: "Push fields of the profile to the copies of its holders; a dry run only counts",
  body: "PropagateRequest",
  answer: "PropagateResponse",
  refusals: [404],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const request = readBody(c, "PropagateRequest");
    const { store } = c.var;
    const applied = request.dry_run !== true;
    const fields = [...new Set(request.fields)];
    return store.transaction(() => {
      const template = profileOf(c.var, id);
      const { users, entities, skipped } = chosen(store, id, request);
      if (applied) {
        const terms = copyTerms(c.var);
        const push = { fields, resetUsage: request.reset_usage === true };
        for (const copy of [...users, ...entities]) store.copies.put(pushed(copy, template, push, terms));
        recordAction(c.var, { profileId: id, action: "propagate", metadata: request });
      }
      return {
        affected_users: users.length,
        failed_users: 0,
        skipped_users: skipped,
        user_ids: users.map(({ holder }) => holder.id),
        fields,
        applied,
        vk_sync_errors: [],
        affected_entities: entities.length,
        failed_entities: 0,
      };
    });
  },
});

interface Chosen {
  readonly users: readonly Copy[];
  readonly entities: readonly Copy[];
  readonly skipped: number;
}

/** The copies that a request is about: all, or those of the users and groups that it names. A team is a group. */
function chosen(
  store: Store,
  profileId: number,
  { user_ids = [], group_ids = [] }: { user_ids?: string[] | undefined; group_ids?: string[] | undefined },
): Chosen {
  const copies = store.copies.ofProfile(profileId);
  const users = copies.filter(({ holder }) => holder.kind === "users");
  if (user_ids.length === 0 && group_ids.length === 0)
    return { users, entities: copies.filter(({ holder }) => holder.kind !== "users"), skipped: 0 };
  const members = group_ids.flatMap((id) => store.entities.membersOf(id));
  const wanted = new Set([...user_ids, ...members]);
  const held = new Set(users.map(({ holder }) => holder.id));
  return {
    users: users.filter(({ holder }) => wanted.has(holder.id)),
    entities: [],
    skipped: new Set(user_ids.filter((id) => !held.has(id))).size,
  };
}
