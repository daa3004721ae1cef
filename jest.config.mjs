import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
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
  },
  globalSetup: "<rootDir>/test/temporary-folder/create.ts",
  globalTeardown: "<rootDir>/test/temporary-folder/remove.ts",
  testTimeout: 120_000,
  // Acceptance tests wait for other processes more than they compute.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
