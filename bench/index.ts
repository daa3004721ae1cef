// `npm run bench`: all benchmarks.

import { benchStart } from "./start";

async function main(): Promise<void> {
  await benchStart();
}

void main();
