// `npm run test:parallel`: ten states over 200 shared names, the same where requests fail, and a lock in PostgreSQL that a killed run
// held. Ends with 1 when a name has not exactly one owner, or a run did not settle.
//
//   npm run test:parallel -- --seed 42
//   npm run test:parallel -- --minutes 10
//
// With `--minutes`, contests where requests fail go on for three quarters of the time, and kills for the rest.

import { type Postgres, startPostgres } from "../../examples/postgres";
import { attempt, inTemporaryFolder, integerOption, minutesOption, print, timeLimit } from "../command";
import { minutesSoFar, record } from "../record";
import { holdLock } from "./held-lock";
import { compete, type Contest } from "./shared-names";

/** Most contests where requests fail, where the time is what ends them. */
const MANY = 1_000;
/** Requests of the run that holds the lock, before it hangs and is killed. */
const MOMENTS = [8, 24, 2, 16, 40];

async function main(): Promise<void> {
  const minutes = minutesOption();
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  const isTime = timeLimit(minutes);
  const faults = await competeForNames(
    seed,
    minutes === undefined ? 1 : MANY,
    timeLimit(minutes && minutes * 0.75),
  );
  const stuck = await killHolders(isTime);
  process.exitCode = faults + stuck === 0 ? 0 : 1;
}

/** Where no request fails once, and then where some do, with one seed after the other. How many faults there were. */
async function competeForNames(seed: number, faulty: number, isTime: () => boolean): Promise<number> {
  const sums = { contests: 0, states: 0, names: 0, refusals: 0 };
  const found = { lost: 0, doubled: 0, others: 0 };
  for (let nth = 0; nth <= faulty && (nth <= 1 || isTime()); nth += 1) {
    const contest: Contest =
      nth === 0
        ? { states: 10, names: 200, spawned: true, gateway: { latencyMs: 20 } }
        : { states: 4, names: 40, gateway: { faultRate: 0.2, seed: seed + nth - 1 } };
    const { owners, refused, lost, doubled, faults } = await attempt(
      () => compete(contest),
      (fault) => ({ owners: 0, refused: 0, lost: 0, doubled: 0, faults: [fault] }),
    );
    print(
      `${JSON.stringify(contest)}: ${owners} owners, ${refused} refused, ${lost} lost, ${doubled} doubled`,
    );
    for (const fault of faults) print(`  FAULT ${fault}`);
    sums.contests += 1;
    sums.states += contest.states;
    sums.names += contest.names;
    sums.refusals += refused;
    found.lost += lost;
    found.doubled += doubled;
    found.others += faults.length;
  }
  await record("parallel", { seed, minutes: minutesSoFar(), tried: sums, found });
  return found.lost + found.doubled + found.others;
}

/** How many faults there were. */
async function killHolders(isTime: () => boolean): Promise<number> {
  const before = minutesSoFar();
  const postgres = await startPostgres();
  const faults: string[] = [];
  let kills = 0;
  try {
    for (const moment of MOMENTS) {
      if (kills > 0 && !isTime()) break;
      const found = await killHolder(postgres, moment);
      kills += 1;
      print(`a run that holds the lock, killed at request ${moment}`);
      for (const fault of found) print(`  FAULT ${fault}`);
      faults.push(...found);
    }
  } finally {
    await postgres.stop();
  }
  const minutes = Number((minutesSoFar() - before).toFixed(1));
  await record("lock", { minutes, tried: { kills }, found: { stuck: faults.length } });
  return faults.length;
}

function killHolder(postgres: Postgres, moment: number): Promise<string[]> {
  return attempt(
    () => holdLock(postgres, 30, moment),
    (fault) => [fault],
  );
}

void inTemporaryFolder(main);
