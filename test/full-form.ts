// Which form the long tests have: `npm test` runs a short one, and `npm run test:full`, or BIFROST_TESTS=full, the full one.

/** Whether the long tests run in their full form. */
export const IS_FULL = process.env["BIFROST_TESTS"] === "full";
