// What is inside a plan that Terraform has saved: a zip archive, whose text cannot be searched as it is.

import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

/** The files in it by their names, unpacked. */
export function savedPlan(file: string): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(readFileSync(file)));
  return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]));
}
