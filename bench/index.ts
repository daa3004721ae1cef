// `npm run bench`: all benchmarks. `npm run bench -- start` leaves out those of the gateway and of many profiles; `npm run bench -- scale`
// has only the latter. With `--quick` there are fewer rounds and profiles.

import { compiledProvider } from "./executable";
import { benchGateway } from "./gateway";
import { benchPlan } from "./plan";
import { reportCompared, writeResults } from "./report";
import { benchScale } from "./scale";
import { benchStart } from "./start";

const isQuick = process.argv.includes("--quick");
const COUNTS = isQuick ? [50, 200] : [100, 1_000, 5_000];

async function main(): Promise<void> {
  if (process.argv.includes("scale")) return benchScale(COUNTS);
  const { file, bun, remove } = compiledProvider();
  try {
    const { compared, notes } = await benchStart(file, isQuick ? 5 : undefined);
    const all = [...compared, ...(await benchPlan(file, isQuick ? 3 : undefined))];
    all.forEach(reportCompared);
    // A few rounds say too little to be kept.
    if (!isQuick) writeResults("start", all, [`The executable has Bun ${bun} in it.`, ...notes]);
  } finally {
    remove();
  }
  if (process.argv.includes("start")) return;
  if (!isQuick) await benchGateway();
  await benchScale(COUNTS);
}

void main();
