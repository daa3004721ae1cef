// Random configurations through the real Terraform: a batch is applied, plans nothing, is changed at random, applied again and plans
// nothing again. Core finds no plan invalid and no result inconsistent, and no plug-in dies.

import fc from "fast-check";
import { configuration } from "../provider/arbitrary";
import { randomRun } from "../provider/random-run";
import { recordOf } from "../told";
import { type Scene, setScene } from "./scene";
import { type TerraformRun } from "./terraform";

/** Configurations in one `terraform apply`. */
const BATCH = 60;
const { BIFROST_RANDOM_PROFILES: wanted } = process.env;
const batches = Math.ceil(Number(wanted ?? BATCH) / BATCH);
const seed = randomRun({ numRuns: 1 }).seed ?? Date.now() % 1_000_000_000;

let scene: Scene;

afterEach(() => scene.dispose());

test.each(Array.from({ length: batches }, (_, batch) => [seed + batch]))(
  `${BATCH} random configurations, twice (BIFROST_RANDOM_SEED=%i)`,
  async (batchSeed) => {
    scene = await setScene("");
    const samples = fc.sample(configuration, { seed: batchSeed, numRuns: 2 * BATCH });
    for (const half of [samples.slice(0, BATCH), samples.slice(BATCH)]) {
      scene.terraform.write("random.tf.json", JSON.stringify(document(half)));
      expectNoComplaint(await scene.terraform.tryApply());
      expect(await scene.terraform.plannedChanges()).toEqual([]);
    }
  },
  600_000,
);

/** The configurations as resources. Some are clones of the first, some learn their description only at apply. */
function document(configurations: readonly object[]): object {
  const profiles = configurations.map((attributes, index) => [
    `p${index}`,
    {
      ...recordOf(literal(attributes)),
      name: `Profile ${index}`,
      ...(index % 5 === 4 && { clone_from: "${bifrost_access_profile.p0.id}" }),
      ...(index % 7 === 6 && { description: `\${terraform_data.later.output} ${index}` }),
    },
  ]);
  return {
    resource: {
      terraform_data: { later: { input: "known after apply" } },
      bifrost_access_profile: Object.fromEntries(profiles),
    },
  };
}

/** In Terraform's JSON every string and key is a template. */
function literal(value: unknown): unknown {
  const text = (each: string): string => each.replace(/[$%](?=\{)/g, (sign) => sign + sign);
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), literal(each)]));
}

function expectNoComplaint(run: TerraformRun): void {
  const errors = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ summary, detail }) => `${summary}: ${detail}`)).toEqual([]);
  expect(run.code).toBe(0);
}
