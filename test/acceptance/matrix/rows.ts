// What each value of the argument dimension means: the configuration before, the configuration and the command line of the act, what
// is changed by hand in between, and how the act has to end.

import { type Argument, type Cell, firstNameOf } from "./dimensions";
import { addressOf, profile, resourceOf } from "./hcl";
import {
  created,
  keptAsItIs,
  type Outcome,
  renamed,
  replacedAhead,
  replacedInPlace,
  unless,
} from "./outcomes";

/** A run of Terraform that several rows share: they have the same command line. */
export type RunName = "plain" | "-replace" | "-target" | "-refresh=false" | "-refresh-only" | "saved plan";

export interface Row {
  readonly run: RunName;
  /** The configuration before the act; empty: there is none. */
  readonly before: (cell: Cell) => string;
  /** The configuration of the act. @param holder id of the profile that the situation put there */
  readonly act: (cell: Cell, holder: number) => string;
  /** Arguments of the act's command line. */
  readonly args?: (cell: Cell) => string[];
  /** What a person changes of the cell's own profile before the act. */
  readonly drift?: object;
  /** The address of the resource that wants the name in the act. @default the cell's resource */
  readonly address?: (cell: Cell) => string;
  /** Whether a person changes what the plan has seen, between plan and apply. */
  readonly interferes?: true;
  /** Whether an import needs a profile in the situation of a free name, too. */
  readonly imports?: true;
  /** How the act has to end; `any` leaves it open. */
  readonly ends: (cell: Cell) => Outcome | "any";
}

const isOwn = (cell: Cell): boolean => cell.situation === "own id";
const beforeAs =
  (lifecycle?: string) =>
  (cell: Cell): string =>
    profile(cell, { name: firstNameOf(cell), description: "first", ...(lifecycle && { lifecycle }) });

/** A creation, or an update where the name is the own profile's. */
const creation: Pick<Row, "before" | "act" | "ends"> = {
  before: (cell) => (isOwn(cell) ? beforeAs()(cell) : ""),
  act: (cell) => profile(cell),
  ends: unless(isOwn, "updated", created),
};

/** An update beside what the lifecycle ignores, which somebody has changed. */
const ignoring = (attributes: string, drift: object): Row => {
  const lifecycle = `ignore_changes = ${attributes}`;
  return {
    run: "plain",
    before: beforeAs(lifecycle),
    drift,
    act: (cell) => profile(cell, { lifecycle }),
    ends: attributes === "all" ? keptAsItIs : renamed,
  };
};

/** A replacement, for the reasons that are given. */
const replacement = (reason: "clone" | "trigger" | "both" | "command", createsFirst: boolean): Row => {
  const trigger =
    reason === "trigger" || reason === "both" ? "replace_triggered_by = [terraform_data.revision]" : "";
  const lifecycle = `${createsFirst ? "create_before_destroy = true" : ""}\n    ${trigger}`;
  const extra = reason === "clone" ? "clone_from = bifrost_access_profile.base.id" : "";
  return {
    // Core mixes up -replace and replace_triggered_by in one plan: it replaces some of the triggered ones only.
    run: reason === "command" ? "-replace" : "plain",
    before: beforeAs(lifecycle),
    act: (cell) => profile(cell, { lifecycle, extra }),
    ...(reason === "command" && { args: (cell) => [`-replace=${addressOf(cell)}`] }),
    ends: unless(isOwn, createsFirst ? replacedAhead : replacedInPlace, created),
  };
};

/** What the rows are. */
export const ROWS: Readonly<Record<Argument, Row>> = {
  none: { run: "plain", ...creation },
  "ignore_changes of an attribute": ignoring("[tags]", { tags: ["by hand"] }),
  "ignore_changes of a nested attribute": ignoring('[provider_configs["openai"].key_ids]', {
    provider_configs: [
      { provider_name: "openai", all_models_allowed: true, allowed_models: [], key_ids: ["k1"] },
    ],
  }),
  "ignore_changes of a map key": ignoring('[budgets["1M"]]', {
    budgets: [
      { max_limit: 999, reset_duration: "1M" },
      { max_limit: 1, reset_duration: "1d" },
    ],
  }),
  "ignore_changes = all": ignoring("all", { description: "by hand", tags: [] }),
  create_before_destroy: replacement("clone", true),
  replace_triggered_by: replacement("trigger", false),
  "create_before_destroy and replace_triggered_by": replacement("both", true),
  prevent_destroy: {
    run: "plain",
    before: beforeAs("prevent_destroy = true"),
    act: (cell) =>
      profile(cell, {
        lifecycle: "prevent_destroy = true",
        extra: "clone_from = bifrost_access_profile.base.id",
      }),
    ends: () => "refused",
  },
  "-replace": replacement("command", false),
  "-target": { run: "-target", ...creation, args: (cell) => [`-target=${addressOf(cell)}`] },
  "-refresh=false": {
    run: "-refresh=false",
    ...creation,
    // The plan does not see it, so the apply stops.
    drift: { tags: ["by hand"] },
    ends: unless(isOwn, "refused", created),
  },
  "-refresh-only": {
    run: "-refresh-only",
    before: beforeAs(),
    act: (cell) => profile(cell),
    drift: { tags: ["by hand"] },
    ends: keptAsItIs,
  },
  moved: {
    run: "plain",
    before: (cell) =>
      profile(cell, { resource: `${resourceOf(cell)}_old`, name: firstNameOf(cell), description: "first" }),
    act: (cell) =>
      `${profile(cell)}\nmoved {\n  from = ${addressOf(cell)}_old\n  to   = ${addressOf(cell)}\n}\n`,
    ends: renamed,
  },
  removed: {
    run: "plain",
    before: (cell) =>
      profile(cell, { resource: `${resourceOf(cell)}_old`, name: firstNameOf(cell), description: "first" }),
    act: (cell) =>
      `${profile(cell)}\nremoved {\n  from = ${addressOf(cell)}_old\n  lifecycle {\n    destroy = false\n  }\n}\n`,
    // A profile that is let go in the same plan may still count as managed.
    ends: unless(isOwn, "any", created),
  },
  import: {
    run: "plain",
    before: creation.before,
    imports: true,
    act: (cell, holder) =>
      isOwn(cell)
        ? profile(cell)
        : `${profile(cell)}\nimport {\n  to = ${addressOf(cell)}\n  id = "${holder}"\n}\n`,
    ends: () => "updated",
  },
  "for_each key rename": {
    run: "plain",
    before: (cell) =>
      profile(cell, { name: firstNameOf(cell), description: "first", extra: 'for_each = toset(["old"])' }),
    act: (cell) => profile(cell, { extra: 'for_each = toset(["new"])' }),
    address: (cell) => `${addressOf(cell)}["new"]`,
    // One is destroyed and one is created in no order.
    ends: unless(isOwn, "any", created),
  },
  count: {
    run: "plain",
    before: (cell) => profile(cell, { name: firstNameOf(cell), description: "first", extra: "count = 1" }),
    act: (cell) =>
      profile(cell, {
        name: `count.index == 0 ? ${JSON.stringify(firstNameOf(cell))} : ${JSON.stringify(`cell ${cell.number}`)}`,
        extra: "count = 2",
      }),
    address: (cell) => `${addressOf(cell)}[1]`,
    ends: unless(isOwn, "refused", created),
  },
  "saved plan": { run: "saved plan", ...creation },
  "saved plan, a change before its apply": {
    run: "saved plan",
    ...creation,
    interferes: true,
    ends: () => "refused",
  },
};
