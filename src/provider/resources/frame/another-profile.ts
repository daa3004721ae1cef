// What is told where the profile of an attachment is another one by now.

import { type ProfileDetail } from "../../../handler/internal";
import { type RunCall } from "./frame";

/** Warns that another profile has the id: another gateway, or a restored database. */
export function warnOfAnotherProfile(
  { access_profile: live }: ProfileDetail,
  createdAt: string | undefined,
  { run, diagnostics }: RunCall,
): void {
  diagnostics.warning(
    "Another access profile has this id",
    `The state belongs to profile ${live.id}, created ${createdAt}. On ${run.api.host} profile ${live.id} is ${JSON.stringify(live.name)}, created ${live.created_at}: this is another gateway or a restored database. The plan leaves that profile alone and treats this attachment as gone.`,
    ["profile_id"],
  );
}
