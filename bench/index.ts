// `npm run bench`: all benchmarks. `npm run bench -- start` leaves out those of the gateway.

import { benchGateway } from "./gateway";
import { benchPlan } from "./plan";
import { reportCompared, writeResults } from "./report";
import { benchStart } from "./start";

async function main(): Promise<void> {
  const { compared, notes } = await benchStart();
  const all = [...compared, ...(await benchPlan())];
  all.forEach(reportCompared);
  writeResults("start", all, notes);
  if (!process.argv.includes("start")) await benchGateway();
}

void main();
