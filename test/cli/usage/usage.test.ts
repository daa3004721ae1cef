// `cdktf-bifrost usage`: every limit of every profile, nearest to its end first, in three forms.

import { usageCommand } from "../../../src/cli/usage-command";
import { barsOf } from "../../../src/cli/usage/bars";
import { type Limit, readLimits } from "../../../src/cli/usage/limits";
import { prometheusOf } from "../../../src/cli/usage/prometheus";
import { type Gateway, startGateway } from "../../../src/gateway";
import { createClient } from "../../../src/handler";
import { apiError, closeServers, serve } from "../../api/server";
import { ask, attachEntity, entity, profile } from "../../gateway/people";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";

const KEY = "bfst-usage-0123456789";
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway({ apiKey: KEY });
  const at = { url: gateway.url, apiKey: KEY };
  const engineering = await profile(at, {
    name: 'Engi"neering\\',
    budgets: [{ max_limit: 5000, reset_duration: "1M" }],
    rate_limit: { request_max_limit: 1000, request_reset_duration: "1h" },
    provider_configs: [
      {
        provider_name: "openai",
        all_models_allowed: true,
        key_ids: ["*"],
        budgets: [{ max_limit: 100, reset_duration: "1d" }],
        model_budgets: [
          {
            model_name: "gpt-4o",
            budgets: [],
            rate_limit: { token_max_limit: 10, token_reset_duration: "1d" },
          },
        ],
      },
    ],
  } as { name: string });
  await profile(at, { name: "Unlimited" }, false);
  const team = await entity(at, "teams", "red");
  await attachEntity(at, "teams", team, engineering);
  const spend = { cost: 95, requests: 250, tokens: 4, provider: "openai", model: "gpt-4o" };
  await ask(at, "POST", `/dev/access-profiles/${engineering}/usage`, spend);
});
afterAll(() => gateway.close());
afterEach(closeServers);

function usage(...args: string[]): Promise<CommandRun> {
  return runInProcess(usageCommand(), args, { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY });
}

async function limits(): Promise<Limit[]> {
  const client = createClient({ endpoint: gateway.url, apiKey: KEY });
  return readLimits(client).finally(() => client.close());
}

test("every limit is there, of the profile, its providers, its models and the copies of entities, by nearness", async () => {
  const found = await limits();
  const own = found.filter(({ holder }) => holder === "");
  expect(
    own.map(({ provider, model, kind, period, percent }) => ({ provider, model, kind, period, percent })),
  ).toEqual([
    { provider: "openai", model: "", kind: "budget", period: "1d", percent: 95 },
    { provider: "openai", model: "gpt-4o", kind: "tokens", period: "1d", percent: 40 },
    { provider: "", model: "", kind: "requests", period: "1h", percent: 25 },
    { provider: "", model: "", kind: "budget", period: "1M", percent: expect.closeTo(1.9) as unknown },
  ]);
  expect(new Set(found.map(({ holder }) => holder.replace(/\/.*/, "")))).toEqual(new Set(["", "teams"]));
  const shares = found.map(({ percent }) => percent ?? -1);
  expect(shares).toEqual([...shares].sort((one, other) => other - one));
});

test("as bars they fit in columns, and the first line is the nearest", async () => {
  const { code, stdout, stderr } = await usage();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [first = ""] = stdout.split("\n");
  expect(first).toMatch(/^Engi"neering\\ +openai budget 1d +█{19}░ +95 % {2}\$95\.00 of \$100\.00$/);
  expect(stdout).not.toContain("\u001b");
});

test("as JSON they are one document", async () => {
  const documents: unknown = JSON.parse((await usage("--json")).stdout);
  expect(documents).toContainEqual({
    profile: 'Engi"neering\\',
    profile_id: 1,
    is_active: true,
    holder: "",
    provider: "openai",
    model: "",
    kind: "budget",
    period: "1d",
    limit: 100,
    used: 95,
    percent: 95,
  });
});

test("in Prometheus's format every sample has its metric, and no two have the same labels", async () => {
  const { stdout } = await usage("--prometheus");
  expect(stdout).toContain(
    'bifrost_access_profile_budget_used_dollars{profile="Engi\\"neering\\\\",profile_id="1",holder="",provider="openai",model="",period="1d",active="true"} 95\n',
  );
  const lines = stdout.trimEnd().split("\n");
  const samples = lines.filter((line) => !line.startsWith("#"));
  const series = samples.map((line) => line.replace(/ \S+$/, ""));
  expect(new Set(series).size).toBe(series.length);
  let metric = "";
  for (const line of lines) {
    const help = /^# HELP (\S+) \S.*\.$/.exec(line);
    if (help) metric = help[1] ?? "";
    else if (line.startsWith("# TYPE")) expect(line).toBe(`# TYPE ${metric} gauge`);
    else
      expect(line).toMatch(
        new RegExp(`^${metric}\\{([a-z_]+="([^"\\\\\\n]|\\\\[\\\\"n])*",?)+\\} [\\d.e+-]+$`),
      );
  }
});

const odd: Limit = {
  profile: 'a"b\\c\nd\u001b[31m',
  profileId: 9,
  isActive: false,
  holder: "",
  provider: "",
  model: "",
  kind: "budget",
  period: "1M",
  limit: 1e21,
  used: undefined,
  percent: undefined,
};

test("names of other people are escaped, and what is unknown has no sample and no share", () => {
  expect(prometheusOf([odd]).split("\n")).toEqual([
    "# HELP bifrost_access_profile_budget_limit_dollars Most that may be used of a budget in dollars in its period.",
    "# TYPE bifrost_access_profile_budget_limit_dollars gauge",
    'bifrost_access_profile_budget_limit_dollars{profile="a\\"b\\\\c\\nd\u001b[31m",profile_id="9",holder="",provider="",model="",period="1M",active="false"} 1e+21',
    "",
  ]);
  const bars = barsOf([odd, { ...odd, percent: 150, used: 1.5e21 }], true);
  expect(bars).toContain(
    'a"b\\c d\\u001b[31m (inactive)  budget 1M  ????????????????????       ?  unknown of $',
  );
  expect(bars).toContain("\u001b[31m████████████████████\u001b[0m   150 %");
  expect(barsOf([], false)).toBe("no profile has a budget or a rate limit\n");
});

test.each([
  ["94.9", 3],
  ["95", 0],
  ["120", 0],
])("--fail-over %s ends with exit code %i when 95 %% is the most", async (share, code) => {
  const run = await usage("--fail-over", share);
  expect(run.code).toBe(code);
  expect(run.stderr).toBe(code === 0 ? "" : `1 of 6 limits are used above ${share} %\n`);
});

test.each([
  [["--fail-over", "much"], "It must be a percentage, 0 or more."],
  [["--interval", "0", "--watch"], "from 1 to 86400"],
  [["--json", "--prometheus"], "cannot be used with"],
  [["--json", "--watch"], "cannot be used with"],
])("%j cannot be used", async (args, sentence) => {
  const run = await usage(...args);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain(sentence);
});

test("--watch shows the limits until it is interrupted, and a failure in between does not end it", async () => {
  let asked = 0;
  const server = await serve(({ path }) => {
    if (path !== "/api/governance/access-profiles") return apiError(404, "no route");
    asked += 1;
    if (asked === 1) return apiError(400, "not now");
    // Ends the command as Ctrl-C does, once it has shown the limits.
    if (asked === 3) process.emit("SIGINT");
    return { json: { access_profiles: [], total_count: 0 } };
  });
  const run = await runInProcess(usageCommand(), ["--watch", "--interval", "1"], {
    BIFROST_ENDPOINT: server.url,
  });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("not now");
  expect(run.stdout).toMatch(/^\d{4}-.*Z\nno profile has a budget or a rate limit\n$/);
});
