// `npm run test:kills`: kills applies at many moments and looks whether the next one settles everything. Ends with 1 when one did not.
//
//   npm run test:kills -- --trials 40 --seed 42

import { integerOption, inTemporaryFolder, print } from "../command";
import { runTrial } from "./trial";
import { trialsOf } from "./trials";

async function main(): Promise<void> {
  const count = integerOption("trials", 40);
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  print(`seed ${seed}, ${count} trials`);
  let kills = 0;
  let failed = 0;
  for (const [nth, trial] of trialsOf(seed, count).entries()) {
    const verdict = await runTrial(trial);
    kills += verdict.kills;
    if (verdict.faults.length > 0) failed += 1;
    print(`trial ${nth}: ${JSON.stringify(trial)}: ${verdict.kills} kills, ${verdict.profiles} profiles`);
    for (const fault of verdict.faults) print(`  FAULT ${fault}`);
  }
  print(`${kills} kills, ${failed} trials with faults`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void inTemporaryFolder(main);
