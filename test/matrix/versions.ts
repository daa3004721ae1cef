// The versions of Terraform and OpenTofu that `npm run test:matrix` runs, and what each of them has.

/** Something that a version has or has not. */
export const FEATURES = {
  functions: { terraform: "1.8", opentofu: "1.7", what: "provider functions" },
  ephemeral: { terraform: "1.10", opentofu: "1.11", what: "ephemeral resources" },
  identity: { terraform: "1.12", opentofu: "1.12", what: "identity, import by identity" },
  query: { terraform: "1.14", opentofu: undefined, what: "`terraform query`, generated configuration" },
  actions: { terraform: "1.14", opentofu: undefined, what: "actions" },
} as const;

export type Feature = keyof typeof FEATURES;
export type Tool = "terraform" | "opentofu";

/** One version, built from its Go module. */
export interface Version {
  readonly tool: Tool;
  /** Without a `v`: `1.15.9`. */
  readonly version: string;
}

export const VERSIONS: readonly Version[] = [
  { tool: "terraform", version: "1.5.7" },
  { tool: "terraform", version: "1.11.4" },
  { tool: "terraform", version: "1.15.9" },
  { tool: "terraform", version: "1.16.0-rc2" },
  { tool: "opentofu", version: "1.10.7" },
  { tool: "opentofu", version: "1.12.6" },
];

/** Where each tool is found, and which of its packages is the command. */
export const MODULES = {
  terraform: { module: "github.com/hashicorp/terraform", command: ".", linked: "version.dev=no" },
  opentofu: { module: "github.com/opentofu/opentofu", command: "./cmd/tofu", linked: "version.dev=no" },
} as const;

/** One suite: the test files of a pattern, and the feature that they need. */
export interface Suite {
  readonly name: string;
  readonly config: "jest.config.mjs" | "test/matrix/jest.config.mjs";
  readonly pattern: string;
  readonly needs?: Feature;
}

const NEWER = "test/matrix/jest.config.mjs";

export const SUITES: readonly Suite[] = [
  { name: "lifecycle", config: "jest.config.mjs", pattern: "test/acceptance/lifecycle" },
  { name: "drift", config: "jest.config.mjs", pattern: "test/acceptance/drift" },
  { name: "import", config: "jest.config.mjs", pattern: "test/acceptance/import" },
  { name: "plug-in", config: "jest.config.mjs", pattern: "test/plugin/terraform" },
  { name: "functions", config: "jest.config.mjs", pattern: "test/acceptance/functions", needs: "functions" },
  { name: "ephemeral", config: NEWER, pattern: "suites/ephemeral", needs: "ephemeral" },
  { name: "identity", config: NEWER, pattern: "suites/identity", needs: "identity" },
  { name: "query", config: NEWER, pattern: "suites/query", needs: "query" },
  { name: "actions", config: NEWER, pattern: "suites/actions", needs: "actions" },
];

/** Whether a version has a feature. */
export function has({ tool, version }: Version, feature: Feature | undefined): boolean {
  if (feature === undefined) return true;
  const since = FEATURES[feature][tool];
  return since !== undefined && minorOf(version) >= minorOf(since);
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}
