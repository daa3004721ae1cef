// `npm run bench`: all benchmarks. `npm run bench -- start` leaves out those of the gateway.

import { compiledProvider } from "./executable";
import { benchGateway } from "./gateway";
import { benchPlan } from "./plan";
import { reportCompared, writeResults } from "./report";
import { benchStart } from "./start";

async function main(): Promise<void> {
  const { file, bun, remove } = compiledProvider();
  try {
    const { compared, notes } = await benchStart(file);
    const all = [...compared, ...(await benchPlan(file))];
    all.forEach(reportCompared);
    writeResults("start", all, [`The executable has Bun ${bun} in it.`, ...notes]);
  } finally {
    remove();
  }
  if (!process.argv.includes("start")) await benchGateway();
}

void main();
