// What CI checks of the speed: a start of the provider against starts of an empty Node, in pairs. The limit is three times what is usual, so
// that only a fault crosses it, such as a module that every start loads without need, and no machine that is busy.

import { emptyNode, timeToHandshake } from "./start";
import { median, report } from "./report";

const PAIRS = 7;
/** The usual ratio is 1.35. */
const LIMIT = 4;

async function main(): Promise<void> {
  const ratios: number[] = [];
  const { once, remove } = timeToHandshake();
  try {
    // The first start keeps what it compiles.
    await once();
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const ours = await once();
      ratios.push(ours / (await emptyNode()));
    }
  } finally {
    remove();
  }
  const middle = median(ratios);
  report("start to handshake / node -e 0", middle, `at most ${LIMIT}`);
  if (!(middle <= LIMIT)) process.exitCode = 1;
}

void main();
