// Two states on one gateway, whose resources share names, with random lifecycle arguments, policies and command lines, among people who
// make, edit, retire and delete profiles: the oracle of the matrix judges every apply. A failure prints its seed and path: see "Random
// tests" in CONTRIBUTING.md.

import { startGateway } from "cdktf-bifrost/gateway";
import fc from "fast-check";
import { randomRun } from "../../provider/random-run";
import { type Hand, handAt } from "../by-hand";
import { now } from "./moment";
import { judge } from "./oracle";
import { documentOf, lives, perform, type Step } from "./wishes";
import { type MatrixWorkspace, matrixWorkspace } from "./workspace";

const API_KEY = "bfst-two-states-0123456789";

/** Lives of one test, and runs of Terraform in each. */
const [LIVES, STEPS] = [3, 5];

/** Plays one step and returns what is wrong with it. */
async function play(step: Step, hand: Hand, terraform: MatrixWorkspace): Promise<string[]> {
  if (step.before !== null) await perform(hand, step.before);
  terraform.files.write("main.tf.json", documentOf(step));
  const moment = (): ReturnType<typeof now> => now(hand, terraform.stateFile);
  const before = await moment();
  const options = [
    ...(step.how === "-refresh=false" ? ["-refresh=false"] : []),
    ...(step.how === "-replace" && before.state.some(({ address }) => address.endsWith(".a"))
      ? ["-replace=bifrost_access_profile.a"]
      : []),
  ];
  const plan = await terraform.run("plan", "-json", "-out=plan.bin", ...options);
  // Two resources of one name are a fault of the configuration: the plan may refuse it, and core may stop its apply.
  const names = Object.values(step.wishes).flatMap((wish) => (wish === null ? [] : [wish.name]));
  const areTwins = new Set(names).size < names.length;
  if (plan.code !== 0) return areTwins ? [] : [`the plan failed: ${plan.output}`];
  // Where a plan said that another resource has the profile, core may stop the apply, too (see the oracle).
  const willStop =
    areTwins || plan.diagnostics.some(({ detail }) => detail.includes("of this configuration manages it"));
  const changes = await terraform.files.changesIn("plan.bin");
  const isSaved = step.how === "saved plan";
  const meddles = isSaved && step.between !== null;
  if (meddles && step.between !== null) await perform(hand, step.between);
  const planned = meddles ? await moment() : before;
  const run = isSaved
    ? await terraform.run("apply", "-json", "plan.bin")
    : await terraform.run("apply", "-json", "-auto-approve", ...options);
  const after = await moment();
  const complaints = judge({
    before,
    planned,
    after,
    announced: plan.diagnostics,
    said: run.diagnostics,
    changes,
    handMade: new Set(),
    isRefreshed: step.how !== "-refresh=false",
  })
    .map(({ text }) => text)
    .filter((text) => !(willStop && text.startsWith("Provider produced inconsistent final plan")))
    // Core leaves an object deposed whenever it stops a replacement that creates first, of twins for example. What becomes of its
    // profile is judged by the steps that follow, and a deposed object by itself in the cells of the matrix.
    .filter((text) => !text.includes("a deposed object is left"));
  if (step.how === "-refresh=false" || run.code !== 0) return complaints;
  const second = await terraform.run("plan", "-json", "-detailed-exitcode");
  return second.code === 0 || second.diagnostics.length > 0
    ? complaints
    : [...complaints, `the second plan is not empty, and nothing says why: ${second.output}`];
}

test(`${LIVES} lives of two states, ${STEPS} runs each`, async () => {
  await fc.assert(
    fc.asyncProperty(lives(STEPS), async (steps) => {
      const gateway = await startGateway({ apiKey: API_KEY });
      const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: API_KEY };
      const states = [await matrixWorkspace(environment), await matrixWorkspace(environment)];
      try {
        for (const [index, step] of steps.entries()) {
          const [terraform] = states.slice(step.state);
          if (terraform === undefined) throw new Error(`there is no state ${step.state}`);
          const complaints = await play(step, handAt(gateway.url, API_KEY), terraform);
          expect({ step: index, complaints }).toEqual({ step: index, complaints: [] });
        }
      } finally {
        for (const state of states) state.dispose();
        await gateway.close();
      }
    }),
    // A life costs seconds: the first one that fails is shown as it is.
    { ...randomRun({ numRuns: LIVES }), endOnFailure: true },
  );
}, 600_000);
