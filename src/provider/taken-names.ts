// The names that turn out taken in one run, told together. Terraform plans and applies each resource by itself and tells the provider
// neither how many there are nor their addresses. So the first one whose name is taken waits until the others are through, and tells
// what to do with all of them; the others refer to it. With `-parallelism=1` there are no others to wait for: then it tells those, too,
// that an earlier plan has seen.

import { type Diagnostics } from "../plugin";

/** A name that a profile has which the resource does not manage, as far as the run knows. */
export interface TakenName {
  readonly name: string;
  /** Id of that profile. */
  readonly id: number;
}

/** What a call does: Terraform plans a resource once more before it applies it. */
export type Phase = "plan" | "apply";

/** Gathers the names of one run. */
export interface TakenNames {
  /** Counts a call of Terraform's as under way. */
  during<T>(call: () => Promise<T>): Promise<T>;
  /** Takes note of a name. Whoever is to tell all of them is given them once no other call is under way. */
  gather(phase: Phase, taken: TakenName, signal: AbortSignal): Promise<Gathered>;
}

/** What plans have seen, kept for the runs after them. */
export interface SeenByPlans {
  /** The names that earlier plans found taken, as far as they still are. Never rejects. */
  earlier(): Promise<readonly TakenName[]>;
  /** Keeps what this plan found. Never rejects. */
  keep(taken: TakenName): Promise<void>;
}

/** What a call is to tell: all names, its own among them, or only that another call, about `toldWith`, tells them. */
export type Gathered = { readonly names: readonly TakenName[] } | { readonly toldWith: string };

/** Milliseconds without another call after which no more are to be expected. */
const QUIET = 200;
/** Most milliseconds that one call waits for others. */
const LONGEST_WAIT = 20_000;
/** Milliseconds between two looks. */
const POLL = 20;

export function createTakenNames(seenByPlans: SeenByPlans): TakenNames {
  let underWay = 0;
  let lastMove = 0;
  /** With which name each one was told. */
  const told: Record<Phase, Map<string, string>> = { plan: new Map(), apply: new Map() };
  /** What the call that waits has gathered; undefined while none does. */
  const waiting: Record<Phase, TakenName[] | undefined> = { plan: undefined, apply: undefined };

  /** Whether others are under way. An apply waits for a plan that waits, because its apply is still to come; not the reverse. */
  const isBusy = (phase: Phase): boolean => {
    const idle: readonly Phase[] = phase === "plan" ? ["plan", "apply"] : ["apply"];
    const others = underWay - idle.filter((each) => waiting[each] !== undefined).length;
    return others > 0 || Date.now() - lastMove < QUIET;
  };

  return {
    async during(call) {
      underWay += 1;
      try {
        return await call();
      } finally {
        underWay -= 1;
        lastMove = Date.now();
      }
    },
    async gather(phase, taken, signal) {
      const toldWith = told[phase].get(taken.name);
      if (toldWith !== undefined) return { toldWith };
      if (phase === "plan") await seenByPlans.keep(taken);
      const gathered = waiting[phase];
      if (gathered !== undefined) {
        gathered.push(taken);
        return { toldWith: gathered[0]?.name ?? taken.name };
      }
      const names = (waiting[phase] = [taken]);
      lastMove = Date.now();
      const end = Date.now() + LONGEST_WAIT;
      while (!signal.aborted && Date.now() < end && isBusy(phase))
        await new Promise((resolve) => setTimeout(resolve, POLL));
      waiting[phase] = undefined;
      const all = new Map(names.map((each) => [each.name, each]));
      for (const each of await seenByPlans.earlier())
        if (!all.has(each.name) && !told[phase].has(each.name)) all.set(each.name, each);
      for (const name of all.keys()) told[phase].set(name, taken.name);
      return { names: [...all.values()].sort((a, b) => a.id - b.id) };
    },
  };
}

/** How to come by the profile of a name that is taken, as the end of what is told about it. */
export function importAdvice({ id }: TakenName, gathered: Gathered): string {
  if ("toldWith" in gathered)
    return `The import blocks of all names that are taken are listed together, at the resource with the name ${JSON.stringify(gathered.toldWith)}.`;
  if (gathered.names.length > 1)
    return "The import blocks of all names that are taken are listed together, at this resource.";
  return `To manage that profile, run terraform import ADDRESS ${id}, or add this block:\n\n${block(id)}`;
}

/** Adds the one diagnostic with the import blocks of all names, where there are several. */
export function tellTakenNames(
  severity: "error" | "warning",
  gathered: Gathered,
  diagnostics: Diagnostics,
): void {
  if ("toldWith" in gathered || gathered.names.length < 2) return;
  const blocks = gathered.names.map(({ name, id }) =>
    block(id, `the resource with the name ${JSON.stringify(name)}`),
  );
  diagnostics[severity](
    `${gathered.names.length} access profile names are taken`,
    `If a run made the profiles that have them and was interrupted before its state was saved, manage those profiles with these blocks, except what the state has already. Put the address of its resource in place of each ADDRESS, which Terraform does not tell to providers:\n\n${blocks.join("\n")}\n\nWithout addresses: adoption_policy = "any" takes them over, and the plan shows what would change in each.`,
  );
}

function block(id: number, comment?: string): string {
  const of = comment === undefined ? "" : ` # ${comment}`;
  return `  import {\n    to = ADDRESS${of}\n    id = "${id}"\n  }`;
}
