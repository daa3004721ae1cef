// The package.json of a project: a new one, or one that is there with what it lacks.

import { basename, resolve } from "node:path";
import { UnusableInputError } from "../unusable-input";
import { type BaseLibrary } from "./base-library";
import { isJsonObject, type JsonObject, jsonText } from "./json";

/** What `npm init` writes for want of a test. */
const NO_TEST = 'echo "Error: no test specified" && exit 1';

/**
 * The text of package.json.
 *
 * @param folder of the project, whose name becomes the package's.
 * @param ownPackage what npm is to install as `cdktf-bifrost`.
 * @param text of the file that is there; what it says stays as it is.
 * @throws {UnusableInputError} when that cannot be completed.
 */
export function packageJson(
  folder: string,
  library: BaseLibrary,
  ownPackage: string,
  text: string | undefined,
): string {
  const wanted = {
    scripts: {
      typecheck: "tsc --noEmit",
      test: "tsc --noEmit && node --import tsx --test access-profiles.test.ts",
      synth: `${library.name} synth`,
      diff: `${library.name} diff --skip-provider-lock`,
      deploy: `${library.name} deploy --skip-provider-lock`,
      destroy: `${library.name} destroy --skip-provider-lock`,
    },
    dependencies: { "cdktf-bifrost": ownPackage, ...library.dependencies },
    devDependencies: library.devDependencies,
  };
  if (text === undefined)
    return jsonText({
      name: packageName(folder),
      version: "0.1.0",
      private: true,
      ...node(library),
      ...wanted,
    });
  const there = parsed(text);
  if (there["type"] === "module")
    throw new UnusableInputError(
      'package.json has "type": "module", but the project uses CommonJS; remove that line, or choose another directory',
    );
  const completed = Object.fromEntries(
    Object.entries(wanted).map(([section, entries]) => [
      section,
      { ...entries, ...sectionOf(there, section) },
    ]),
  );
  return jsonText({ ...node(library), ...there, ...completed });
}

function node(library: BaseLibrary): JsonObject {
  return { engines: { node: library.node } };
}

function parsed(text: string): JsonObject {
  try {
    const there: unknown = JSON.parse(text);
    if (isJsonObject(there)) return there;
  } catch {
    // The same sentence says it.
  }
  throw new UnusableInputError(
    "package.json exists but does not contain a JSON object; fix it, or choose another directory",
  );
}

/** A section of the file that is there, without the test that `npm init` writes. */
function sectionOf(there: JsonObject, section: string): JsonObject {
  const entries = there[section] ?? {};
  if (!isJsonObject(entries))
    throw new UnusableInputError(
      `package.json has "${section}" that is not an object; fix it, or choose another directory`,
    );
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== NO_TEST));
}

/** The name of the folder as npm takes names. */
function packageName(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "")
    .slice(0, 200);
  return name === "" || name === "node_modules" || name === "cdktf-bifrost" ? "access-profiles" : name;
}
