// How long a plan waits for what it does not depend on.

/** Most milliseconds that a plan waits for a look at the gateway. */
export const LONGEST_LOOK = 5_000;
