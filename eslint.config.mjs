// Lint rules. The import directions between the rooms of src/ (ARCHITECTURE.md) are held here.
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** For each room of src/: the rooms it may import from. Everything that is not listed is forbidden. */
const MAY_IMPORT = {
  constructs: ["handler"],
  cli: ["handler", "gateway", "provider"],
  provider: ["plugin", "handler"],
  handler: ["api"],
  gateway: ["api"],
  api: [],
  plugin: [],
};

const rooms = Object.keys(MAY_IMPORT);
const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: rooms
    .filter((other) => other !== room && !MAY_IMPORT[room].includes(other))
    .map((other) => `./src/${other}`),
  message: `src/${room} may import only from: ${MAY_IMPORT[room].join(", ") || "itself"} (ARCHITECTURE.md)`,
}));

export default tseslint.config(
  {
    ignores: [
      "lib/",
      "coverage/",
      "src/constructs/generated/",
      "src/plugin/generated/",
      "**/cdktf.out/",
      ".quickstart/",
      ".cache/",
    ],
  },
  ...tseslint.configs.strict,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones, basePath: import.meta.dirname }],
      "import-x/no-cycle": "error",
      "import-x/no-extraneous-dependencies": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts", "test/**/*.ts"],
    // The consumer's project has a compiler of its own.
    ignores: ["test/consumer/project/**"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unsafe-type-assertion": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
);
