// `check-own.mjs TYPESCRIPT OPTION... FILE...`: type-checks files as the compiler of that TypeScript package does, but of the declarations
// that they use only those of our package. To check the other packages' takes most of a compiler's time. It runs in the user's project.

import { createRequire } from "node:module";
import { join } from "node:path";

const [name, ...options] = process.argv.slice(2);
const ts = createRequire(join(process.cwd(), "project.js"))(name);

const command = ts.parseCommandLine(options);
const program = ts.createProgram(command.fileNames, command.options);
const own = program
  .getSourceFiles()
  .filter(({ fileName }) => !/\/node_modules\/(?!cdktf-bifrost\/)/.test(fileName));
const faults = [
  ...command.errors,
  ...program.getOptionsDiagnostics(),
  ...own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]),
  ...program.getGlobalDiagnostics(),
];
const host = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: process.cwd,
  getNewLine: () => "\n",
};
process.stdout.write(ts.formatDiagnostics(faults, host));
process.exitCode = faults.length > 0 ? 1 : 0;
