// The rules of budgets and rate limits: each fault with its path and its sentence.
import { faults } from "../specs";

const rate = (limit: object) => ({ rate_limit: limit });
const openai = (entry: object) => ({ provider_configs: { openai: entry } });
const durations = "allowed are 1h, 1d, 1w, 1M, 1Q, 1Y";
const rateDurations = "allowed are 1h, 1d, 1w, 1M, 1Y";

describe("what is wrong with a budget or a rate limit is named with its path", () => {
  const wrong: [string, Record<string, unknown>, string[]][] = [
    [
      "an unknown duration",
      { budgets: { "2d": { max_limit: 1 } } },
      [`budgets["2d"]: unknown reset duration "2d"; ${durations}`],
    ],
    [
      "a wrong duration of a provider",
      openai({ budgets: { month: { max_limit: 1 } } }),
      [`provider_configs.openai.budgets.month: unknown reset duration "month"; ${durations}`],
    ],
    ["no limit", { budgets: { "1M": {} } }, ['budgets["1M"].max_limit: is required']],
    [
      "a limit of 0, which the gateway drops",
      { budgets: { "1M": { max_limit: 0 } } },
      ['budgets["1M"].max_limit: must be greater than 0, got 0'],
    ],
    [
      "a negative limit",
      { budgets: { "1M": { max_limit: -1 } } },
      ['budgets["1M"].max_limit: must be greater than 0, got -1'],
    ],
    [
      "a quarter start outside a quarter",
      { budgets: { "1M": { max_limit: 1, quarter_start_month: 2 } } },
      ['budgets["1M"].quarter_start_month: is only allowed for the quarterly budget 1Q'],
    ],
    [
      "month 0",
      { budgets: { "1Q": { max_limit: 1, quarter_start_month: 0 } } },
      ['budgets["1Q"].quarter_start_month: must be 1 to 12, got 0'],
    ],
    [
      "month 13",
      { budgets: { "1Q": { max_limit: 1, quarter_start_month: 13 } } },
      ['budgets["1Q"].quarter_start_month: must be 1 to 12, got 13'],
    ],
    [
      "a server-owned member",
      { budgets: { "1M": { max_limit: 1, current_usage: 3 } } },
      [
        'budgets["1M"].current_usage: is not an attribute of an access profile; there are "max_limit", "quarter_start_month"',
      ],
    ],
    [
      "a rate limit that caps nothing",
      rate({}),
      [
        "rate_limit: caps nothing; set token_max_limit or request_max_limit with its reset duration, or leave rate_limit out",
      ],
    ],
    [
      "a cap without its duration",
      rate({ token_max_limit: 5 }),
      ["rate_limit.token_reset_duration: is required with token_max_limit"],
    ],
    [
      "a duration without its cap",
      rate({ request_reset_duration: "1h" }),
      ["rate_limit.request_max_limit: is required with request_reset_duration"],
    ],
    [
      "a cap of 0",
      rate({ token_max_limit: 0, token_reset_duration: "1h" }),
      ["rate_limit.token_max_limit: must be greater than 0, got 0"],
    ],
    [
      "half a request",
      rate({ request_max_limit: 1.5, request_reset_duration: "1h" }),
      ["rate_limit.request_max_limit: must be a whole number below 2^53, got 1.5"],
    ],
    [
      "a cap of 2^53",
      rate({ token_max_limit: 2 ** 53, token_reset_duration: "1h" }),
      ["rate_limit.token_max_limit: must be a whole number below 2^53, got 9007199254740992"],
    ],
    [
      "a quarterly rate limit",
      rate({ token_max_limit: 1, token_reset_duration: "1Q" }),
      [`rate_limit.token_reset_duration: unknown reset duration "1Q"; ${rateDurations}`],
    ],
  ];
  it.each(wrong)("%s", (_name, document, expected) => {
    expect(faults(document)).toEqual(expected);
  });
});
