// `npm run reliability`: all long runs, one after the other; each writes its figures into docs/reliability.md. Ends with 1 when one of them
// found something.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { print } from "./command";
import { PROMISES } from "./promises";

/** Options that keep a long run within minutes. */
const SHORTER: Readonly<Record<string, readonly string[]>> = { "npm run fuzz": ["--minutes", "10"] };

const failed = [...new Set(Object.values(PROMISES).map(({ command }) => command))].filter((command) => {
  print(`== ${command}`);
  const options = SHORTER[command] ?? [];
  const [program = "", ...args] = command.split(" ");
  const { status } = spawnSync(program, [...args, "--", ...options], {
    cwd: join(__dirname, "..", ".."),
    stdio: "inherit",
  });
  return status !== 0;
});
for (const command of failed) print(`FAILED ${command}`);
process.exitCode = failed.length === 0 ? 0 : 1;
