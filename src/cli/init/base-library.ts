// The two libraries that a project can stand on, and what of it depends on the choice.

import { type JsonObject } from "./json";

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a JSON module outside rootDir
const manifest: Manifest = require("../../../package.json");

/** A base library of a project. */
export interface BaseLibrary {
  /** What the constructs of the app come from, and the name of its command. */
  readonly name: "cdktf" | "cdktn";
  /** What the constructs of this package are imported from. */
  readonly entry: string;
  /** The package that has its command. */
  readonly cli: string;
  /** The Node that its command needs. */
  readonly node: string;
  /** What a project depends on, beside `cdktf-bifrost`. */
  readonly dependencies: JsonObject;
  readonly devDependencies: JsonObject;
}

const range = (ranges: Readonly<Record<string, string>>, name: string): string => ranges[name] ?? "*";
const { peerDependencies: peers, devDependencies: tools } = manifest;

/** What every project is checked and run with. */
const TOOLS = Object.fromEntries(
  ["@types/node", "tsx", "typescript"].map((name) => [name, range(tools, name)]),
);

export const BASE_LIBRARIES: Readonly<Record<BaseLibrary["name"], BaseLibrary>> = {
  cdktf: {
    name: "cdktf",
    entry: "cdktf-bifrost",
    cli: "cdktf-cli",
    node: manifest.engines.node,
    dependencies: { cdktf: range(peers, "cdktf"), constructs: range(peers, "constructs") },
    devDependencies: { ...TOOLS, "cdktf-cli": range(peers, "cdktf") },
  },
  cdktn: {
    name: "cdktn",
    entry: "cdktf-bifrost/cdktn",
    cli: "cdktn-cli",
    node: ">=22.19.0",
    // Its own peer range is narrower than that of cdktf.
    dependencies: { cdktn: range(peers, "cdktn"), constructs: ">=10.6.0 <10.8.0" },
    devDependencies: { ...TOOLS, "cdktn-cli": range(peers, "cdktn") },
  },
};
