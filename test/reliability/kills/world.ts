// The profiles of a trial: what Terraform is to do with them, what the gateway had before, and what it must have in the end.

import { type Hand, makeProfile } from "../../acceptance/by-hand";

/** What an apply does with a profile. */
export const WORKS = [
  "create",
  "clone",
  "update",
  "adopt retired",
  "adopt any",
  "deactivate",
  "delete",
] as const;
export type Work = (typeof WORKS)[number];

/** How many profiles there are for each work; none where it is left out. */
export type Share = Partial<Readonly<Record<Work, number>>>;

/** A profile as the gateway answers it, as far as a trial looks. */
export interface Live {
  readonly id: number;
  readonly name: string;
  readonly is_active: boolean;
  readonly tags: readonly string[];
  readonly description?: string | null | undefined;
  readonly budgets: readonly { readonly max_limit: number }[];
}

/** What the configuration of each work sets. */
const SETTINGS = `tags = ["ours"]
  budgets = { "1M" = { max_limit = 5 } }`;

/** The configuration of the apply that is killed; `source` is the id of the profile to clone. */
export function configuration(share: Share, source: number): string {
  return block(share, "create", SETTINGS)
    .concat(block(share, "clone", `clone_from = "${source}"\n  tags = ["ours"]`))
    .concat(block(share, "update", SETTINGS))
    .concat(block(share, "adopt retired", SETTINGS))
    .concat(block(share, "adopt any", `adoption_policy = "any"\n  ${SETTINGS}`));
}

/** The configuration that was applied before it. */
export function configurationBefore(share: Share): string {
  return block(share, "update", 'tags = ["before"]')
    .concat(block(share, "deactivate", 'tags = ["before"]'))
    .concat(block(share, "delete", 'deletion_policy = "delete"\n  tags = ["before"]'));
}

function block(share: Share, work: Work, members: string): string {
  const count = share[work] ?? 0;
  if (count === 0) return "";
  return `resource "bifrost_access_profile" "${work.replace(" ", "_")}" {
  count = ${count}
  name  = "${work} \${count.index}"
  ${members}
}
`;
}

/** Makes what others have on the gateway: a profile to clone, those that are to be taken over, and some that are nobody's business. */
export async function furnish(hand: Hand, share: Share): Promise<{ source: number; strangers: number[] }> {
  const source = await makeProfile(hand, "Source", "active");
  const strangers = [source];
  for (const standing of ["newborn", "active", "retired"] as const)
    strangers.push(await makeProfile(hand, `Theirs, ${standing}`, standing));
  for (const name of namesOf(share, "adopt retired")) await makeProfile(hand, name, "retired");
  for (const name of namesOf(share, "adopt any")) await makeProfile(hand, name, "active");
  return { source, strangers };
}

/** The names of the profiles of one work. */
export function namesOf(share: Share, work: Work): string[] {
  return Array.from({ length: share[work] ?? 0 }, (_, index) => `${work} ${index}`);
}

/** The address of the resource of a name. */
export function addressOf(name: string): string {
  const place = name.lastIndexOf(" ");
  return `bifrost_access_profile.${name.slice(0, place).replace(" ", "_")}[${name.slice(place + 1)}]`;
}

/** What is wrong with the profiles once everything is settled; empty when nothing is. */
export function faultsIn(share: Share, live: readonly Live[], strangers: number): string[] {
  const faults: string[] = [];
  for (const work of WORKS)
    for (const name of namesOf(share, work)) {
      const found = live.filter((profile) => profile.name === name);
      if (work === "delete") {
        if (found.length > 0) faults.push(`${name} was not deleted`);
        continue;
      }
      const [profile] = found;
      if (profile === undefined) faults.push(`${name} is lost`);
      else if (profile.is_active !== (work !== "deactivate"))
        faults.push(`${name} is ${profile.is_active ? "active" : "inactive"}`);
      else if (work !== "deactivate" && profile.tags.join() !== "ours")
        faults.push(`${name} has the tags ${profile.tags.join()}`);
      if (found.length > 1) faults.push(`${name} is there ${found.length} times`);
    }
  const expected = WORKS.reduce((sum, work) => sum + (work === "delete" ? 0 : (share[work] ?? 0)), strangers);
  if (live.length !== expected) faults.push(`${live.length} profiles are there instead of ${expected}`);
  return faults;
}
