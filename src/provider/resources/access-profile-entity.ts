// The resource `bifrost_access_profile_entity`: the profile of a team, business unit or customer.

import {
  attachEntity,
  detachEntity,
  entityAttachmentSpec,
  entityName,
  HandlerError,
  findProfile,
  heldName,
  profileIdOf,
  readEntity,
} from "../../handler/internal";
import { manageEntity, planEntity } from "./access-profile-entity/plan";
import {
  entityNotes,
  type EntityNotes,
  entitySchema,
  type EntityState,
  entityState,
  replacedBy,
} from "./access-profile-entity/state";
import { warnOfAnotherProfile } from "./frame/another-profile";
import { type Frame, type Reached, type RunCall } from "./frame/frame";
import { framed } from "./frame/framed";
import { attributeOf, entityId, entityOf, parseEntityId } from "./frame/holder";

const frame: Frame<EntityState, EntityNotes> = {
  schema: entitySchema,
  specification: entityAttachmentSpec,
  invalid: "Invalid entity attachment",
  state: entityState,
  notes: entityNotes,
  importIds:
    "The attachment is imported by the kind and the id of the entity: teams/ID, business-units/ID or customers/ID.",
  plan: planEntity,

  async read({ state, notes }, call) {
    const { run, api, diagnostics, signal } = call;
    const entity = required(state);
    const held = (await readEntity(api, entity, signal))?.access_profile;
    if (held === undefined) return undefined;
    const isImported = state.profile_id === undefined;
    const profileId = isImported ? profileIdOf(held) : Number(state.profile_id);
    if (profileId === undefined) throw unknownProfile(state);
    const heldId = profileIdOf(held);
    if (heldId !== undefined && heldId !== profileId) {
      diagnostics.warning(
        "Another access profile is held",
        `Somebody attached ${heldName(held)} to ${entityName(entity)} in place of profile ${profileId}. The plan treats the attachment of this resource as gone.`,
        ["profile_id"],
      );
      return undefined;
    }
    const createdAt = notes.profileCreatedAt;
    const found = await findProfile(api, { id: profileId, createdAt }, signal);
    if (found.is === "another") warnOfAnotherProfile(found.detail, createdAt, call);
    if (found.is !== "there") return undefined;
    const isFirst = run.attachments.read(entityId(entity));
    manageEntity(entity, call);
    if (!isFirst)
      diagnostics.warning(
        "Two resources manage one attachment",
        `Another resource of this state also manages the profile of ${entityName(entity)}. Destroying one of them detaches it for both. Remove one from the state (terraform state rm) and from the configuration.`,
      );
    return {
      state: {
        ...state,
        id: entityId(entity),
        profile_id: String(profileId),
        // Only Terraform knows these; after an import they are as the configuration has them by default.
        migrate: state.migrate ?? false,
        replace_existing: state.replace_existing ?? false,
        preserve_virtual_keys: state.preserve_virtual_keys ?? true,
        origin: state.origin ?? "imported",
      },
      notes: { profileCreatedAt: found.detail.access_profile.created_at ?? undefined },
    };
  },

  async create({ planned }, call) {
    const entity = required(planned);
    const key = entityId(entity);
    const { attachments } = call.run;
    const { origin } = planned;
    // What is attached already may be what this one replaces; destroying that later must not detach the profile.
    if (origin !== "attached") attachments.takeOver(key);
    else if (attachments.isManaged(key)) throw heldTwice(planned);
    else attachments.manage(key);
    return attached(planned, {}, call, {
      mayBeAttached: origin === undefined || origin === "adopted",
      inPlaceOf: replacedBy(origin),
    });
  },

  async update({ planned, prior, notes }, call) {
    // Everything else is only for Terraform to know.
    if (planned.profile_id === prior.profile_id)
      return { state: planned, notes: { profileCreatedAt: notes.profileCreatedAt } };
    if (planned.replace_existing !== true) throw needsReplaceExisting(planned, prior);
    return attached(planned, {}, call, { mayBeAttached: true, inPlaceOf: `profile ${prior.profile_id}` });
  },

  async delete({ state }, { run, api, diagnostics, signal }) {
    const entity = required(state);
    if (!run.attachments.letGo(entityId(entity))) return;
    const preserveVirtualKeys = state.preserve_virtual_keys ?? true;
    const other = await detachEntity(api, entity, Number(state.profile_id), { preserveVirtualKeys }, signal);
    if (other !== undefined)
      diagnostics.warning(
        "Another access profile is held",
        `${entityName(entity)} holds ${heldName(other)} by now, which stays.`,
      );
  },

  async import(id) {
    const entity = parseEntityId(id);
    return entity && { id, [attributeOf(entity.kind)]: entity.id };
  },
};

export const accessProfileEntityResource = framed(frame);

async function attached(
  wanted: EntityState,
  notes: EntityNotes,
  { api, diagnostics, signal }: RunCall,
  { mayBeAttached, inPlaceOf }: { readonly mayBeAttached: boolean; readonly inPlaceOf: string | undefined },
): Promise<Reached<EntityState, EntityNotes>> {
  const entity = required(wanted);
  const wish = {
    profile: { id: Number(wanted.profile_id), createdAt: notes.profileCreatedAt },
    migrate: wanted.migrate ?? false,
    mayBeAttached,
    inPlaceOf,
  };
  const { answer, profileCreatedAt } = await attachEntity(api, entity, wish, signal);
  for (const budget of answer?.migration?.budgets ?? [])
    if (budget.carried !== true)
      diagnostics.warning(
        "A limit was dropped",
        `The budget ${budget.reset_duration ?? ""} of ${entityName(entity)} ($${budget.max_limit ?? "?"}, $${budget.current_usage ?? 0} used) has no counterpart in profile ${wanted.profile_id} and was dropped.`,
        ["migrate"],
      );
  return {
    state: {
      ...wanted,
      id: entityId(entity),
      adopted_virtual_key_ids: answer?.adopted_virtual_key_ids ?? [],
      origin: wanted.origin ?? "attached",
    },
    notes: { profileCreatedAt },
  };
}

function required(state: EntityState): {
  readonly kind: "teams" | "business-units" | "customers";
  readonly id: string;
} {
  const entity = entityOf(state);
  if (entity !== undefined) return entity;
  throw new HandlerError(
    "missing",
    "the state names no team, business unit or customer",
    "Import the attachment again.",
    [],
  );
}

function heldTwice(state: EntityState): HandlerError {
  return new HandlerError(
    "already_attached",
    `another resource of this configuration also attaches a profile to ${entityName(required(state))}`,
    "Remove one of the two resources.",
    [],
  );
}

function unknownProfile(state: EntityState): HandlerError {
  return new HandlerError(
    "ambiguous",
    `the gateway does not say which profile ${entityName(required(state))} holds a copy of`,
    "Remove the import, and let the resource adopt the attachment.",
    [],
  );
}

function needsReplaceExisting(planned: EntityState, prior: EntityState): HandlerError {
  return new HandlerError(
    "holds_another",
    `${entityName(required(planned))} holds profile ${prior.profile_id}, whose budgets and counters would be deleted there`,
    "Set replace_existing = true to do that.",
    ["replace_existing"],
  );
}
