// Which Node runs this package. It is asked before anything else is loaded, by a Node of any age: so nothing is imported here, and
// nothing is written in syntax that Node 12 cannot parse.

/** What package.json says under `engines`. */
const LEAST = [20, 18, 1];

/** Why this Node cannot run the program, in one sentence; undefined when it can. */
export function unsupportedNode(version: string, path: string): string | undefined {
  const numbers = version.split(".").map((part) => parseInt(part, 10));
  const differing = LEAST.findIndex((least, index) => numbers[index] !== least);
  if (differing === -1 || Number(numbers[differing]) > Number(LEAST[differing])) return undefined;
  return `cdktf-bifrost needs Node ${LEAST.join(".")} or later, and ${path} is Node ${version}`;
}
