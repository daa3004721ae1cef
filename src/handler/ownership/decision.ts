// What becomes of a profile that is to be created: whether its name is free, and if not, whether its holder may be taken over.
// Whatever is not ours is changed only when the adoption policy, and with Terraform the plan, says so.

import { type AccessProfileClient, type WireProfile } from "../../api";
import { type AccessProfileSpec } from "../spec";
import { type NameLookup, readUnlessGone, wasRetired } from "./holder";
import { type Ledger } from "./ledger";

/**
 * Why an existing profile may be taken over:
 * - `retired`, `any`: as the adoption policy allows
 * - `let_go`: the same run has just retired it, for what is created now in its place
 * - `interrupted`: an earlier run made it, and was killed before it could keep its state
 */
export type AdoptionReason = "retired" | "any" | "let_go" | "interrupted";

/**
 * Why it may not:
 * - `never`: the policy forbids it
 * - `active`: the policy takes only what was retired, and this one is active
 * - `not_retired`: it is inactive, but nobody deactivated it
 * - `unknown_past`: it is inactive, and its audit log cannot be read
 * - `managed`: another resource of this configuration has it
 * - `newcomer`: it got the name when this run had just let it go
 */
export type RefusalReason = "never" | "active" | "not_retired" | "unknown_past" | "managed" | "newcomer";

/** What a creation will do. */
export type Decision =
  | { readonly kind: "create" }
  | { readonly kind: "adopt"; readonly holder: WireProfile; readonly because: AdoptionReason }
  | { readonly kind: "refuse"; readonly holder: WireProfile; readonly because: RefusalReason };

/** What decides. */
export interface Circumstances {
  readonly client: AccessProfileClient;
  readonly names: NameLookup;
  readonly ledger: Ledger;
  /** Whether an earlier run that was interrupted made the profile. */
  readonly isInterrupted?: ((holder: WireProfile) => Promise<boolean>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks the name up and decides.
 * @throws {ApiError} when the gateway does not say who has the name.
 */
export async function decide(
  { name, adoption_policy }: Pick<AccessProfileSpec, "name" | "adoption_policy">,
  circumstances: Circumstances,
): Promise<Decision> {
  const holder = await circumstances.names.holderOf(name, circumstances.signal);
  return holder === undefined ? { kind: "create" } : decideOn(holder, adoption_policy, circumstances);
}

/** Decides on a holder that is known. */
export async function decideOn(
  holder: WireProfile,
  policy: AccessProfileSpec["adoption_policy"],
  { client, ledger, isInterrupted, signal }: Omit<Circumstances, "names">,
): Promise<Decision> {
  const refuse = (because: RefusalReason): Decision => ({ kind: "refuse", holder, because });
  await ledger.settled(holder.id);
  if (ledger.wasLetGo(holder)) {
    // It may have been deleted since it was looked up.
    const left = await readUnlessGone(client, holder.id, signal);
    return left?.name === holder.name
      ? { kind: "adopt", holder: left, because: "let_go" }
      : { kind: "create" };
  }
  if (ledger.isManaged(holder.id)) return refuse("managed");
  // The name was ours until now: whoever has got it meanwhile was in no plan.
  if (ledger.wasNameLetGo(holder.name)) return refuse("newcomer");
  if (await isInterrupted?.(holder)) return { kind: "adopt", holder, because: "interrupted" };
  switch (policy) {
    case "never":
      return refuse("never");
    case "any":
      return { kind: "adopt", holder, because: "any" };
    case "retired": {
      if (holder.is_active) return refuse("active");
      const retired = await wasRetired(client, holder, signal);
      if (retired === undefined) return refuse("unknown_past");
      return retired ? { kind: "adopt", holder, because: "retired" } : refuse("not_retired");
    }
  }
}

/** Why the holder is not taken over, as the rest of a sentence about the profile. */
export function explainRefusal(because: RefusalReason, policy: AccessProfileSpec["adoption_policy"]): string {
  switch (because) {
    case "never":
      return `adoption_policy = "${policy}" does not adopt it`;
    case "active":
      return `it is active, and adoption_policy = "${policy}" adopts only a profile that somebody deactivated`;
    case "not_retired":
      return `it is inactive, but its audit log shows no deactivation, and adoption_policy = "${policy}" adopts only a profile that somebody deactivated`;
    case "unknown_past":
      return `it is inactive, but its audit log cannot be read, and adoption_policy = "${policy}" adopts only a profile that somebody deactivated`;
    case "managed":
      return "another resource of this configuration manages it";
    case "newcomer":
      return "it got the name while this run replaced the profile that had it before";
  }
}
