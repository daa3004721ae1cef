// `npm run test:states`: ten processes do two hundred reconciliations at once, with the states in one PostgreSQL. Ends with 1 when one is lost or
// doubled. Called with a piece of work, it is one of those processes.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { startPostgres } from "../../examples/postgres";
import { inTemporaryFolder, print } from "../command";
import { contend, openContest, runInThisProcess, type Work } from "./contest";

/** Two hundred: ten of each process's own, and ten that all of them want. */
const NUMBERS = { runners: 10, own: 10, shared: 10 };

async function main(): Promise<void> {
  const postgres = await startPostgres();
  const gateway = await openContest();
  try {
    const faults = await contend(gateway, postgres.url, NUMBERS, inAProcess);
    print(
      `${gateway.created.length} profiles by ${NUMBERS.runners} processes, ${faults.length} lost or doubled`,
    );
    for (const fault of faults) print(`  FAULT ${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await gateway.close();
    await postgres.stop();
  }
}

async function inAProcess(work: Work): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, __filename], {
    env: { ...process.env, CONTEST_WORK: JSON.stringify(work) },
    stdio: "inherit",
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`a process ended with ${String(code)}`);
}

const { CONTEST_WORK: given } = process.env;
if (given === undefined) void inTemporaryFolder(main);
else {
  const work: Work = JSON.parse(given);
  runInThisProcess(work).catch((error: unknown) => {
    print(String(error));
    process.exitCode = 1;
  });
}
