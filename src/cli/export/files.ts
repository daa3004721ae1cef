// The files that an export writes: the profiles, and what runs them.

import { codeOf, type ConstructsEntry, type Format, type ProfileCode } from "../code";
import { object, statement, text } from "../code/typescript-layout";
import { type BaseLibrary } from "../init/base-library";
import { VERSION } from "../../handler";

/** Texts by the names of their files. */
export type Files = Readonly<Record<string, string>>;

/** @param library what TypeScript stands on */
export function filesOf(format: Format, profiles: readonly ProfileCode[], library: BaseLibrary): Files {
  const entry: ConstructsEntry = library.name === "cdktn" ? "cdktf-bifrost/cdktn" : "cdktf-bifrost";
  const code = codeOf(format, profiles, entry);
  const cdktfJson = `${JSON.stringify({ language: "typescript", app: "npx tsx main.ts", sendCrashReports: "false" }, null, 2)}\n`;
  switch (format) {
    case "hcl":
      return { "access-profiles.tf": code, "versions.tf": versionsTf() };
    case "ts":
      return { "access-profiles.ts": code, "main.ts": appOfFunctions(library), "cdktf.json": cdktfJson };
    case "yaml":
      return {
        "access-profiles.yaml": code,
        "main.ts": appOfCatalog(library, profiles),
        "cdktf.json": cdktfJson,
      };
  }
}

function versionsTf(): string {
  const [major, minor] = VERSION.split(".");
  return `terraform {
  required_version = ">= 1.5.0"

  required_providers {
    bifrost = {
      source  = "registry.terraform.io/cdktf-bifrost/bifrost"
      version = "~> ${major}.${minor}"
    }
  }
}

# The gateway and its key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
provider "bifrost" {}
`;
}

function appOfFunctions({ name, entry }: BaseLibrary): string {
  return `import { App, TerraformStack } from "${name}";
import { BifrostProvider } from "${entry}";
import * as profiles from "./access-profiles";

const app = new App();
const stack = new TerraformStack(app, "access-profiles");

// The gateway and its key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
new BifrostProvider(stack, "bifrost");
for (const profile of Object.values(profiles)) profile(stack);

app.synth();
`;
}

function appOfCatalog({ name, entry }: BaseLibrary, profiles: readonly ProfileCode[]): string {
  const ids = profiles.flatMap(({ spec, importId }) =>
    importId === undefined ? [] : [[spec.name, text(importId)] as const],
  );
  const statements = statement(object(ids, false), "const ids: Record<string, string> = ").replaceAll(
    /^ {2}/gm,
    "",
  );
  return `import { join } from "node:path";
import { App, TerraformStack } from "${name}";
import { AccessProfileCatalog, BifrostProvider } from "${entry}";

const app = new App();
const stack = new TerraformStack(app, "access-profiles");

// The gateway and its key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
new BifrostProvider(stack, "bifrost");
const file = join(__dirname, "access-profiles.yaml");
const catalog = AccessProfileCatalog.fromFile(stack, "profiles", file);

// The ids on the gateway. The first deploy imports the profiles; after it, these lines may go.
${statements}
for (const [name, id] of Object.entries(ids))
  catalog.profile(name).importFrom(id);

app.synth();
`;
}
