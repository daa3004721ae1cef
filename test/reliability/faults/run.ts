// `npm run test:faults`: lives of 150 profiles where a fifth and two fifths of the requests fail. Ends with 1 when one was not settled.
//
//   npm run test:faults -- --profiles 150 --seeds 2 --seed 42

import { integerOption, inTemporaryFolder, print } from "../command";
import { record } from "../record";
import { type Life, live, STEPS } from "./life";

const RATES = [0.2, 0.4];

async function main(): Promise<void> {
  const profiles = integerOption("profiles", 150);
  const seeds = integerOption("seeds", 2);
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  const lives: Life[] = RATES.flatMap((rate) =>
    Array.from({ length: seeds }, (_, nth) => ({ profiles, rate, seed: seed + nth, steps: STEPS })),
  );
  // They mostly wait: for pauses that the gateway asks for.
  const verdicts = await Promise.all(
    lives.map(async (life) => {
      const verdict = await live(life);
      const { applies, requests, failed, faults } = verdict;
      print(
        `rate ${life.rate}, seed ${life.seed}: ${applies} applies, ${failed} of ${requests} requests failed`,
      );
      for (const fault of faults) print(`  FAULT ${fault}`);
      return verdict;
    }),
  );
  const sum = (of: (verdict: (typeof verdicts)[number]) => number): number =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const count = (text: RegExp): number =>
    sum(({ faults }) => faults.filter((fault) => text.test(fault)).length);
  await record("faults", {
    seed,
    tried: {
      profiles: profiles * lives.length,
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

void inTemporaryFolder(main);
