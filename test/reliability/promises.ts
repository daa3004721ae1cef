// What is promised, the test that shows it, and the long run whose figures stand beside it in docs/reliability.md.

/** The long runs. */
export const SUITES = ["kills", "handler kills", "faults", "parallel", "lock", "fuzz", "soak"] as const;
export type Suite = (typeof SUITES)[number];

interface Promised {
  readonly promise: string;
  /** The test in `npm test`, or the program, below the root. */
  readonly shownBy: string;
  /** The command of the long run. */
  readonly command: string;
}

export const PROMISES: Readonly<Record<Suite, Promised>> = {
  kills: {
    promise:
      "When Terraform, the provider or both are killed at any moment of a creation, clone, update, take-over or destroy, the next apply in that directory settles everything.",
    shownBy: "test/acceptance/killed.test.ts",
    command: "npm run test:kills",
  },
  "handler kills": {
    promise: "When a handler command is killed at any moment, running it again settles everything.",
    shownBy: "test/cli/killed-handler.test.ts",
    command: "npm run test:kills",
  },
  faults: {
    promise:
      "Where up to two of five requests fail, one apply creates, clones, updates, activates, deactivates or destroys everything.",
    shownBy: "test/acceptance/faults.test.ts",
    command: "npm run test:faults",
  },
  parallel: {
    promise:
      "When several states create the same names at once, each name has one owner, and the others are refused.",
    shownBy: "test/acceptance/parallel.test.ts",
    command: "npm run test:parallel",
  },
  lock: {
    promise:
      "A run that hangs keeps the state's lock in PostgreSQL; once it is killed the lock is free, and the next apply settles everything.",
    shownBy: "test/acceptance/parallel.test.ts",
    command: "npm run test:parallel",
  },
  fuzz: {
    promise: "No input makes the provider crash, hang, or take memory without bound.",
    shownBy: "test/plugin/fuzz/fuzz.test.ts",
    command: "npm run fuzz",
  },
  soak: {
    promise: "A provider that serves plans and applies for a long time leaks no memory, handles or sockets.",
    shownBy: "bench/soak/run.ts",
    command: "npm run soak",
  },
};
