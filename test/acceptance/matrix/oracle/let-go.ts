// What the state no longer holds was treated as its deletion policy says, what is forgotten or left alone was not touched, and what
// the plan does not change is the same in every byte.

import { isSame, type Managed } from "../moment";
import { type Apply, changeOf, type Complaint, idsIn } from "./judged";

export function aboutLetGo(apply: Apply): Complaint[] {
  const managed = idsIn(apply.after.state);
  return apply.before.state.flatMap((each) => {
    const text = managed.has(each.id) ? faultOfKept(apply, each) : faultOfLetGo(apply, each);
    return text === undefined ? [] : [{ about: each.address, text: `${each.address}: ${text}` }];
  });
}

function faultOfKept(apply: Apply, { address, id }: Managed): string | undefined {
  const change = changeOf(apply, address);
  const isUpdatedElsewhere = apply.changes.some(({ previous_address: from }) => from === address);
  if (change !== undefined || isUpdatedElsewhere) return undefined;
  return isSame(apply.planned.live.get(id), apply.after.live.get(id))
    ? undefined
    : `profile ${id} was changed, though no change was planned`;
}

function faultOfLetGo(apply: Apply, { address, id, attributes }: Managed): string | undefined {
  const [before, after] = [apply.planned.live.get(id), apply.after.live.get(id)];
  const actions = changeOf(apply, address)?.actions ?? [];
  if (before === undefined) return undefined;
  if (actions.includes("forget"))
    return isSame(before, after)
      ? undefined
      : `profile ${id} was changed, though it was only to be forgotten`;
  if (!actions.includes("delete")) return `profile ${id} left the state, though no destroy was planned`;
  const policy = String(attributes["deletion_policy"]);
  switch (policy) {
    case "delete":
      return after === undefined ? undefined : `profile ${id} is still there after deletion_policy "delete"`;
    case "abandon":
      return isSame(before, after) ? undefined : `profile ${id} was changed after deletion_policy "abandon"`;
    case "deactivate": {
      const switchedOff = { ...before, is_active: false, version: after?.version, updated_at: "" };
      return after && JSON.stringify({ ...after, updated_at: "" }) === JSON.stringify(switchedOff)
        ? undefined
        : `profile ${id} was not just switched off by deletion_policy "deactivate"`;
    }
    default:
      return `deletion_policy ${policy} is none`;
  }
}
