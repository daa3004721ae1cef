// How an act ended for its cell, and whether the second plan is empty or somebody was told why not.

import { type PlannedChange, type TerraformDiagnostic } from "../terraform";
import { type Cell, nameOf } from "./dimensions";
import { addressOf } from "./hcl";
import { isSame, type Managed } from "./moment";
import { type Apply } from "./oracle";
import { type Outcome } from "./outcomes";
import { ROWS } from "./rows";

/** What an act did to the resource of the cell that wants its name. */
interface Acted {
  readonly own: Managed | undefined;
  readonly reached: Managed | undefined;
  /** The profile that had the name, when it was somebody else's. */
  readonly holder: number | undefined;
  readonly errors: readonly TerraformDiagnostic[];
  readonly apply: Apply;
}

/** The complaint when the act of a cell did not end as it has to. */
export function endedWrong(cell: Cell, apply: Apply): string[] {
  const row = ROWS[cell.argument];
  const wanted = row.ends(cell);
  if (wanted === "any") return [];
  const address = row.address?.(cell) ?? addressOf(cell);
  const managed = new Set(apply.before.state.map(({ id }) => id));
  const errors = about(cell, [...apply.announced, ...apply.said]).filter(
    ({ severity }) => severity === "error",
  );
  const fault = faultOf(wanted, {
    own: apply.before.state.find((each) => belongsTo(cell, each.address)),
    reached: apply.after.state.find((each) => each.address === address),
    holder: [...apply.planned.live.values()].find(({ id, name }) => name === nameOf(cell) && !managed.has(id))
      ?.id,
    errors,
    apply,
  });
  const why = errors.map(({ summary, detail }) => `${summary}: ${detail}`).join("; ");
  return fault === undefined ? [] : [`must end as ${wanted}: ${fault}${why === "" ? "" : ` (${why})`}`];
}

function faultOf(wanted: Outcome, { own, reached, holder, errors, apply }: Acted): string | undefined {
  if (wanted === "refused") return faultOfRefusal({ own, reached, holder, errors, apply });
  if (errors.length > 0) return "there is an error";
  if (wanted === "kept")
    return own !== undefined && isSame(apply.planned.live.get(own.id), apply.after.live.get(own.id))
      ? undefined
      : "the profile was changed";
  if (reached === undefined) return "nothing is in the state";
  const isNew = !apply.planned.live.has(reached.id);
  switch (wanted) {
    case "created":
      return isNew ? undefined : `profile ${reached.id} was there before`;
    case "adopted":
      return reached.id === holder ? undefined : `profile ${reached.id} is managed, not profile ${holder}`;
    case "updated":
      return isNew ? `profile ${reached.id} is new` : undefined;
    case "taken up":
      return reached.id === own?.id
        ? undefined
        : `profile ${reached.id} is managed, not profile ${own?.id} again`;
  }
}

function faultOfRefusal({ own, reached, holder, errors }: Acted): string | undefined {
  if (errors.length === 0) return "there is no error";
  if (reached !== undefined && reached.id !== own?.id)
    return `profile ${reached.id} is in the state all the same`;
  const id = holder ?? own?.id;
  const isOfCore = errors.some(({ summary }) => /^(Instance cannot be|Provider produced)/.test(summary));
  const isNamed = errors.some(({ detail }) => new RegExp(`\\bprofile ${id}\\b`, "i").test(detail));
  return isOfCore || isNamed || id === undefined
    ? undefined
    : `the error does not name profile ${id}, which has the name`;
}

/** The complaint when a second plan has changes and nobody was told why. */
export function unsettled(
  cell: Cell,
  changes: readonly PlannedChange[],
  told: readonly TerraformDiagnostic[],
): string[] {
  const own = changes.filter(({ address }) => belongsTo(cell, address));
  if (own.length === 0 || about(cell, told).length > 0) return [];
  const texts = own.map(({ address, actions, before, after }) => {
    const names = Object.keys({ ...before, ...after }).filter(
      (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
    );
    return `${actions.join(" and ")} of ${address} in ${names.join(", ")}`;
  });
  return [`the second plan is not empty, and nothing says why: ${texts.join("; ")}`];
}

/** The number of the cell that a text names: an address, a profile's name or a file. */
export function cellNumberIn(text: string): number | undefined {
  const [, number] = /\bcell[ -]?(\d+)/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

function belongsTo(cell: Cell, text: string): boolean {
  return cellNumberIn(text) === cell.number;
}

function about(cell: Cell, diagnostics: readonly TerraformDiagnostic[]): TerraformDiagnostic[] {
  return diagnostics.filter(({ range, address, detail }) =>
    [range?.filename ?? "", address ?? "", detail].some((text) => belongsTo(cell, text)),
  );
}
