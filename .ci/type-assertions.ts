// Counts the type assertions in src, where each one is a place that the compiler does not check, and fails above what is allowed.
// `as const` and generated files do not count; comments and blank lines count as lines.

import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";

/** Most assertions in 1,000 lines. */
const MOST = 4;

const src = join(__dirname, "..", "src");

function main(): void {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.split(sep).includes("generated"),
  );
  let [lines, assertions] = [0, 0];
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    lines += text.split("\n").length - 1;
    assertions += assertionsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  const share = (assertions / lines) * 1000;
  process.stdout.write(
    `${assertions} type assertions in ${lines} lines of src: ${share.toFixed(2)} per 1,000, at most ${MOST}\n`,
  );
  if (!(share <= MOST)) process.exitCode = 1;
}

function assertionsIn(node: ts.Node): number {
  const isOne =
    (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !ts.isConstTypeReference(node.type);
  let found = isOne ? 1 : 0;
  ts.forEachChild(node, (child) => {
    found += assertionsIn(child);
  });
  return found;
}

main();
