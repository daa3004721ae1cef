// `cdktf-bifrost verify`: the switches of the development gateway are found out from outside, and nothing is left behind.

import { verifyCommand } from "../../../src/cli/verify-command";
import { type GatewayOptions, GENERATIONS, startGateway } from "../../../src/gateway";
import { recordOf, recordsOf } from "../../told";
import { apiError, closeServers, serve } from "../../api/server";
import { ask } from "../../gateway/people";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";

const KEY = "bfst-verify-0123456789";

afterEach(closeServers);

/** The report on a gateway that has one profile of somebody else, which stays the only one. */
async function verified(options: GatewayOptions, ...args: string[]): Promise<CommandRun> {
  const gateway = await startGateway({ ...options, apiKey: KEY });
  const at = { url: gateway.url, apiKey: KEY };
  const profiles = options.generation === "1.5" ? "/api/access-profiles" : "/api/governance/access-profiles";
  try {
    await ask(at, "POST", profiles, { name: "somebody's" });
    const run = await runInProcess(verifyCommand(), args, {
      BIFROST_ENDPOINT: gateway.url,
      BIFROST_API_KEY: KEY,
    });
    const { access_profiles: left } = await ask(at, "GET", profiles);
    expect(left).toMatchObject([{ id: 1, name: "somebody's", version: 1 }]);
    expect(run.stdout + run.stderr).not.toContain(KEY);
    return run;
  } finally {
    await gateway.close();
  }
}

const defaults: Readonly<Record<(typeof GENERATIONS)[number], string>> = {
  "1.5": "--generation 1.5",
  "2.0": "--generation 2.0",
  // These two differ in the newest members only.
  "2.3": "--generation 2.6",
  "2.6": "--generation 2.6",
};

const cases: readonly (readonly [GatewayOptions, string])[] = [
  ...GENERATIONS.map((generation) => [{ generation }, defaults[generation]] as const),
  ...GENERATIONS.map(
    (generation) =>
      [
        { generation, initiallyActive: true, tidyTexts: true, nameTakenStatus: 500 },
        `${defaults[generation]} --initially-active --tidy-texts --name-taken-status 500`,
      ] as const,
  ),
  [{ foldMcp: true }, "--generation 2.6 --fold-mcp"],
  [{ allowUnknownMembers: true }, "--generation 2.6 --allow-unknown-members"],
  [{ newestMembers: true }, "--generation 2.6 --newest-members"],
];

test.each(cases)("a gateway with %j is told by %s", async (options, switches) => {
  const { code, stdout } = await verified(options, "--json");
  const { settings, questions, complete, left } = recordOf(JSON.parse(stdout));
  expect(recordOf(settings)["gateway"]).toEqual(switches.split(/ (?=--)/));
  expect(recordOf(settings)["provider"]).toContain(
    `api_path = "${options.generation === "1.5" ? "legacy" : "governance"}"`,
  );
  expect({ code, complete, left }).toEqual({ code: 0, complete: true, left: [] });
  for (const { answer } of recordsOf(questions)) expect(answer).toEqual(expect.any(String));
});

test("the answers are those of the gateway, as Markdown for an issue", async () => {
  const { stdout } = await verified({ generation: "2.0" });
  const lines = stdout.split("\n");
  expect(lines).toContain("| Does a budget keep its id when its limit is changed? | no | §3 |");
  expect(lines).toContain("| Is a quarterly budget taken? | yes | §2.4 |");
  expect(lines).toContain("| What becomes of a member that nobody knows? | refused with 400 | §2.1 |");
  expect(lines).toContain("- development gateway: `cdktf-bifrost gateway --generation 2.0`");
  const newer = await verified({});
  expect(newer.stdout).toContain("| Does a budget keep its id when its limit is changed? | yes | §3 |");
});

test("an interruption removes what was created, and says that the report is incomplete", async () => {
  let posts = 0;
  const run = await verified(
    {
      onRequest: ({ method }) => {
        if (method === "POST" && (posts += 1) === 4) process.emit("SIGINT");
      },
    },
    "--json",
  );
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("interrupted; removing what was created\n");
  expect(JSON.parse(run.stdout)).toMatchObject({ complete: false, ended: "interrupted", left: [] });
});

test("what cannot be removed is told, and a question without an answer does not end the others", async () => {
  let created = 0;
  const { url } = await serve(({ method, path, body }) => {
    const name = String(recordOf(body ?? {})["name"] ?? "cdktf-bifrost");
    if (method === "DELETE") return apiError(409, "somebody | holds it\nnow");
    if (method === "POST" && path.endsWith("/clone")) return apiError(418, "teapot");
    const access_profile = { id: (created += 1), name };
    if (path === "/api/governance/access-profiles" && method === "GET")
      return {
        json: {
          access_profiles: names.map((each, index) => ({ id: index + 1, name: each })),
          total_count: names.length,
        },
      };
    if (method === "POST") names.push(name);
    return { json: { access_profile } };
  });
  const names: string[] = [];
  const run = await runInProcess(verifyCommand(), [], { BIFROST_ENDPOINT: url, BIFROST_API_KEY: KEY });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("**Left on the gateway; remove it by hand:**");
  expect(run.stdout).toMatch(
    /- profile 1 "cdktf-bifrost-verify-[0-9a-f]{10}-\d+": .*somebody \\\| holds it now/,
  );
  expect(run.stdout).toMatch(/What does a clone copy .* \| (unknown: |)/);
});

test.each([
  ["a wrong key", { BIFROST_API_KEY: "bfst-other-0123456789" }, "does not accept the credential", 1],
  ["no endpoint", { BIFROST_ENDPOINT: "" }, "no gateway is configured", 2],
])("%s ends it before anything is created", async (_what, environment, sentence, code) => {
  const gateway = await startGateway({ apiKey: KEY });
  const run = await runInProcess(verifyCommand(), [], {
    BIFROST_ENDPOINT: gateway.url,
    BIFROST_API_KEY: KEY,
    ...environment,
  });
  await gateway.close();
  expect(run).toMatchObject({ code, stdout: "" });
  expect(run.stderr).toContain(sentence);
});
