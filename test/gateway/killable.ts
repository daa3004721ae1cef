// A gateway in a process of its own, for a test that kills it: prints its URL and serves the file it is given.

import { startGateway } from "../../src/gateway";

void startGateway({ db: process.argv[2] }).then((gateway) => {
  process.stdout.write(`${gateway.url}\n`);
});
