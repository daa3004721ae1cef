// The suites that need a newer Terraform or OpenTofu than the tests of `npm test`: `npm run test:matrix` runs them with each version
// that has what they need.
import project from "../../jest.config.mjs";

/** @type {import("jest").Config} */
export default {
  ...project,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/matrix/suites/*.suite.ts"],
  maxWorkers: 2,
};
