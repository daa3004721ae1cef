// The provider's code, put together from its modules and packages and split at every `import()`: what the script is made of
// (`bundle.ts`) and what an executable without Node is compiled from (`src/cli/executable.ts`).

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { identitySchemas, schemas } from "../src/provider/schemas";

const root = resolve(__dirname, "..");

/** The lowest version of Node that all parts but the entry are written for. */
export const NODE = "node20";

/** The part that is run first. */
export const ENTRY = "main.mjs";

/** One part. */
export interface Part {
  /** Of its file; the parts import one another by it. */
  readonly name: string;
  /** An ECMAScript module. */
  readonly code: string;
}

/** Puts the encoded answers themselves in the place of the module that makes them. */
const encodedSchemas: Plugin = {
  name: "encoded-schemas",
  setup({ onLoad }) {
    const encoded = (name: string, bytes: Uint8Array): string =>
      `export const ${name}: Uint8Array = Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64");`;
    onLoad({ filter: /\/src\/provider\/schemas\.ts$/ }, () => ({
      contents: [encoded("schemas", schemas), encoded("identitySchemas", identitySchemas)].join("\n"),
      loader: "ts",
    }));
  },
};

/**
 * Of undici, only its client, put together as its own entry does: the rest (fetch, WebSocket, mocks, caches) is half a megabyte that would
 * be loaded with it.
 */
const undiciClient: Plugin = {
  name: "undici-client",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: "undici-client", namespace: "undici-client" }));
    onLoad({ filter: /.*/, namespace: "undici-client" }, () => ({
      contents: [
        'import Dispatcher from "undici/lib/dispatcher/dispatcher.js";',
        'import api from "undici/lib/api/index.js";',
        "Object.assign(Dispatcher.prototype, api);",
        'export { default as Agent } from "undici/lib/dispatcher/agent.js";',
        'import "./src/provider/web-assembly.ts";',
      ].join("\n"),
      resolveDir: root,
    }));
  },
};

/** The parts, the names of those that the entry loads before it checks the version, and the licenses that packages carry in their code. */
export async function providerParts(): Promise<{
  parts: Part[];
  loadedByEntry: string[];
  legal: string[];
}> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/provider/main.ts"],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: NODE,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: "external",
    metafile: true,
    write: false,
    outdir: "lib",
    outExtension: { ".js": ".mjs" },
    chunkNames: "part-[hash]",
    logLevel: "warning",
    plugins: [encodedSchemas, undiciClient],
  });
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(join(root, ".cache", "bundle.json"), JSON.stringify(metafile));
  const { imports = [] } = metafile.outputs[`lib/${ENTRY}`] ?? {};
  const loadedByEntry = imports
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => basename(path));
  const isLegal = ({ path }: { readonly path: string }): boolean => path.endsWith(".LEGAL.txt");
  return {
    parts: outputFiles
      .filter((file) => !isLegal(file))
      .map(({ path, text }) => ({ name: basename(path), code: text })),
    loadedByEntry,
    legal: outputFiles.filter(isLegal).map(({ text }) => text),
  };
}
