// What is refused, and how: bad configuration at plan with the attribute's path, and failures of the gateway in one sentence.

import { createServer, type Server } from "node:http";
import { portOf } from "../told";
import { API_KEY, liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;
/** Where the provider's log does not matter, it is not started for each command. */
let served: Scene;

beforeAll(async () => {
  [scene, served] = await Promise.all([setScene(PROFILE, { provider: "spawned" }), setScene(PROFILE)]);
});
afterAll(() => Promise.all([scene.dispose(), served.dispose()]));

const PROFILE = 'resource "bifrost_access_profile" "p" {\n  name = "P"\n}\n';

test.each([
  ["blanks around the name", 'name = " P"', "name: must not start or end with whitespace"],
  ["an unknown duration", 'budgets = { "2M" = { max_limit = 1 } }', 'budgets["2M"]: unknown reset duration'],
  [
    "a budget of nothing",
    'budgets = { "1M" = { max_limit = 0 } }',
    'budgets["1M"].max_limit: must be greater than 0',
  ],
  [
    "a cap beyond 2^53",
    'rate_limit = { token_max_limit = 9007199254740993, token_reset_duration = "1d" }',
    "rate_limit.token_max_limit: must be a whole number below 2^53",
  ],
  [
    "a share below nothing",
    "provider_configs = { openai = { all_models_allowed = true, weight = -1 } }",
    "provider_configs.openai.weight: must be at least 0, got the number -1",
  ],
  [
    "an unknown policy",
    'deletion_policy = "burn"',
    'must be one of deactivate, delete, abandon, got the text "burn"',
  ],
])(
  "%s fails at plan, in Terraform's words for the attribute, and nothing is sent",
  async (_what, attribute, message) => {
    const named = attribute.startsWith("name ") ? "" : '  name = "P"\n';
    served.terraform.configure(`resource "bifrost_access_profile" "p" {\n${named}  ${attribute}\n}\n`);
    served.changes();
    const run = await served.terraform.tryPlan();
    expect(run.code).toBe(1);
    const errors = run.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ detail }) => detail)).toEqual([expect.stringContaining(message)]);
    expect(served.changes()).toEqual([]);
  },
);

test("a new provider entry without models and keys is warned about at plan", async () => {
  served.terraform.configure(
    'resource "bifrost_access_profile" "p" {\n  name = "P"\n  provider_configs = { openai = { alowed_models = ["m"] } }\n}\n',
  );
  const run = await served.terraform.tryPlan();
  expect(run.diagnostics).toEqual([
    expect.objectContaining({
      severity: "warning",
      summary: "Provider entry without models",
      detail: expect.stringContaining('No model of "openai" is allowed'),
    }),
    expect.objectContaining({
      severity: "warning",
      summary: "Provider entry without keys",
      detail: expect.stringContaining("openai"),
    }),
  ]);
});

test.each([
  [
    "a wrong key",
    { BIFROST_API_KEY: "bfst-wrong-key-123" },
    "does not accept the credential (401); check the API key",
  ],
  ["no endpoint", { BIFROST_ENDPOINT: "" }, "set endpoint, or the environment variable BIFROST_ENDPOINT"],
  [
    "an absent gateway",
    { BIFROST_ENDPOINT: "http://127.0.0.1:9" },
    "Cannot reach the gateway at http://127.0.0.1:9",
  ],
  ["an endpoint that is no URL", { BIFROST_ENDPOINT: "gateway" }, 'Endpoint "gateway" is not a URL'],
  [
    "a key on plain http to another host",
    { BIFROST_ENDPOINT: "http://gateway.example.com" },
    "the credential would be sent unencrypted",
  ],
])("%s fails with one clear sentence", async (_what, environment, message) => {
  served.terraform.configure(`provider "bifrost" {\n  max_retries = 1\n}\n${PROFILE}`);
  const run = await served.runIn(environment, "apply", "-auto-approve", "-input=false", "-json");
  expect(run.code).toBe(1);
  // The plan, which could do without the gateway, has warned of it.
  const errors = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ detail }) => detail.toLowerCase())).toEqual([
    expect.stringContaining(message.toLowerCase()),
  ]);
  expect(run.output).not.toContain("bfst-");
});

test("a wrong key in the configuration is not printed beside what is wrong with it", async () => {
  served.terraform.configure(`provider "bifrost" {\n  api_key = "bfst-wrong-key-123"\n}\n${PROFILE}`);
  const run = await served.terraform.tryPlan();
  expect(run.diagnostics.map(({ summary }) => summary)).toContain(
    "Bifrost gateway does not accept the credential",
  );
  expect(run.output).not.toContain("bfst-wrong-key-123");
});

describe("a gateway that is none", () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Bifrost</title>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${portOf(server)}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("an HTML page instead of an answer is an error, never an absent profile", async () => {
    served.terraform.configure(PROFILE);
    await served.terraform.apply();
    const run = await served.runIn({ BIFROST_ENDPOINT: url }, "plan", "-input=false", "-json");
    expect(run.code).toBe(1);
    const errors = run.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ detail }) => detail)).toEqual([
      expect.stringContaining("serves no access profiles"),
    ]);
    expect(await liveProfile(served, "P")).toBeDefined();
  });
});

test("a name that an active profile has is refused with its id and the import command", async () => {
  const { id } = await served.hand.create({ name: "Taken" });
  await served.hand.activate(id);
  served.terraform.configure(`${PROFILE}resource "bifrost_access_profile" "second" {\n  name = "Taken"\n}\n`);
  const run = await served.terraform.tryApply();
  const [error] = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(error?.summary).toBe("Access profile name is already taken");
  expect(error?.detail).toContain(`terraform import ADDRESS ${id}`);
});

test("no key is in any output or in the state, even at the most talkative log level", async () => {
  scene.terraform.configure(
    `provider "bifrost" {\n  headers = { "X-Proxy" = "proxy-secret-987" }\n}\n${PROFILE}`,
  );
  const run = await scene.terraform.run(["apply", "-auto-approve", "-input=false"], { TF_LOG: "TRACE" });
  expect(run.code).toBe(0);
  const state = await scene.terraform.run(["state", "pull"]);
  const withoutConfiguration = run.output.replaceAll('"X-Proxy" = "proxy-secret-987"', "");
  for (const secret of [API_KEY, "proxy-secret-987"]) {
    expect(withoutConfiguration).not.toContain(secret);
    expect(state.output).not.toContain(secret);
  }
});
