// Nobody else's profile is harmed: what Terraform did not manage is the same in every byte, unless the plan announced that it would
// be taken over (or imported), and the policy allows that.

import { isSame } from "../moment";
import { type LiveProfile } from "../../by-hand";
import { type Apply, type Complaint, holderOf, idsIn } from "./judged";

export function aboutStrangers(apply: Apply): Complaint[] {
  const managed = idsIn(apply.before.state);
  const strangers = [...apply.planned.live.values()].filter(({ id }) => !managed.has(id));
  return strangers.flatMap((stranger) => {
    const after = apply.after.live.get(stranger.id);
    const owner = holderOf(apply.after.state, stranger.id);
    if (isSame(stranger, after) && owner === undefined) return [];
    const reason = whyNot(apply, stranger);
    if (reason === undefined && owner !== undefined) return [];
    const did = isSame(stranger, after) ? "was taken into the state" : after ? "was changed" : "was deleted";
    const manager = owner === undefined ? "is managed by nobody" : `is managed by ${owner.address}`;
    return [
      {
        about: stranger.name,
        text: `the stranger's profile ${stranger.id} ${did} and ${manager}: ${reason ?? "its adoption failed"}`,
      },
    ];
  });
}

/** Why an adoption of that profile is not allowed. */
function whyNot(apply: Apply, stranger: LiveProfile): string | undefined {
  const isImported = apply.changes.some(({ importing }) => importing?.id === String(stranger.id));
  if (isImported) return undefined;
  const seen = apply.before.live.get(stranger.id);
  if (seen === undefined) return "it was not there when the plan was made";
  if (!isSame(seen, stranger)) return "it was changed between plan and apply";
  const announcement = new RegExp(`\\bprofile ${stranger.id}\\b.*\\bversion ${stranger.version}\\b`, "is");
  const announced = apply.announced.filter(
    ({ severity, summary, detail }) =>
      severity === "warning" && /will (be adopted|adopt)\b/i.test(summary) && announcement.test(detail),
  );
  if (announced.length === 0)
    return `the plan did not announce that profile ${stranger.id} in version ${stranger.version} will be adopted`;
  const owner = holderOf(apply.after.state, stranger.id);
  const policy = owner?.attributes["adoption_policy"];
  if (policy === "any" || owner === undefined) return undefined;
  return policy === "retired" && apply.before.retired.has(stranger.id)
    ? undefined
    : `adoption_policy "${String(policy)}" does not allow it`;
}
