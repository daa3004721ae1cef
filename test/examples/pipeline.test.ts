// The example of a pipeline: plan and apply as two jobs of a CI system, the state and its lock in a real PostgreSQL. A plan job takes
// seconds, so the tests tell one story in this order, and a plan of one test is used again in a later one.

import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { installProvider } from "../../src/cli/install";
import { proxy } from "../handler/interference";
import { type EndedJob, Pipeline, type RunningJob } from "./pipeline-jobs";
import { DATABASE_PASSWORD, type Postgres, startPostgres } from "./postgres";
import { followReadme } from "./readme-commands";
import { savedPlan } from "./saved-plan";
import { API_KEY, type ExampleScene, setExampleScene } from "./scene";

let postgres: Postgres | undefined;
let scene: ExampleScene;
let database: Client;
let pipeline: Pipeline;
/** The first run of the two jobs. */
let firstPlan: EndedJob;
let firstApply: EndedJob;
let firstChanges: string[];
/** A plan that one run applies and another one, too, and one made after that. */
let applied: EndedJob;
let waited: EndedJob;

const methods = (): string[] => scene.changes().map(({ method }) => method);

beforeAll(async () => {
  postgres = await startPostgres();
  scene = await setExampleScene("pipeline");
  database = new Client(postgres.url);
  await database.connect();
  pipeline = new Pipeline(scene.folder, { ...scene.environment, PG_CONN_STR: postgres.url });
  firstPlan = await succeeded(pipeline.plan(5_000));
  expect(methods()).toEqual([]);
  firstApply = await succeeded(pipeline.apply(firstPlan.artifact));
  firstChanges = methods();
});

afterAll(async () => {
  await pipeline?.stop();
  await database?.end();
  await postgres?.stop();
  await scene?.dispose();
});

/** The state as PostgreSQL has it. */
async function storedState(): Promise<string> {
  const { rows } = await database.query<{ data: string }>("SELECT data FROM access_profiles.states");
  expect(rows).toHaveLength(1);
  return rows[0]?.data ?? "";
}

/** How many locks Terraform has in the database; nothing else has one of this kind there. */
async function locks(): Promise<number> {
  const { rows } = await database.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted");
  return rows.length;
}

test("one job plans, another one on another machine applies that plan; the state is in PostgreSQL and nowhere else", async () => {
  expect(firstPlan.status).toBe("2");
  expect(firstPlan.summary).toContain("Plan: 3 to add, 0 to change, 0 to destroy.");
  expect(readdirSync(firstPlan.artifact).sort()).toEqual([
    ".terraform.lock.hcl",
    "cdk.tf.json",
    "plan.tfplan",
    "plan.txt",
  ]);
  expect(firstApply.output).toContain("Apply complete! Resources: 3 added, 0 changed, 0 destroyed.");
  expect(firstApply.artifact).not.toBe(firstPlan.artifact);
  expect(firstChanges.filter((method) => method === "POST")).toHaveLength(3);
  const live = (await scene.hand.list({ limit: 100, offset: 0 })).access_profiles;
  expect(live.map(({ name }) => name).sort()).toEqual(["Contractors", "Engineering", "Support"]);

  const { resources }: { resources: { name: string }[] } = JSON.parse(await storedState());
  expect(resources.map(({ name }) => name)).toEqual(["contractors", "engineering", "support"]);
  const states = filesIn(scene.folder).filter((file) => file.includes(".tfstate"));
  expect(states.filter((file) => !file.endsWith(join(".terraform", "terraform.tfstate")))).toEqual([]);
  // What Terraform keeps in a folder is where the state is.
  expect(states).toHaveLength(1);
  expect(readFileSync(states[0] ?? "", "utf8")).not.toContain("bifrost_access_profile");
});

test("when there is nothing to do, the plan job says so", async () => {
  const { status, summary } = await succeeded(pipeline.plan(5_000));
  expect(status).toBe("0");
  expect(summary).toContain("No changes.");
});

test("the commands of the README plan and apply, also when there is nothing to do", async () => {
  const place = join(scene.checkout, "examples", "pipeline");
  const output = await followReadme(scene, "examples/pipeline/README.md", place, {
    "postgres://terraform:...@db.example.com/terraform": postgres?.url ?? "",
    "/tmp/plan": join(scene.folder, "machine-of-a-reader"),
  });
  expect(output).toMatch(/No changes\.[\s\S]*Apply complete! Resources: 0 added, 0 changed, 0 destroyed\./);
  for (const secret of [API_KEY, DATABASE_PASSWORD]) expect(output).not.toContain(secret);
});

test("a run waits while an apply holds the lock, and then plans from what that one applied; one that may not wait is refused", async () => {
  applied = await succeeded(pipeline.plan(6_000));
  const slow = await heldUpdates();
  try {
    const apply = pipeline.apply(applied.artifact, { BIFROST_ENDPOINT: slow.url });
    await Promise.race([slow.arrived, apply.printed("Apply complete!")]);
    expect(await locks()).toBe(1);

    const waiting = pipeline.plan(6_500, { LOCK_TIMEOUT: "60s" });
    const { code, output } = await pipeline.apply(applied.artifact, { LOCK_TIMEOUT: "0s" }).ended;
    expect(output).toContain("Error acquiring the state lock");
    expect(output).toContain("Workspace is already locked: default");
    expect(code).toBe(1);
    await waiting.printed("Acquiring state lock. This may take a few moments...");
    expect(methods()).toEqual([]);

    slow.release();
    expect((await apply.ended).output).toContain(
      "Apply complete! Resources: 0 added, 1 changed, 0 destroyed.",
    );
    waited = await succeeded(waiting);
    expect(waited.status).toBe("2");
    expect(waited.summary).toContain("max_limit = 6000 -> 6500");
    expect(await locks()).toBe(0);
  } finally {
    await slow.close();
  }
});

test("a plan that another run has applied meanwhile is refused by Terraform, and nothing is sent", async () => {
  const before = await storedState();
  methods();
  const { code, output } = await pipeline.apply(applied.artifact).ended;
  expect(output).toContain("Saved plan is stale");
  expect(code).toBe(1);
  expect(methods()).toEqual([]);
  expect(await storedState()).toBe(before);
  expect(await engineering()).toMatchObject({ budgets: [{ max_limit: 6_000 }] });
});

test("a plan is refused by the provider when someone edited the profile after it; field and versions are named", async () => {
  const { id, version } = await engineering();
  await scene.hand.update(id, { rate_limit: { token_max_limit: 1, token_reset_duration: "1d" } });
  methods();
  const { code, output } = await pipeline.apply(waited.artifact).ended;
  expect(output.replace(/[│\s]+/g, " ")).toContain(
    `Profile ${id} was changed after the plan was made, in rate_limit ` +
      `(planned from version ${version}, live is version ${version + 1}); nothing was changed`,
  );
  expect(code).toBe(1);
  expect(methods()).toEqual([]);
  expect(await engineering()).toMatchObject({
    budgets: [{ max_limit: 6_000 }],
    rate_limit: { token_max_limit: 1 },
  });
});

test("the apply job refuses another provider than the one that made the plan", async () => {
  const other = join(scene.folder, "other");
  const provider = join(scene.folder, "other-provider");
  writeFileSync(provider, readFileSync(join(__dirname, "..", "..", "lib", "terraform-provider-bifrost")));
  appendFileSync(provider, "// another build\n");
  installProvider(other, provider);
  const configuration = join(scene.folder, "other-terraformrc");
  const mirrored = readFileSync(scene.environment["TF_CLI_CONFIG_FILE"] ?? "", "utf8");
  writeFileSync(configuration, mirrored.replace(scene.mirror, other));
  methods();
  const { code, output } = await pipeline.apply(firstPlan.artifact, { TF_CLI_CONFIG_FILE: configuration })
    .ended;
  expect(output.replace(/[│\s]+/g, " ")).toContain("doesn't match any of the checksums");
  expect(code).toBe(1);
  expect(methods()).toEqual([]);
});

test("without Terraform, a pull request shows the plan of a catalog in its summary, and a merge applies it", async () => {
  const catalog = new Pipeline(
    scene.folder,
    { ...scene.environment, BIFROST_STATE: postgres?.url ?? "", CI: "true" },
    "catalog.yml",
  );
  const plan = await succeeded(catalog.run("plan"));
  expect(plan.summary).toMatch(/^### Access profiles: 2 to create\n\n\| Profile \| Plan \|/);
  expect(plan.summary).toContain(
    '| `Interns` | `clone "Analysts" as "Interns"`, `update budgets`, `activate` |',
  );
  expect(plan.summary).toContain("max_limit = 1000");
  methods();
  const reconcile = await succeeded(catalog.run("reconcile"));
  expect(reconcile.output).toContain("2 created\n");
  expect(methods().filter((method) => method === "POST")).toHaveLength(2);
  expect((await succeeded(catalog.run("plan"))).summary).toBe("### Access profiles: 2 unchanged\n");
  for (const { output, summary } of catalog.ended())
    for (const secret of [API_KEY, DATABASE_PASSWORD]) expect(output + summary).not.toContain(secret);
});

test("the gateway's key and the database's password are in no output, artifact, saved plan or state", async () => {
  const plan = savedPlan(join(firstPlan.artifact, "plan.tfplan"));
  expect([...plan.keys()]).toEqual(expect.arrayContaining(["tfplan", "tfconfig/m-/cdk.tf.json"]));
  expect(plan.get("tfplan")).toContain("Engineering");
  const places = [
    ...pipeline.ended().map(({ output }, nth) => [`output of job ${nth}`, output] as const),
    ["state", await storedState()] as const,
    ...filesIn(scene.folder)
      .filter((file) => file.includes("machine-"))
      .flatMap((file) => [
        [file, readFileSync(file, "latin1")] as const,
        ...(file.endsWith(".tfplan") ? savedPlan(file) : []),
      ]),
  ];
  const having = (text: string): string[] =>
    places.filter(([, content]) => content.includes(text)).map(([place]) => place);
  expect(having("bifrost_access_profile").length).toBeGreaterThan(10);
  expect(having(API_KEY)).toEqual([]);
  expect(having(DATABASE_PASSWORD)).toEqual([]);
});

/** @throws Error with the output when the job fails. */
async function succeeded(job: RunningJob): Promise<EndedJob> {
  const end = await job.ended;
  if (end.code !== 0) throw new Error(`the job failed with code ${end.code}:\n${end.output}`);
  return end;
}

/** A way to the gateway on which updates wait until they are released. */
async function heldUpdates(): Promise<{
  readonly url: string;
  /** Resolves when an update waits. */
  readonly arrived: Promise<void>;
  release(): void;
  close(): Promise<void>;
}> {
  let arrive = (): void => undefined;
  let release = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const way = await proxy(scene.gateway.url, async ({ method }, forward) => {
    if (method !== "PUT") return undefined;
    arrive();
    await released;
    return forward();
  });
  return {
    url: way.url,
    arrived,
    release,
    async close() {
      release();
      await way.close();
    },
  };
}

/** The profile of engineering as the API has it. */
async function engineering(): ReturnType<ExampleScene["hand"]["create"]> {
  const { access_profiles: profiles } = await scene.hand.list({ limit: 100, offset: 0 });
  const found = profiles.find(({ name }) => name === "Engineering");
  if (found === undefined) throw new Error("there is no profile Engineering");
  return (await scene.hand.get(found.id)).access_profile;
}

/** Every file below a folder; a link to a folder is not followed. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
