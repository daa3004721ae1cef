// Random access profiles: every valid configuration can come out, in any spelling, with awkward numbers, texts and keys.

import fc from "fast-check";
import { type Attributes } from "./managed";

/** Texts that break careless code, among ordinary ones. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "c", "gpt-4o", "*") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("constructor", "toString", "hasOwnProperty", "with space", "é😀", 'q"\\${x}'),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 5 })
      .map((text) => text.normalize("NFC").trim())
      .filter((text) => text !== "" && text !== "__proto__"),
  },
);

const words = (maxLength: number): fc.Arbitrary<string[]> => fc.uniqueArray(word, { maxLength });

/** Numbers as HCL can write them: beyond 2^53, of 30 digits, with exponents; a text where a double would lose digits. */
const dollars = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "9007199254740993",
      "123456789012345678901234567890",
      "0.123456789012345678901234567891",
      "12345678.901234567890123456789",
      "1e+21",
      "1.5e-7",
      "1e+300",
    ),
  },
);

const share = fc.oneof(
  fc.constantFrom<number | string>(0, 1, 0.5, 0.30000000000000004, "0.1234567890123456789"),
  dollars,
);
const cap = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constant(Number.MAX_SAFE_INTEGER));

const quarterly = fc.record(
  { max_limit: dollars, quarter_start_month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ["max_limit"] },
);
const budgets = fc
  .uniqueArray(fc.constantFrom("1h", "1d", "1w", "1M", "1Q", "1Y"), { maxLength: 3 })
  .chain((durations) =>
    fc.record(
      Object.fromEntries(
        durations.map((each) => [each, each === "1Q" ? quarterly : fc.record({ max_limit: dollars })]),
      ),
    ),
  );

const rateDuration = fc.constantFrom("1h", "1d", "1w", "1M", "1Y");
const capped = (kind: "token" | "request"): fc.Arbitrary<object> =>
  fc.record({ [`${kind}_max_limit`]: cap, [`${kind}_reset_duration`]: rateDuration });
const rateLimit = fc.oneof(
  capped("token"),
  capped("request"),
  fc.tuple(capped("token"), capped("request")).map(([tokens, requests]) => ({ ...tokens, ...requests })),
);

const limits = { budgets, rate_limit: rateLimit };
const modelBudgets = fc.dictionary(word, fc.record(limits, { requiredKeys: [] }), { maxKeys: 1 });
const models = fc.oneof(
  fc.constant({ all_models_allowed: true }),
  fc.record({ all_models_allowed: fc.constant(false), allowed_models: words(3) }, { requiredKeys: [] }),
);
const providerConfig = fc
  .tuple(
    models,
    fc.record(
      {
        ...limits,
        blacklisted_models: words(2),
        key_ids: words(2),
        weight: share,
        model_budgets: modelBudgets,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([allowed, rest]) => ({ ...allowed, ...rest }));

/** The older lists name other clients than the newer model: a gateway may fold the one into the other. */
const olderClient = word.map((client) => `old ${client}`);
const toolOverride = fc.record({
  mcp_client_id: olderClient,
  tool_name: word,
  action: fc.constantFrom("include", "exclude"),
});

const ids = (min: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.oneof(fc.integer({ min, max: 9 }), fc.constant(4_294_967_295)), { maxLength: 3 });

/** The attributes that a body carries, beside the name. */
const body = {
  description: fc.oneof(fc.constant(""), word),
  tags: words(4),
  calendar_aligned: fc.boolean(),
  allow_all_providers: fc.boolean(),
  auto_rotation_interval: fc.constantFrom(
    "",
    "30d",
    "720h",
    "12h",
    "43200s",
    "1h30m",
    "365d",
    "1.5h",
    "3600000000001ns",
  ),
  provider_configs: fc.dictionary(fc.oneof(fc.constantFrom("openai", "anthropic"), word), providerConfig, {
    maxKeys: 2,
  }),
  budgets,
  rate_limit: rateLimit,
  mcp_configs: fc.dictionary(word, fc.record({ tools_to_execute: words(3) }), { maxKeys: 3 }),
  virtual_mcp_ids: ids(1),
  virtual_mcp_names: words(3),
  mcp_tool_groups: ids(0),
  mcp_servers: fc.uniqueArray(olderClient, { maxLength: 3 }),
  mcp_tool_overrides: fc.uniqueArray(toolOverride, {
    maxLength: 3,
    selector: (each) => JSON.stringify(each),
  }),
};

/** Names of the attributes that a body carries, beside the name. */
export const BODY_ATTRIBUTES: readonly string[] = Object.keys(body);

/** Some of the attributes; the others are unset. */
function someOf(attributes: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Attributes> {
  return fc
    .subarray(Object.keys(attributes), { maxLength: 7 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, attributes[name] ?? fc.constant(null)]))),
    );
}

/** What a person may set a profile to: any of the attributes of a body, and its activity. */
export const edit: fc.Arbitrary<Attributes> = someOf({ ...body, is_active: fc.boolean() });

/** A configuration without its name, which has to be unique. */
export const configuration: fc.Arbitrary<Attributes> = someOf({
  ...body,
  is_active: fc.boolean(),
  deletion_policy: fc.constantFrom("deactivate", "delete", "abandon"),
  adoption_policy: fc.constantFrom("never", "retired", "any"),
});

/** What distinguishes the names of one case. */
export const nameSuffix = fc
  .string({ unit: "grapheme", maxLength: 8 })
  .map((text) => text.normalize("NFC").trim());
