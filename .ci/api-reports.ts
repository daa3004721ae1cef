// The public API of each entry point as a text, `etc/NAME.api.md`, so that a review sees every change of it. Written from the
// declarations that the package has.

import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

/** The entry points by the names of their reports. */
const ENTRY_POINTS = {
  "cdktf-bifrost": "index.d.ts",
  handler: "handler/index.d.ts",
  gateway: "gateway/index.d.ts",
};

/** Writes the reports. @throws an Error after the faults are printed */
export function writeApiReports(root: string): void {
  // Beside the sources, so that the imports of packages are found.
  const types = join(root, ".cache", "api-types");
  try {
    const tsc = join(root, "node_modules", ".bin", "tsc");
    execFileSync(
      tsc,
      ["-p", "tsconfig.build.json", "--noCheck", "--emitDeclarationOnly", "--outDir", types],
      {
        cwd: root,
        stdio: "inherit",
      },
    );
    for (const [name, file] of Object.entries(ENTRY_POINTS)) writeApiReport(root, name, join(types, file));
  } finally {
    rmSync(types, { recursive: true, force: true });
  }
}

function writeApiReport(root: string, name: string, entryPoint: string): void {
  const level = (logLevel: ExtractorLogLevel) => ({ logLevel });
  const extractorConfig = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entryPoint,
      compiler: { tsconfigFilePath: join(root, "tsconfig.build.json") },
      apiReport: {
        enabled: true,
        // The types that are derived from schemas are held by these; the bases that `cdktf get` makes hold nothing.
        includeForgottenExports: name !== "cdktf-bifrost",
        reportFileName: `${name}.api.md`,
        reportFolder: join(root, "etc"),
        reportTempFolder: join(root, ".cache", "api-reports"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: level(ExtractorLogLevel.Error) },
        extractorMessageReporting: {
          default: level(ExtractorLogLevel.Error),
          // Everything that is exported is public; no tag says so again.
          "ae-missing-release-tag": level(ExtractorLogLevel.None),
          // Links and docstrings are checked where the reference is made.
          "ae-unresolved-link": level(ExtractorLogLevel.None),
          "ae-undocumented": level(ExtractorLogLevel.None),
          "ae-forgotten-export": level(ExtractorLogLevel.None),
        },
        // Docstrings are TypeDoc's, whose grammar is wider.
        tsdocMessageReporting: { default: level(ExtractorLogLevel.None) },
      },
    },
  });
  const { succeeded } = Extractor.invoke(extractorConfig, { localBuild: true });
  if (!succeeded) throw new Error(`${name}: the public API has the faults above`);
}

if (require.main === module) writeApiReports(resolve(__dirname, ".."));
