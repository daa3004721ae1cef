// The configuration of a cell's profile.

import { type Cell, nameOf } from "./dimensions";

export interface ProfileOptions {
  /** The resource's name in the configuration. @default that of the cell's resource */
  readonly resource?: string;
  /** The profile's name, or an expression with its quotes. @default the name that the cell is about */
  readonly name?: string;
  /** @default "wanted" */
  readonly description?: string;
  /** Arguments beside the usual ones, for example `count = 2`. */
  readonly extra?: string;
  /** What stands in the lifecycle block. */
  readonly lifecycle?: string;
}

/** The name of the cell's resource. */
export function resourceOf(cell: Cell): string {
  return `cell${cell.number}`;
}

/** The address of the cell's resource. */
export function addressOf(cell: Cell): string {
  return `bifrost_access_profile.${resourceOf(cell)}`;
}

/** A resource block. */
export function profile(cell: Cell, options: ProfileOptions = {}): string {
  const { resource = resourceOf(cell), name = nameOf(cell), description = "wanted" } = options;
  const { extra = "", lifecycle } = options;
  return `
resource "bifrost_access_profile" "${resource}" {
  ${extra}
  name             = ${name.startsWith('"') || name.includes("?") ? name : JSON.stringify(name)}
  description      = ${JSON.stringify(description)}
  tags             = ["ours"]
  budgets          = { "1M" = { max_limit = 10 }, "1d" = { max_limit = 1 } }
  provider_configs = { openai = { all_models_allowed = true, key_ids = ["*"] } }
  deletion_policy  = "${cell.deletion}"
  adoption_policy  = "${cell.adoption}"
  ${lifecycle === undefined ? "" : `lifecycle {\n    ${lifecycle}\n  }`}
}
`;
}

/** What several cells refer to. Its revision triggers replacements. */
export function shared(revision: number): string {
  return `
resource "bifrost_access_profile" "base" {
  name    = "The base of clones"
  budgets = { "1Y" = { max_limit = 77 } }
}
resource "bifrost_access_profile" "untouched" {
  name        = "Never targeted"
  description = "revision ${revision}"
}
resource "terraform_data" "revision" {
  input = ${revision}
}
`;
}
