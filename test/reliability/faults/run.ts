// `npm run test:faults`: lives of 150 profiles where a fifth and two fifths of the requests fail. Ends with 1 when one was not settled.
//
//   npm run test:faults -- --profiles 150 --seeds 2 --seed 42
//   npm run test:faults -- --minutes 10
//
// With `--minutes`, a life of each rate for one seed after the other, and none is begun when the time is up.

import { attempt, integerOption, inTemporaryFolder, minutesOption, print, timeLimit } from "../command";
import { minutesSoFar, record } from "../record";
import { type Life, type LifeVerdict, live, STEPS } from "./life";

const RATES = [0.2, 0.4];
/** Most seeds, where the time is what ends them. */
const MANY = 1_000;

async function main(): Promise<void> {
  const minutes = minutesOption();
  const profiles = integerOption("profiles", 150);
  const seeds = integerOption("seeds", minutes === undefined ? 2 : MANY);
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  const isTime = timeLimit(minutes);
  const verdicts: LifeVerdict[] = [];
  for (let nth = 0; nth < seeds && (nth === 0 || isTime()); nth += 1) {
    const lives = RATES.map((rate) => ({ profiles, rate, seed: seed + nth, steps: STEPS }));
    // They mostly wait: for pauses that the gateway asks for.
    verdicts.push(...(await Promise.all(lives.map(told))));
  }
  const sum = (of: (verdict: LifeVerdict) => number): number =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const count = (text: RegExp): number =>
    sum(({ faults }) => faults.filter((fault) => text.test(fault)).length);
  await record("faults", {
    seed,
    minutes: minutesSoFar(),
    tried: {
      lives: verdicts.length,
      profiles: profiles * verdicts.length,
      applies: sum(({ applies }) => applies),
      "failed requests": sum(({ failed }) => failed),
    },
    found: {
      lost: count(/ is lost$/),
      doubled: count(/ created twice$/),
      unsettled: sum(({ faults }) => faults.length) - count(/ is lost$| created twice$/),
    },
  });
  process.exitCode = sum(({ faults }) => faults.length) === 0 ? 0 : 1;
}

async function told(life: Life): Promise<LifeVerdict> {
  const verdict = await attempt(
    () => live(life),
    (fault) => ({ applies: 0, requests: 0, failed: 0, faults: [fault] }),
  );
  const { applies, requests, failed, faults } = verdict;
  print(`rate ${life.rate}, seed ${life.seed}: ${applies} applies, ${failed} of ${requests} requests failed`);
  for (const fault of faults) print(`  FAULT ${fault}`);
  return verdict;
}

void inTemporaryFolder(main);
