// Binds a copy of the built constructs to CDK Terrain, for the entry `cdktf-bifrost/cdktn`: lib/constructs becomes
// lib/constructs-cdktn and lib/index becomes lib/cdktn, with `cdktn` wherever `cdktf` is imported. Run by `npm run build` after tsc.
// The copy stands beside the original, so that relative imports hold in it.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A specifier in an import, an export, a `require` or a type import, and what it becomes in the copy. */
const REBOUND: Readonly<Record<string, string>> = {
  cdktf: "cdktn",
  "@cdktf/provider-null": "@cdktn/provider-null",
  "./constructs": "./constructs-cdktn",
};

/** JavaScript or declarations as the copy has them. */
export function boundToCdktn(code: string): string {
  return code.replace(
    /(\bfrom\s*|\brequire\(|\bimport\(|\bimport\s+)(["'])([^"'\n]+)\2/g,
    (all: string, keyword: string, quote: string, specifier: string) => {
      const other = Object.hasOwn(REBOUND, specifier) ? REBOUND[specifier] : undefined;
      return other === undefined ? all : `${keyword}${quote}${other}${quote}`;
    },
  );
}

/** Writes the copy of the constructs that are built in `lib`. */
export function bindCdktn(lib: string): void {
  const copy = join(lib, "constructs-cdktn");
  rmSync(copy, { recursive: true, force: true });
  copyTree(join(lib, "constructs"), copy);
  for (const ending of [".js", ".d.ts"])
    writeFileSync(
      join(lib, `cdktn${ending}`),
      boundToCdktn(readFileSync(join(lib, `index${ending}`), "utf8")),
    );
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else writeFileSync(target, boundToCdktn(readFileSync(source, "utf8")));
  }
}

if (require.main === module) bindCdktn(resolve(__dirname, "..", "lib"));
