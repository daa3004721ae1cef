import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "<rootDir>/test/jest/environment.ts",
  runtime: "<rootDir>/test/jest/runtime.cjs",
  testSequencer: "<rootDir>/test/jest/sequencer.mjs",
  // Inside the checkout, and kept from run to run.
  cacheDirectory: "<rootDir>/.cache/jest",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  moduleNameMapper: {
    "^cdktf-bifrost$": "<rootDir>/src/index.ts",
    "^cdktf-bifrost/(handler|gateway)$": "<rootDir>/src/$1/index.ts",
    // A module of ours that `import()` loads when it is needed: TypeScript wants the name of what it compiles to.
    "^\\./connections\\.js$": "./connections",
    "^\\.\\./\\.\\./handler/catalog/read-catalog\\.js$": "<rootDir>/src/handler/catalog/read-catalog",
  },
  globalSetup: "<rootDir>/test/temporary-folder/create.ts",
  globalTeardown: "<rootDir>/test/temporary-folder/remove.ts",
  testTimeout: 120_000,
  // `npm run coverage`: what tests run in their own process. What a spawned command or provider runs is not seen. Only these
  // modules are instrumented, because the counters cost processor time.
  coverageDirectory: "<rootDir>/.cache/coverage",
  coverageReporters: ["text-summary", "json-summary"],
  collectCoverageFrom: ["<rootDir>/src/{api,handler,provider}/**/*.ts"],
  // A little below what was measured; a whole run covers more.
  coverageThreshold: {
    "./src/api/": { statements: 88, branches: 80 },
    "./src/handler/": { statements: 88, branches: 86 },
    "./src/provider/": { statements: 80, branches: 70 },
  },
  // Some tests wait for other processes or for time-outs: one worker more than there are processors keeps these busy.
  maxWorkers: availableParallelism() + 1,
};
