// `npm run test:kills`: kills applies and handler commands at many moments and looks whether the next one settles everything. Ends with 1
// when one did not.
//
//   npm run test:kills -- --trials 45 --seed 42
//   npm run test:kills -- --minutes 10
//
// With `--minutes`, applies get three quarters of the time, and as many trials as fit.

import fc from "fast-check";
import { attempt, integerOption, inTemporaryFolder, minutesOption, print, timeLimit } from "../command";
import { minutesSoFar, record } from "../record";
import { HANDLER_WORKS, REQUESTS, runHandlerTrial } from "./handler-trial";
import { runTrial } from "./trial";
import { trialsOf } from "./trials";

/** Most trials, where the time is what ends them. */
const MANY = 2_000;

async function main(): Promise<void> {
  const minutes = minutesOption();
  const trials = integerOption("trials", minutes === undefined ? 45 : MANY);
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  const isTime = timeLimit(minutes);
  const applies = await killApplies(trials, seed, timeLimit(minutes && minutes * 0.75));
  const commands = await killCommands(seed, isTime);
  process.exitCode = applies + commands === 0 ? 0 : 1;
}

/** How many faults there were. */
async function killApplies(count: number, seed: number, isTime: () => boolean): Promise<number> {
  print(`seed ${seed}, ${count} trials`);
  const faults: string[] = [];
  let [trials, kills, torn, profiles] = [0, 0, 0, 0];
  for (const [nth, trial] of trialsOf(seed, count).entries()) {
    if (nth > 0 && !isTime()) break;
    const verdict = await attempt(
      () => runTrial(trial),
      (fault) => ({ kills: 0, torn: 0, profiles: 0, faults: [fault] }),
    );
    trials += 1;
    kills += verdict.kills;
    torn += verdict.torn;
    profiles += verdict.profiles;
    faults.push(...verdict.faults);
    print(`trial ${nth}: ${JSON.stringify(trial)}: ${verdict.kills} kills, ${verdict.profiles} profiles`);
    for (const fault of verdict.faults) print(`  FAULT ${fault}`);
  }
  await record("kills", {
    seed,
    minutes: minutesSoFar(),
    tried: { trials, kills, profiles, "torn states restored": torn },
    found: sorted(faults),
  });
  return faults.length;
}

/** Every request of every kind of work, in an order of the seed, so that those which fit into the time are of all kinds. How many faults there were. */
async function killCommands(seed: number, isTime: () => boolean): Promise<number> {
  const before = minutesSoFar();
  const moments = HANDLER_WORKS.flatMap((work) =>
    Array.from({ length: REQUESTS[work] }, (_, nth) => ({ work, request: nth + 1 })),
  );
  const all = moments.length;
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(moments, { minLength: all, maxLength: all }), {
    seed,
    numRuns: 1,
  });
  const faults: string[] = [];
  let kills = 0;
  for (const { work, request } of shuffled) {
    if (kills > 0 && !isTime()) break;
    const found = await attempt(
      () => runHandlerTrial(work, request),
      (fault) => [fault],
    );
    kills += 1;
    faults.push(...found);
    print(`handler: ${work}, request ${request}`);
    for (const fault of found) print(`  FAULT ${fault}`);
  }
  await record("handler kills", {
    seed,
    minutes: Number((minutesSoFar() - before).toFixed(1)),
    tried: { kills, "moments that there are": all },
    found: sorted(faults),
  });
  return faults.length;
}

/** How many faults there are of each kind. */
function sorted(faults: readonly string[]): Record<string, number> {
  const kinds: readonly [string, RegExp][] = [
    ["stuck", /stuck/],
    ["lost", /is lost$/],
    ["doubled", /created|times$|another profile/],
    ["strangers changed", /somebody was changed$|stranger \d+ was changed$/],
  ];
  const found = Object.fromEntries([...kinds.map(([kind]) => kind), "others"].map((kind) => [kind, 0]));
  for (const fault of faults) {
    const kind = kinds.find(([, pattern]) => pattern.test(fault))?.[0] ?? "others";
    found[kind] = (found[kind] ?? 0) + 1;
  }
  return found;
}

void inTemporaryFolder(main);
