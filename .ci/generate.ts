// Writes the files that are generated and committed: the wire messages of the plug-in (from our .proto files), the L1 constructs
// (by `cdktf get`, from the schema that our own provider answers) with what may be set in them, the provider's reference (from the
// same schema), the presence audit (from the table of its test), the JSON Schema of catalogue files, the reference of every entry
// point (from its docstrings) and the report of its API, and the notices of what is inside the provider's bundle (from the bundler's
// metafile). Run by `npm run generate`; CI fails when it changes anything.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import openapiTypes, { astToString } from "openapi-typescript";
import { installProvider } from "../src/cli/install";
import { openApiDescription } from "../src/gateway";
import { VERSION } from "../src/handler";
import { writeApiReports } from "./api-reports";
import { publishedCatalogSchema } from "./catalog-schema";
import { configurationAttributes } from "./configuration-attributes";
import { presenceReference } from "./presence-reference";
import { propertiesModule } from "./properties";
import { providerReference } from "./provider-reference";
import { thirdPartyNotices } from "./third-party-notices";

const root = resolve(__dirname, "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

function generateMessages(): void {
  execFileSync(bin("buf"), ["generate"], { cwd: root, stdio: "inherit" });
  execFileSync(bin("tsx"), [".ci/message-tables.ts"], { cwd: root, stdio: "inherit" });
}

function generateConstructs(): void {
  const work = mkdtempSync(join(tmpdir(), "bifrost-generate-"));
  try {
    const mirror = join(work, "mirror");
    installProvider(mirror, join(root, "lib", "terraform-provider-bifrost"));
    writeFileSync(
      join(work, "terraformrc"),
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    const config = {
      language: "typescript",
      app: "true",
      terraformProviders: [`registry.terraform.io/cdktf-bifrost/bifrost@${VERSION}`],
      codeMakerOutput: "out",
      projectId: "generate",
      sendCrashReports: "false",
    };
    writeFileSync(join(work, "cdktf.json"), JSON.stringify(config));
    execFileSync(bin("cdktf"), ["get", "--force", "--log-level", "ERROR"], {
      cwd: work,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        // Nothing of it is kept in the user's home.
        NODE_DISABLE_COMPILE_CACHE: "1",
        TF_CLI_CONFIG_FILE: join(work, "terraformrc"),
        CHECKPOINT_DISABLE: "1",
        CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
        CI: "true",
      },
    });
    const target = join(root, "src", "constructs", "generated");
    rmSync(target, { recursive: true, force: true });
    const made = join(work, "out", "providers", "bifrost");
    for (const entry of readdirSync(made, { withFileTypes: true }))
      if (entry.isDirectory()) {
        mkdirSync(target, { recursive: true });
        const code = readFileSync(join(made, entry.name, "index.ts"), "utf8");
        writeFileSync(join(target, `${entry.name}.ts`), withDeferredReferences(boundToItsLibrary(code)));
      }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The generator's code, with the check of the base library in front of what each construct does. */
function boundToItsLibrary(code: string): string {
  const [before, ...after] = code.split("    super(scope, id, {\n      terraformResourceType:");
  if (before === undefined || after.length !== 1)
    throw new Error("the code of `cdktf get` has no constructor as it used to have");
  // The generator's code does not hold under our compiler options; its types are checked where they are used.
  return [
    "// @ts-nocheck\n",
    before.replace(
      "import * as cdktf from 'cdktf';\n",
      "import * as cdktf from 'cdktf';\nimport { scopeOfThisLibrary } from '../base-library';\n",
    ),
    "    super(scopeOfThisLibrary(scope), id, {\n      terraformResourceType:",
    ...after,
  ].join("");
}

/** The generator's code, with the references of a construct's own attributes made when they are read (`src/constructs/deferred.ts`). */
function withDeferredReferences(code: string): string {
  const start = code.lastIndexOf("\nexport class ");
  const names: string[] = [];
  const construct = code
    .slice(start)
    .replace(/^ {2}private (_\w+) = (new \w+\(this, .*\));$/gm, (_line, name: string, made: string) => {
      names.push(name);
      return `  private ${name} = new Deferred(() => ${made});`;
    })
    .replace(/^ {4}return this\.(_\w+);$/gm, (line, name: string) =>
      names.includes(name) ? `    return this.${name}.reference;` : line,
    );
  if (names.length === 0) return code;
  const where = "import { scopeOfThisLibrary } from '../base-library';\n";
  const before = code.slice(0, start).replace(where, `${where}import { Deferred } from '../deferred';\n`);
  return before + construct;
}

/** The description of the development gateway, and the types of its client that a test uses. */
async function generateDescription(): Promise<void> {
  const description = JSON.stringify(openApiDescription());
  await write(join(root, "docs", "openapi.json"), description);
  const types = astToString(await openapiTypes(description));
  await write(
    join(root, "test", "gateway", "generated", "openapi.ts"),
    `// Written by \`npm run generate\` from docs/openapi.json.\n\n${types}`,
  );
}

/** Writes a text as `prettier --check` wants it, so that the lint passes on what is generated. */
async function write(target: string, text: string): Promise<void> {
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** The reference of every entry point, from its docstrings (typedoc.json). */
function generateReference(): void {
  execFileSync(bin("typedoc"), ["--logLevel", "Warn"], { cwd: root, stdio: "inherit" });
}

generateMessages();
generateConstructs();
// The constructs that the reference is made from need the attributes, too.
const generated = (file: string): string => join(root, "src", "constructs", "generated", file);
void Promise.all([
  write(generated("attributes.ts"), configurationAttributes()),
  write(generated("properties.ts"), propertiesModule()),
]).then(() => {
  generateReference();
  writeApiReports(root);
});
void write(join(root, "docs", "provider.md"), providerReference());
void write(join(root, "docs", "presence.md"), presenceReference());
void generateDescription();
void write(join(root, "docs", "access-profiles.schema.json"), publishedCatalogSchema());
writeFileSync(join(root, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices());
