// The presence audit: for each attribute, what goes over the wire when the configuration leaves it unset, learns it only at
// apply, writes its empty value, writes its default, or sets it; on create, on update and on clone. `presence.test.ts` holds the
// provider to every cell, `docs/presence.md` prints them.

/** What the configuration says. */
export const GIVEN = ["null", "unknown", "empty", "default", "set"] as const;
export type Given = (typeof GIVEN)[number];

/** What happens to the profile. On update it has another value already, on clone its source has. */
export const CHANGES = ["create", "update", "clone"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/**
 * What the body does: `keep` leaves the member out, or sends it back as it was where a list is replaced as a whole; `clear` sends
 * what clears it; `set` sends what the configuration says; `none` does not occur: the value does not exist or is an error.
 */
export type Outcome = "keep" | "clear" | "set" | "none";

export interface PresenceRow {
  readonly attribute: string;
  /** Its member in the body. `is_active` stands for the calls that activate and deactivate. */
  readonly member: string;
  /** A value as configured, and as sent. */
  readonly set: readonly [configured: unknown, sent: unknown];
  /** What it had before an update, and in the source of a clone, as configured and as sent. */
  readonly before: readonly [configured: unknown, sent: unknown];
  /** The empty value as configured and as sent. */
  readonly empty?: readonly [configured: unknown, sent: unknown];
  /** The default as configured. */
  readonly default?: unknown;
  /** What clears it. */
  readonly clear?: unknown;
  /** Another attribute that has to be there, the same before and after. */
  readonly beside?: Readonly<Record<string, unknown>>;
  readonly outcomes: Readonly<Record<ChangeKind, readonly [Outcome, Outcome, Outcome, Outcome, Outcome]>>;
}

type Outcomes = PresenceRow["outcomes"];

/** Unset means absent: cleared on update, kept in a clone. */
const CLEARABLE: Outcomes = {
  create: ["keep", "set", "set", "none", "set"],
  update: ["clear", "set", "set", "none", "set"],
  clone: ["keep", "set", "set", "none", "set"],
};

/** The same for what has no empty value. */
const CLEARABLE_NEVER_EMPTY: Outcomes = {
  create: ["keep", "set", "none", "none", "set"],
  update: ["clear", "set", "none", "none", "set"],
  clone: ["keep", "set", "none", "none", "set"],
};

const list = (attribute: string, member: string, element: (each: string) => unknown): PresenceRow => ({
  attribute,
  member,
  set: [["a", "b"], ["a", "b"].map(element)],
  before: [["c"], ["c"].map(element)],
  empty: [[], []],
  clear: [],
  outcomes: CLEARABLE,
});

const ids = (attribute: string, member: string, key: string): PresenceRow => ({
  ...list(attribute, member, (each) => each),
  set: [
    [1, 2],
    [{ [key]: 1 }, { [key]: 2 }],
  ],
  before: [[3], [{ [key]: 3 }]],
});

const budgets = {
  set: [{ "1d": { max_limit: 5 } }, [{ reset_duration: "1d", max_limit: 5 }]],
  before: [{ "1M": { max_limit: 9.5 } }, [{ reset_duration: "1M", max_limit: 9.5 }]],
  empty: [{}, []],
  clear: [],
} as const;

const tokens = (max: number): object => ({ token_max_limit: max, token_reset_duration: "1d" });
const rateLimit = { set: [tokens(5), tokens(5)], before: [tokens(9), tokens(9)], clear: null } as const;

const override = (action: string): object => ({ mcp_client_id: "c", tool_name: "t", action });

/** The attributes of a profile. */
export const PROFILE_ROWS: readonly PresenceRow[] = [
  {
    attribute: "name",
    member: "name",
    set: ["New name", "New name"],
    before: ["Old name", "Old name"],
    outcomes: {
      create: ["none", "set", "none", "none", "set"],
      update: ["none", "set", "none", "none", "set"],
      clone: ["none", "set", "none", "none", "set"],
    },
  },
  {
    attribute: "description",
    member: "description",
    set: ["d", "d"],
    before: ["before", "before"],
    empty: ["", ""],
    clear: null,
    outcomes: CLEARABLE,
  },
  {
    attribute: "is_active",
    member: "is_active",
    set: [false, false],
    before: [true, true],
    default: true,
    clear: true,
    outcomes: {
      create: ["clear", "keep", "none", "set", "keep"],
      update: ["keep", "set", "none", "keep", "set"],
      clone: ["clear", "keep", "none", "set", "keep"],
    },
  },
  list("tags", "tags", (each) => each),
  {
    attribute: "calendar_aligned",
    member: "calendar_aligned",
    set: [false, false],
    before: [true, true],
    default: false,
    clear: false,
    outcomes: {
      create: ["keep", "set", "none", "set", "set"],
      update: ["clear", "set", "none", "set", "set"],
      clone: ["keep", "set", "none", "set", "set"],
    },
  },
  {
    attribute: "allow_all_providers",
    member: "allow_all_providers",
    set: [false, false],
    before: [true, true],
    outcomes: {
      create: ["keep", "set", "none", "none", "set"],
      update: ["keep", "set", "none", "none", "set"],
      clone: ["keep", "set", "none", "none", "set"],
    },
  },
  {
    attribute: "auto_rotation_interval",
    member: "auto_rotation_interval",
    set: ["30d", "30d"],
    before: ["12h", "12h"],
    empty: ["", ""],
    clear: "",
    outcomes: CLEARABLE,
  },
  {
    attribute: "next_rotation_at",
    member: "next_rotation_at",
    set: ["2999-01-01T00:00:00Z", "2999-01-01T00:00:00Z"],
    before: ["2998-01-01T00:00:00Z", "2998-01-01T00:00:00Z"],
    beside: { auto_rotation_interval: "30d" },
    outcomes: {
      create: ["keep", "set", "none", "none", "set"],
      update: ["keep", "set", "none", "none", "set"],
      clone: ["keep", "set", "none", "none", "set"],
    },
  },
  {
    attribute: "provider_configs",
    member: "provider_configs",
    set: [{ openai: {} }, [{ provider_name: "openai", all_models_allowed: false }]],
    before: [{ other: {} }, [{ provider_name: "other", all_models_allowed: false }]],
    empty: [{}, []],
    clear: [],
    outcomes: CLEARABLE,
  },
  { attribute: "budgets", member: "budgets", ...budgets, outcomes: CLEARABLE },
  { attribute: "rate_limit", member: "rate_limit", ...rateLimit, outcomes: CLEARABLE_NEVER_EMPTY },
  {
    attribute: "mcp_configs",
    member: "mcp_configs",
    set: [{ jira: { tools_to_execute: ["*"] } }, [{ mcp_client_id: "jira", tools_to_execute: ["*"] }]],
    before: [{ wiki: { tools_to_execute: [] } }, [{ mcp_client_id: "wiki", tools_to_execute: [] }]],
    empty: [{}, []],
    clear: [],
    outcomes: CLEARABLE,
  },
  ids("virtual_mcp_ids", "virtual_mcps", "virtual_mcp_id"),
  list("virtual_mcp_names", "virtual_mcps", (each) => ({ virtual_mcp_name: each })),
  ids("mcp_tool_groups", "mcp_tool_groups", "tool_group_id"),
  list("mcp_servers", "mcp_servers", (each) => ({ mcp_server_id: each })),
  {
    attribute: "mcp_tool_overrides",
    member: "mcp_tool_overrides",
    set: [[override("include")], [override("include")]],
    before: [[override("exclude")], [override("exclude")]],
    empty: [[], []],
    clear: [],
    outcomes: CLEARABLE,
  },
  {
    ...list("relay_grants", "relay_grants", (each) => ({ relay_name: each })),
    outcomes: {
      create: ["keep", "set", "set", "none", "set"],
      update: ["keep", "set", "set", "none", "set"],
      clone: ["keep", "set", "set", "none", "set"],
    },
  },
];

/** Within a provider entry a list is replaced as a whole, so what is to be kept goes back as it was. A clone starts with an entry. */
const ENTRY_CLEARABLE: Outcomes = {
  create: ["keep", "set", "set", "none", "set"],
  update: ["clear", "set", "set", "none", "set"],
  clone: ["clear", "set", "set", "none", "set"],
};

/** The product fields: unset leaves them as the gateway has them. */
const LEFT_ALONE: Outcomes = {
  create: ["keep", "set", "set", "none", "set"],
  update: ["keep", "set", "set", "none", "set"],
  clone: ["keep", "set", "set", "none", "set"],
};

/** The attributes of an entry of `provider_configs`. */
export const ENTRY_ROWS: readonly PresenceRow[] = [
  {
    attribute: "all_models_allowed",
    member: "all_models_allowed",
    set: [true, true],
    before: [false, false],
    default: false,
    clear: false,
    outcomes: {
      create: ["clear", "set", "none", "set", "set"],
      update: ["clear", "set", "none", "set", "set"],
      clone: ["clear", "set", "none", "set", "set"],
    },
  },
  { ...list("allowed_models", "allowed_models", (each) => each), outcomes: ENTRY_CLEARABLE },
  { attribute: "budgets", member: "budgets", ...budgets, outcomes: ENTRY_CLEARABLE },
  {
    attribute: "rate_limit",
    member: "rate_limit",
    ...rateLimit,
    outcomes: {
      create: ["keep", "set", "none", "none", "set"],
      update: ["clear", "set", "none", "none", "set"],
      clone: ["clear", "set", "none", "none", "set"],
    },
  },
  { ...list("blacklisted_models", "blacklisted_models", (each) => each), outcomes: LEFT_ALONE },
  { ...list("key_ids", "key_ids", (each) => each), outcomes: LEFT_ALONE },
  {
    attribute: "weight",
    member: "weight",
    set: [0, 0],
    before: [0.5, 0.5],
    outcomes: {
      create: ["keep", "set", "none", "none", "set"],
      update: ["keep", "set", "none", "none", "set"],
      clone: ["keep", "set", "none", "none", "set"],
    },
  },
  {
    attribute: "model_budgets",
    member: "model_budgets",
    set: [{ m: { budgets: budgets.set[0] } }, [{ model_name: "m", budgets: budgets.set[1] }]],
    before: [{ n: { rate_limit: tokens(9) } }, [{ model_name: "n", budgets: [], rate_limit: tokens(9) }]],
    empty: [{}, []],
    outcomes: LEFT_ALONE,
  },
  { ...list("allowed_models_patterns", "allowed_models_patterns", (each) => each), outcomes: LEFT_ALONE },
  {
    ...list("blacklisted_models_patterns", "blacklisted_models_patterns", (each) => each),
    outcomes: LEFT_ALONE,
  },
];

/** What is sent in a cell; undefined: the member is left out. */
export function sentIn(row: PresenceRow, change: ChangeKind, given: Given, isEntry: boolean): unknown {
  const outcome = row.outcomes[change][GIVEN.indexOf(given)];
  if (outcome === "keep") return isEntry && change !== "create" ? row.before[1] : undefined;
  if (outcome === "clear") return row.clear;
  return given === "empty" ? row.empty?.[1] : given === "default" ? row.default : row.set[1];
}

/** What the configuration says in a cell. For `unknown` it is what the value turns out to be. */
export function configuredIn(row: PresenceRow, given: Given): unknown {
  if (given === "null") return null;
  return given === "empty" ? row.empty?.[0] : given === "default" ? row.default : row.set[0];
}
