// The plan of a role attachment: which role it is, whether it is attached already, and who gets or loses a copy.

import {
  HandlerError,
  readRole,
  type RbacRole,
  type RoleAttachment,
  roleNamed,
} from "../../../handler/internal";
import { UNKNOWN, type Value } from "../../../plugin";
import { Big } from "big.js";
import { type CompletedPlan, type PlanCall, type PlannedChange } from "../frame/frame";
import { look } from "../frame/look";
import { type Run } from "../../run";
import { attachmentOf, keyOf, type Origin, type RoleNotes, type RoleState } from "./state";

type Change = PlannedChange<RoleState, RoleNotes>;
type Completed = CompletedPlan<RoleNotes>;

export async function planRole(change: Change, call: PlanCall): Promise<Completed | undefined> {
  const { planned, prior, notes } = change;
  // With create_before_destroy the destruction is planned after the creation of the very attachment.
  if (planned === undefined) {
    if (prior !== undefined) await warnOfLosses(prior, notes, call);
    return undefined;
  }
  if (prior !== undefined) manageRole(attachmentOf(prior, notes), call);
  return prior === undefined ? planCreation(planned, change, call) : planUpdate(planned, prior, change, call);
}

/** Notes that a resource of the state has the attachment. One that is planned for another resource is refused. */
export function manageRole(attachment: RoleAttachment, call: PlanCall): void {
  const key = keyOf(attachment);
  if (call.run?.attachments.isPlanned(key) === true) reportTwin(attachment, call);
  call.run?.attachments.manage(key);
}

async function planUpdate(
  planned: RoleState,
  prior: RoleState,
  change: Change,
  call: PlanCall,
): Promise<Completed> {
  const { run, diagnostics } = call;
  const isAnother = (["role_id", "role_name"] as const).filter(
    (name) => change.isSet(name) && planned[name] !== prior[name],
  );
  const set: Record<string, Value> = {};
  for (const name of ["role_id", "role_name"] as const)
    if (isAnother.length > 0 && !change.isSet(name)) set[name] = UNKNOWN;
  const isMoved = planned.profile_id !== prior.profile_id;
  if (isAnother.length > 0 || isMoved) {
    set["id"] = UNKNOWN;
    set["users_applied"] = UNKNOWN;
    // Core drops what the plan of the object that follows warns of, so it is said here.
    await warnOfLosses(prior, change.notes, call);
    const role = await roleOf(planned, change, call);
    const roleId = planned.role_id ?? role?.id;
    if (
      run !== undefined &&
      planned.apply_to_existing === true &&
      planned.profile_id !== undefined &&
      roleId !== undefined
    )
      await tellWhoGetsIt(attachmentOf({ ...planned, role_id: roleId }, {}), role, call, run);
  } else if (planned.apply_to_existing === true && prior.apply_to_existing !== true)
    diagnostics.warning(
      "apply_to_existing counts only when the role is attached",
      `Role ${prior.role_id} is attached already, so users who have it now do not get a copy by this change, and no request is sent. To give them one, replace this resource (-replace), which takes the copies that the role brought and gives new ones.`,
      ["apply_to_existing"],
    );
  // Core hands these notes to the plan of the object that replaces this one, should it do so.
  const replaces = keyOf(attachmentOf(prior, change.notes));
  return { set, requiresReplace: isAnother.map((name) => [name]), notes: { ...change.notes, replaces } };
}

async function planCreation(planned: RoleState, change: Change, call: PlanCall): Promise<Completed> {
  const { run, diagnostics } = call;
  const role = run && (await roleOf(planned, change, call));
  const roleId = planned.role_id ?? role?.id;
  const set: Record<string, Value> = {
    role_id: roleId === undefined ? UNKNOWN : new Big(roleId),
    users_applied: UNKNOWN,
    origin: "attached" satisfies Origin,
  };
  if (run === undefined || planned.profile_id === undefined || roleId === undefined)
    return { set: { ...set, id: UNKNOWN }, notes: {} };
  set["id"] = `${planned.profile_id}/${roleId}`;
  const attachment = attachmentOf({ ...planned, role_id: roleId }, {});
  const key = keyOf(attachment);
  // What this one replaces is attached now, or was just detached: whichever of the two comes first.
  if (change.notes.replaces === key) return { set: { ...set, origin: UNKNOWN }, notes: {} };
  if (run.attachments.isManaged(key) || !run.attachments.plan(key)) reportTwin(attachment, call);
  if (planned.apply_to_existing === true) await tellWhoGetsIt(attachment, role, call, run);
  const found = await look(call, (signal) => readRole(run.api, attachment, signal));
  if (found?.profile.is === "gone")
    diagnostics.error(
      "Access profile not found",
      `${run.api.host} has no access profile with the id ${planned.profile_id}.`,
      ["profile_id"],
    );
  if (found?.role === undefined) return { set, notes: {} };
  const wanted = planned.is_default ?? false;
  const live = found.role.is_default ?? false;
  diagnostics.warning(
    "Existing role attachment will be adopted",
    `Role ${roleId} (${found.role.role_name ?? "unnamed"}) is already attached to profile ${planned.profile_id}. Apply adopts the attachment, and destroying this resource detaches it. ${live === wanted ? "Nothing changes in it." : `is_default changes from ${live} to ${wanted}.`} To keep it out of this configuration, remove this resource.`,
  );
  return { set: { ...set, origin: "adopted" satisfies Origin }, notes: {} };
}

/** The role that the configuration names, where the gateway shows it. */
async function roleOf(planned: RoleState, change: Change, call: PlanCall): Promise<RbacRole | undefined> {
  const { run, diagnostics } = call;
  const { role_name: name, role_id: id } = planned;
  if (run === undefined) return undefined;
  if (change.isSet("role_name") && name !== undefined) {
    // A role may be created by this very apply, so that it is not there yet does not fail the plan.
    const found = await look(call, (signal) =>
      roleNamed(run.api, name, signal).catch((error: unknown) => {
        if (error instanceof HandlerError) return error;
        throw error;
      }),
    );
    if (!(found instanceof HandlerError)) return found;
    diagnostics.warning(
      "Role not found",
      `${capitalized(found.message)}${found.message.endsWith("?") ? "" : "."} Apply fails unless the role exists by then.`,
      ["role_name"],
    );
    return undefined;
  }
  if (id === undefined) return undefined;
  const roles = await look(call, (signal) => run.api.roles.list(signal));
  const role = roles?.find((each) => each.id === id);
  if (roles !== undefined && role === undefined)
    diagnostics.warning(
      "Role not found",
      `${run.api.host} shows no role ${id}. Apply fails unless the role exists by then.`,
      ["role_id"],
    );
  return role;
}

function reportTwin({ profile, roleId }: RoleAttachment, { diagnostics }: PlanCall): void {
  diagnostics.error(
    "Role is attached twice",
    `Another resource of this configuration also attaches role ${roleId} to profile ${profile.id}. There is only one such attachment: destroying one of the two resources would detach the role for both. Remove one of them. To keep the attachment under another address, use a moved block.`,
  );
}

async function tellWhoGetsIt(
  { profile, roleId }: RoleAttachment,
  role: RbacRole | undefined,
  call: PlanCall,
  { api }: Run,
): Promise<void> {
  const users = await look(call, (signal) => api.users.ofRole(roleId, signal));
  const who = `role ${roleId}${role === undefined ? "" : ` (${role.name})`}`;
  call.diagnostics.warning(
    "Users get a copy of the access profile",
    users === undefined
      ? `Users who have ${who} get a copy of profile ${profile.id}. The gateway did not say how many they are.`
      : `${users.length} user(s) have ${who} and get a copy of profile ${profile.id}, except those who hold one already.${users.length > 100 ? " The gateway works on more than 100 users in the background, so users_applied may be too low." : ""}`,
    ["apply_to_existing"],
  );
}

/** Says who loses what when the role is detached. */
async function warnOfLosses(prior: RoleState, notes: RoleNotes, call: PlanCall): Promise<void> {
  const { run, diagnostics } = call;
  if (run === undefined) return;
  const attachment = attachmentOf(prior, notes);
  const found = await look(call, (signal) => readRole(run.api, attachment, signal));
  if (found?.role === undefined || found.profile.is !== "there") return;
  const holders = found.profile.detail.user_count ?? 0;
  if (holders === 0) return;
  diagnostics.warning(
    "Users lose their copy of the access profile",
    `${holders} user(s) hold a copy of profile ${attachment.profile.id}. Detaching role ${attachment.roleId} (${found.role.role_name ?? "unnamed"}) takes the copies that this role brought, with their usage; copies that were assigned by hand stay.`,
  );
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
