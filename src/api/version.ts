// The version of this package, for the User-Agent and the plug-in's file name.

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a JSON module outside rootDir; the bundler inlines it
const manifest: { readonly version: string } = require("../../package.json");

/** Version of the `cdktf-bifrost` package, for example `0.1.0`. */
export const VERSION = manifest.version;
