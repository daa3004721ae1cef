// The resource `bifrost_access_profile_role`: the attachment of a profile to a role.

import {
  attachRole,
  detachRole,
  HandlerError,
  readRole,
  roleAttachmentSpec,
  roleNamed,
} from "../../handler/internal";
import { type Frame, type Reached, type RunCall } from "./frame/frame";
import { framed } from "./frame/framed";
import { warnOfAnotherProfile } from "./frame/another-profile";
import { manageRole, planRole } from "./access-profile-role/plan";
import {
  attachmentOf,
  keyOf,
  roleNotes,
  type RoleNotes,
  roleSchema,
  type RoleState,
  roleState,
} from "./access-profile-role/state";

const frame: Frame<RoleState, RoleNotes> = {
  schema: roleSchema,
  specification: roleAttachmentSpec,
  invalid: "Invalid role attachment",
  state: roleState,
  notes: roleNotes,
  importIds: "A role attachment is imported by the ids of the profile and the role, for example 12/3.",
  plan: planRole,

  async read({ state, notes }, call) {
    const attachment = attachmentOf(state, notes);
    const { profile, role } = await readRole(call.api, attachment, call.signal);
    if (profile.is === "another") warnOfAnotherProfile(profile.detail, notes.profileCreatedAt, call);
    if (profile.is !== "there" || role === undefined) return undefined;
    const isFirst = call.run.attachments.read(keyOf(attachment));
    manageRole(attachment, call);
    if (!isFirst)
      call.diagnostics.warning(
        "Two resources manage one role attachment",
        `Another resource of this state also manages the attachment of role ${attachment.roleId} to profile ${attachment.profile.id}. Destroying one of them detaches the role for both. Remove one from the state (terraform state rm) and from the configuration.`,
      );
    return {
      state: {
        ...state,
        role_name: role.role_name ?? state.role_name,
        is_default: role.is_default ?? false,
        // Only Terraform knows these; after an import they are as the configuration has them by default.
        apply_to_existing: state.apply_to_existing ?? false,
        origin: state.origin ?? "imported",
      },
      notes: { profileCreatedAt: profile.detail.access_profile.created_at ?? undefined },
    };
  },

  async create({ planned }, call) {
    const roleId = planned.role_id ?? (await roleNamed(call.api, planned.role_name ?? "", call.signal)).id;
    const wanted = { ...planned, role_id: roleId, id: `${planned.profile_id}/${roleId}` };
    const key = keyOf(attachmentOf(wanted, {}));
    const { attachments } = call.run;
    // What is attached already may be what this one replaces; destroying that later must not detach the role.
    if (planned.origin !== "attached") attachments.takeOver(key);
    else if (attachments.isManaged(key)) throw attachedTwice(wanted);
    else attachments.manage(key);
    return attached(wanted, {}, { mayBeAttached: planned.origin !== "attached" }, call);
  },

  update: ({ planned, prior, notes }, call) =>
    // What only counts when the role is attached sends nothing.
    planned.is_default === prior.is_default
      ? Promise.resolve({ state: planned, notes: withoutReplaced(notes) })
      : attached({ ...planned, apply_to_existing: false }, notes, { mayBeAttached: true }, call),

  async delete({ state, notes }, { run, api, signal }) {
    const attachment = attachmentOf(state, notes);
    if (run.attachments.letGo(keyOf(attachment))) await detachRole(api, attachment, signal);
  },

  async import(id) {
    const ids = /^([1-9]\d{0,15})\/([1-9]\d{0,15})$/.exec(id);
    if (ids === null) return undefined;
    return { id, profile_id: ids[1], role_id: Number(ids[2]) };
  },
};

export const accessProfileRoleResource = framed(frame);

async function attached(
  wanted: RoleState,
  notes: RoleNotes,
  { mayBeAttached }: { readonly mayBeAttached: boolean },
  { api, signal }: RunCall,
): Promise<Reached<RoleState, RoleNotes>> {
  const attachment = attachmentOf(wanted, notes);
  const wish = {
    isDefault: wanted.is_default ?? false,
    applyToExisting: wanted.apply_to_existing ?? false,
    mayBeAttached,
  };
  const { role, profile, usersApplied } = await attachRole(api, attachment, wish, signal);
  return {
    state: {
      ...wanted,
      role_name: role.role_name ?? wanted.role_name,
      users_applied: usersApplied ?? wanted.users_applied,
      origin: wanted.origin ?? "attached",
    },
    notes: { profileCreatedAt: profile.created_at ?? undefined },
  };
}

function withoutReplaced({ profileCreatedAt }: RoleNotes): RoleNotes {
  return { profileCreatedAt };
}

function attachedTwice({ role_id, profile_id }: RoleState): HandlerError {
  return new HandlerError(
    "already_attached",
    `another resource of this configuration also attaches role ${role_id} to profile ${profile_id}`,
    "Remove one of the two resources.",
    [],
  );
}
