// `npm run bench`: all benchmarks.

import { benchGateway } from "./gateway";
import { benchStart } from "./start";

async function main(): Promise<void> {
  await benchStart();
  await benchGateway();
}

void main();
