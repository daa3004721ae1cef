// `npm run test:parallel`: ten states over 200 shared names, the same where requests fail, and a lock in PostgreSQL that a killed run
// held. Ends with 1 when a name has not exactly one owner, or a run did not settle.

import { startPostgres } from "../../examples/postgres";
import { inTemporaryFolder, integerOption, print } from "../command";
import { record } from "../record";
import { holdLock } from "./held-lock";
import { compete, type Contest } from "./shared-names";

async function main(): Promise<void> {
  const seed = integerOption("seed", Date.now() % 0x7fff_ffff);
  const contests: readonly Contest[] = [
    { states: 10, names: 200, spawned: true, gateway: { latencyMs: 20 } },
    { states: 4, names: 40, gateway: { faultRate: 0.2, seed } },
  ];
  const sums = { states: 0, names: 0, refusals: 0 };
  const found = { lost: 0, doubled: 0, others: 0 };
  for (const contest of contests) {
    const { owners, refused, lost, doubled, faults } = await compete(contest);
    print(
      `${JSON.stringify(contest)}: ${owners} owners, ${refused} refused, ${lost} lost, ${doubled} doubled`,
    );
    for (const fault of faults) print(`  FAULT ${fault}`);
    sums.states += contest.states;
    sums.names += contest.names;
    sums.refusals += refused;
    found.lost += lost;
    found.doubled += doubled;
    found.others += faults.length;
  }
  await record("parallel", { seed, tried: sums, found });
  const stuck = await killHolders();
  process.exitCode = found.lost + found.doubled + found.others + stuck === 0 ? 0 : 1;
}

async function killHolders(): Promise<number> {
  const postgres = await startPostgres();
  const moments = [2, 8, 16, 24, 40];
  const faults: string[] = [];
  try {
    for (const moment of moments) {
      const found = await holdLock(postgres, 30, moment);
      print(`a run that holds the lock, killed at request ${moment}`);
      for (const fault of found) print(`  FAULT ${fault}`);
      faults.push(...found);
    }
  } finally {
    await postgres.stop();
  }
  await record("lock", { tried: { kills: moments.length }, found: { stuck: faults.length } });
  return faults.length;
}

void inTemporaryFolder(main);
