// The dimensions of the matrix and its cells.

import { IS_FULL } from "../../full-form";
import { type Combination, everyCombination, pairwise } from "./combinations";

/** What the name of a creation (or the new name of a rename) is when Terraform acts. */
export const SITUATIONS = [
  /** Nobody has it. */
  "free name",
  /** A profile has it that somebody switched off: its audit log ends with a deactivation. */
  "retired profile",
  /** An inactive profile has it that was never active: new profiles are born so. */
  "newborn",
  /** A profile in use has it. */
  "active stranger",
  /** The resource's own profile has it. */
  "own id",
] as const;

/** What the configuration or the command line says beside the profile. */
export const ARGUMENTS = [
  "none",
  "ignore_changes of an attribute",
  "ignore_changes of a nested attribute",
  "ignore_changes of a map key",
  "ignore_changes = all",
  "create_before_destroy",
  "replace_triggered_by",
  "create_before_destroy and replace_triggered_by",
  "prevent_destroy",
  "-replace",
  "-target",
  "-refresh=false",
  "-refresh-only",
  "moved",
  "removed",
  "import",
  "for_each key rename",
  "count",
  "saved plan",
  "saved plan, a change before its apply",
] as const;

export const DIMENSIONS = {
  argument: ARGUMENTS,
  deletion: ["deactivate", "delete", "abandon"],
  adoption: ["never", "retired", "any"],
  situation: SITUATIONS,
} as const;

export type Situation = (typeof SITUATIONS)[number];
export type Argument = (typeof ARGUMENTS)[number];

/** One combination of the dimensions. */
export interface Cell extends Combination<typeof DIMENSIONS> {
  /** The same for the same combination, whichever others are tried with it. */
  readonly number: number;
}

const EVERY: readonly Cell[] = everyCombination(DIMENSIONS).map((each, index) => ({
  ...each,
  number: index + 1,
}));

/** How many cells there are. */
export const CELLS_IN_ALL = EVERY.length;

/** The cells that are tried: in the full form every one, else as many as have every pair of values. */
export const CELLS: readonly Cell[] = IS_FULL ? EVERY : EVERY.filter(isAmong(pairwise(DIMENSIONS)));

function isAmong(wanted: readonly Combination<typeof DIMENSIONS>[]): (cell: Cell) => boolean {
  const texts = new Set(wanted.map(textOf));
  return (cell) => texts.has(textOf(cell));
}

function textOf({ argument, deletion, adoption, situation }: Combination<typeof DIMENSIONS>): string {
  return [argument, deletion, adoption, situation].join(", ");
}

/** What a report calls the cell. */
export function titleOf(cell: Cell): string {
  return `cell ${cell.number}: ${cell.argument}; deletion_policy ${cell.deletion}, adoption_policy ${cell.adoption}, ${cell.situation}`;
}

/** The name that the cell is about. */
export function nameOf(cell: Cell): string {
  return `cell ${cell.number}`;
}

/** The name that the cell's profile has before, when there is one. */
export function firstNameOf(cell: Cell): string {
  return cell.situation === "own id" ? nameOf(cell) : `${nameOf(cell)} before`;
}
