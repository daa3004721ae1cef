// A fresh clone of this project after `npm ci && npm run build`: the examples as files of its own, so that what they write is not here.

import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../docs/pages";

const COPIED = ["examples", "package.json", "tsconfig.json", "cdktf.json"];
const LINKED = ["node_modules", "lib", "src", "docs"];

/** Makes it in a folder that is not there yet. */
export function makeCheckout(folder: string): void {
  mkdirSync(folder);
  // Not what someone left there who ran an example in this checkout.
  const isClean = (path: string): boolean =>
    !/^\.terraform|\.tfstate|^cdktf\.out$|^\.bifrost$/.test(basename(path));
  for (const name of COPIED)
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: isClean });
  for (const name of LINKED) symlinkSync(join(root, name), join(folder, name));
}
