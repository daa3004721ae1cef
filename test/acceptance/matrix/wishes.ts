// Random lives of two states on one gateway that share names: what their configurations say, what people do, and how Terraform is run.

import fc from "fast-check";
import { type Hand, makeProfile, profilesIn, STANDINGS } from "../by-hand";

/** What a configuration says of one resource. */
export interface Wish {
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly is_active: boolean;
  readonly deletion_policy: string;
  readonly adoption_policy: string;
  readonly lifecycle: readonly object[];
}

/** What a person does to whoever has a name. */
export interface Deed {
  readonly name: string;
  readonly what:
    "make newborn" | "make active" | "make retired" | "edit" | "activate" | "deactivate" | "delete";
}

/** One run of Terraform in one of the states. */
export interface Step {
  readonly state: 0 | 1;
  readonly wishes: Readonly<Record<string, Wish | null>>;
  /** Triggers replacements when it changes. */
  readonly revision: number;
  readonly how: "plain" | "saved plan" | "-refresh=false" | "-replace";
  readonly before: Deed | null;
  /** Between the plan and the apply of a saved plan. */
  readonly between: Deed | null;
}

const NAMES = ["one", "two", "three", "four"];
const name = fc.constantFrom(...NAMES);

const lifecycle = fc.constantFrom<readonly object[]>(
  [],
  [],
  [{ create_before_destroy: true }],
  [{ replace_triggered_by: ["terraform_data.revision"] }],
  [{ create_before_destroy: true, replace_triggered_by: ["terraform_data.revision"] }],
  [{ ignore_changes: ["tags"] }],
  [{ ignore_changes: "all" }],
);

const wish: fc.Arbitrary<Wish> = fc.record({
  name,
  description: fc.constantFrom("first", "second"),
  tags: fc.constantFrom(["a"], ["b", "c"]),
  is_active: fc.constantFrom(true, true, false),
  deletion_policy: fc.constantFrom("deactivate", "delete", "abandon"),
  adoption_policy: fc.constantFrom("never", "retired", "any"),
  lifecycle,
});

const deed: fc.Arbitrary<Deed> = fc.record({
  name,
  what: fc.constantFrom(
    "make newborn",
    "make active",
    "make retired",
    "edit",
    "activate",
    "deactivate",
    "delete",
  ),
});

const step: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom(0, 1),
  wishes: fc.record({
    a: fc.option(wish, { freq: 4 }),
    b: fc.option(wish, { freq: 4 }),
    c: fc.option(wish, { freq: 2 }),
  }),
  revision: fc.integer({ min: 1, max: 2 }),
  how: fc.constantFrom("plain", "saved plan", "-refresh=false", "-replace"),
  before: fc.option(deed, { freq: 2 }),
  between: fc.option(deed, { freq: 2 }),
});

/** Lives of so many runs. */
export function lives(steps: number): fc.Arbitrary<Step[]> {
  return fc.array(step, { minLength: steps, maxLength: steps });
}

/** The configuration of a step, in Terraform's JSON. */
export function documentOf({ wishes, revision }: Step): string {
  const resources = Object.entries(wishes).flatMap(([label, each]) => (each === null ? [] : [[label, each]]));
  return JSON.stringify({
    resource: {
      terraform_data: { revision: { input: revision } },
      ...(resources.length > 0 && {
        bifrost_access_profile: Object.fromEntries(resources),
      }),
    },
  });
}

/** Does the deed, where it can be done. */
export async function perform(hand: Hand, { name: wanted, what }: Deed): Promise<void> {
  const id = profilesIn(await hand("GET", "")).find((profile) => profile.name === wanted)?.id;
  const standing = STANDINGS.find((each) => what === `make ${each}`);
  if (standing !== undefined) {
    if (id === undefined) await makeProfile(hand, wanted, standing);
    return;
  }
  if (id === undefined) return;
  if (what === "edit") await hand("PUT", `/${id}`, { tags: ["by hand"], description: "by hand" });
  else if (what === "delete") await hand("DELETE", `/${id}`);
  else await hand("PUT", `/${id}/${what}`);
}
