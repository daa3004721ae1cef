// The oracle: whether an apply kept the rules of ownership. It reads the gateway, the state and Terraform's own output, and shares no
// code with the provider.

import { type Apply, type Complaint } from "./judged";
import { aboutLetGo } from "./let-go";
import { aboutState } from "./state";
import { aboutStrangers } from "./strangers";

export { type Apply, type Complaint } from "./judged";

/** The rules that an apply broke. */
export function judge(apply: Apply): Complaint[] {
  return [...aboutStrangers(apply), ...aboutState(apply), ...aboutLetGo(apply), ...providerFaults(apply)];
}

const INCONSISTENT = "Provider produced inconsistent final plan";

/**
 * Whether the plan said that another resource manages the profile of that name. In the apply nothing tells that profile from a
 * stranger's, because core reads nothing there; with `any` the plan then comes out different, and core stops it.
 */
function isTwin(fault: string, announced: Apply["announced"]): boolean {
  const [, cell] = /bifrost_access_profile\.cell(\d+)/.exec(fault) ?? [];
  return announced.some(
    ({ summary, detail }) =>
      summary === "Access profile name is already taken" &&
      detail.includes(`"cell ${cell}"`) &&
      detail.includes("another resource of this configuration manages it"),
  );
}

/** What core calls a fault of the provider. */
function providerFaults({ announced, said, before, planned }: Apply): Complaint[] {
  const nothingHappened = before === planned;
  return (
    [...announced, ...said]
      .filter(({ summary }) => /^Provider (produced|returned) /.test(summary))
      // A plan whose ground was changed by somebody before its apply ends here: core has no other word for it.
      .filter(({ summary }) => nothingHappened || summary !== INCONSISTENT)
      .filter(({ summary, detail }) => !(summary === INCONSISTENT && isTwin(detail, announced)))
      .map(({ summary, detail, range, address }) => ({
        about: address ?? range?.filename ?? detail,
        text: `${summary}: ${detail}`,
      }))
  );
}
