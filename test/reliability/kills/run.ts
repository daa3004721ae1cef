// `npm run test:kills`: kills applies and handler commands at many moments and looks whether the next one settles everything. Ends with 1
// when one did not.
//
//   npm run test:kills -- --trials 45 --seed 42

import { integerOption, inTemporaryFolder, print } from "../command";
import { record } from "../record";
import { HANDLER_WORKS, REQUESTS, runHandlerTrial } from "./handler-trial";
import { runTrial } from "./trial";
import { trialsOf } from "./trials";

async function main(): Promise<void> {
  const applies = await killApplies(
    integerOption("trials", 45),
    integerOption("seed", Date.now() % 0x7fff_ffff),
  );
  const commands = await killCommands();
  process.exitCode = applies + commands === 0 ? 0 : 1;
}

/** How many faults there were. */
async function killApplies(count: number, seed: number): Promise<number> {
  print(`seed ${seed}, ${count} trials`);
  const faults: string[] = [];
  let [kills, torn, profiles] = [0, 0, 0];
  for (const [nth, trial] of trialsOf(seed, count).entries()) {
    const verdict = await runTrial(trial);
    kills += verdict.kills;
    torn += verdict.torn;
    profiles += verdict.profiles;
    faults.push(...verdict.faults);
    print(`trial ${nth}: ${JSON.stringify(trial)}: ${verdict.kills} kills, ${verdict.profiles} profiles`);
    for (const fault of verdict.faults) print(`  FAULT ${fault}`);
  }
  await record("kills", {
    seed,
    tried: { kills, profiles, "torn states restored": torn },
    found: sorted(faults),
  });
  return faults.length;
}

/** Every request of every kind of work. How many faults there were. */
async function killCommands(): Promise<number> {
  const faults: string[] = [];
  let kills = 0;
  for (const work of HANDLER_WORKS)
    for (let request = 1; request <= REQUESTS[work]; request += 1) {
      const found = await runHandlerTrial(work, request);
      kills += 1;
      faults.push(...found);
      print(`handler: ${work}, request ${request}`);
      for (const fault of found) print(`  FAULT ${fault}`);
    }
  await record("handler kills", { tried: { kills }, found: sorted(faults) });
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
