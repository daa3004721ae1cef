// How a command ends as a step of Terraform, with engine `null`. A resource whose provisioner fails is tainted: Terraform then skips what
// depends on it, and forgets what it would have said at its destroy. So a run that has reached something ends well, the next resource takes
// that into Terraform's state, and the last one fails.

import { retire, type Run, type RunContext } from "../../handler/state";
import { failureText, note } from "./report";
import { type TerraformStep } from "./states";

/** Ends a run as a step. Returns whether its failure is for a later resource to report. */
export async function isReportedLater(
  run: Run,
  key: string,
  { states, isLast }: TerraformStep,
): Promise<boolean> {
  if (run.error === undefined) {
    await states.done(key);
    return false;
  }
  const isWorthKeeping = run.state?.id !== undefined || run.state?.sentAt !== undefined;
  if (isLast || !isWorthKeeping) return false;
  const why = failureText(run.error);
  await states.failed(key, why);
  note(`failed: ${why}`);
  note("what was reached goes to Terraform's state first; then the apply fails");
  return true;
}

/**
 * Retires the profile that Terraform's state remembers, and no other.
 * @throws Error when nothing says which profile it is.
 */
export async function retireStep(
  context: RunContext,
  { states, memory, forget }: TerraformStep,
): Promise<Run> {
  if (memory === "unknown" && (await states.read(context.key)) === undefined)
    throw new Error(
      `nothing says which profile ${JSON.stringify(context.key)} is: Terraform's state has no record of it, and there is no state directory of an earlier version. ` +
        'Nothing was retired, because the name may belong to another profile by now. Apply once, with adoption_policy = "any" if the profile is active, and destroy again',
    );
  const run = await retire(context, undefined);
  if (run.error === undefined) forget();
  return run;
}
