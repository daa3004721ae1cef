// The environment of a test file: a realm of its own, as in jest-environment-node, but with a plain global object. There the global object
// is behind a proxy, which every `Object` and `Math` in the code goes through: up to a fifth of what a test computes.

import { constants, createContext } from "node:vm";
import { type JestEnvironmentConfig } from "@jest/environment";
import { ModernFakeTimers } from "@jest/fake-timers";
import { ModuleMocker } from "jest-mock";
import { installCommonGlobals } from "jest-util";

/** Frames of a stack. Each is mapped to its source when somebody reads the stack. */
const DEPTH = 16;

type Realm = typeof globalThis;

export default class PlainEnvironment {
  readonly global: Realm;
  readonly moduleMocker: ModuleMocker;
  readonly fakeTimers = null;
  fakeTimersModern: ModernFakeTimers | null;
  private realm: Realm | null;

  constructor({ projectConfig }: JestEnvironmentConfig) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a realm becomes one in the next lines
    const realm = createContext(constants.DONT_CONTEXTIFY) as Realm;
    addNodeGlobals(realm);
    shorten(realm);
    this.global = installCommonGlobals(realm, projectConfig.globals);
    this.realm = realm;
    this.moduleMocker = new ModuleMocker(realm);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: realm });
  }

  setup(): Promise<void> {
    return Promise.resolve();
  }

  teardown(): Promise<void> {
    this.fakeTimersModern?.dispose();
    this.fakeTimersModern = null;
    this.realm = null;
    return Promise.resolve();
  }

  exportConditions(): string[] {
    return ["node", "node-addons"];
  }

  /** The realm; null once it is torn down, when nothing is to run in it any more. */
  getVmContext(): Realm | null {
    return this.realm;
  }
}

/** Gives a realm what Node adds to the language, and the classes of bytes that Node's own modules compare with. */
function addNodeGlobals(realm: Realm): void {
  const known = new Set(Object.getOwnPropertyNames(realm));
  for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (known.has(name) || /^(global|GLOBAL|root)$/.test(name)) continue;
    const { enumerable = false } = own;
    Object.defineProperty(realm, name, {
      ...("value" in own
        ? own
        : {
            // Read when it is asked for: Node loads some of its modules only then.
            get: (): unknown => Reflect.get(globalThis, name),
            set: (value: unknown) =>
              Object.defineProperty(realm, name, { value, enumerable, configurable: true, writable: true }),
            enumerable,
          }),
      configurable: true,
    });
  }
  Object.assign(realm, { global: realm, Buffer, ArrayBuffer, Uint8Array });
}

/**
 * Bounds the stacks of a realm. What asks for all frames gets none: cdktf and constructs do so for every token and construct, and read
 * the stack at once, to have it at hand in an error; that was a third of what their tests computed.
 */
function shorten({ Error: error }: Realm): void {
  const { captureStackTrace } = error;
  error.stackTraceLimit = DEPTH;
  error.captureStackTrace = (target, below) => {
    const asked = error.stackTraceLimit;
    error.stackTraceLimit = asked === Number.MAX_SAFE_INTEGER ? 0 : Math.min(asked, DEPTH);
    try {
      captureStackTrace(target, below);
    } finally {
      error.stackTraceLimit = asked;
    }
  };
}
