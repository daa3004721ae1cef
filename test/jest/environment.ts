// The environment of a test file: a realm, as in jest-environment-node, but with a plain global object. There the global object is behind a
// proxy, which every `Object` and `Math` in the code goes through: up to a fifth of what a test computes. The files of a worker have one
// realm, so that they can share modules (see runtime.cjs); what one of them changes in it is taken back.

import { constants, createContext } from "node:vm";
import { type JestEnvironmentConfig } from "@jest/environment";
import { ModernFakeTimers } from "@jest/fake-timers";
import { ModuleMocker } from "jest-mock";
import { installCommonGlobals } from "jest-util";

/** Frames of a stack. Each is mapped to its source when somebody reads the stack. */
const DEPTH = 16;

type Realm = typeof globalThis;

/** Under these symbols Jest keeps, in the realm, the tests that it found and who is told of them. */
const OF_A_RUN: ReadonlySet<string | undefined> = new Set(["JEST_STATE_SYMBOL", "EVENT_HANDLERS"]);

/** The realm that the test files of a worker have, one after the other, with the modules that runtime.cjs shares. */
let common: Realm | undefined;

export default class PlainEnvironment {
  readonly global: Realm;
  readonly moduleMocker: ModuleMocker;
  readonly fakeTimers = null;
  fakeTimersModern: ModernFakeTimers | null;
  /** Whether the modules of other files are there. A test that mocks modules says `@jest-environment-options {"realm": "own"}`. */
  readonly isShared: boolean;
  private readonly before: Before | undefined;
  private realm: Realm | null;

  constructor({ globalConfig, projectConfig }: JestEnvironmentConfig) {
    // Counters of coverage are kept in the realm, for one file.
    this.isShared = projectConfig.testEnvironmentOptions["realm"] !== "own" && !globalConfig.collectCoverage;
    const create = (): Realm => createRealm(projectConfig.globals);
    const realm = this.isShared ? (common ??= create()) : create();
    this.before = this.isShared ? remember(realm) : undefined;
    this.global = realm;
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
    if (this.before !== undefined) restore(this.global, this.before);
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

function createRealm(globals: Parameters<typeof installCommonGlobals>[1]): Realm {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a realm becomes one in the next lines
  const realm = createContext(constants.DONT_CONTEXTIFY) as Realm;
  addNodeGlobals(realm);
  shorten(realm);
  return installCommonGlobals(realm, globals);
}

/** What a test file finds in the common realm. */
interface Before {
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly exit: typeof process.exit;
  readonly listeners: ReadonlyMap<string | symbol, readonly unknown[]>;
}

function remember(realm: Realm): Before {
  const { process } = realm;
  return {
    environment: { ...process.env },
    exit: process.exit,
    listeners: new Map(process.eventNames().map((name) => [name, process.rawListeners(name)])),
  };
}

/**
 * Takes back what a test file, or Jest for it, changed in the common realm. New globals stay: packages keep there what they need later,
 * cdktf its tokens.
 */
function restore(realm: Realm, { environment, exit, listeners }: Before): void {
  for (const symbol of Object.getOwnPropertySymbols(realm))
    if (OF_A_RUN.has(symbol.description)) Reflect.deleteProperty(realm, symbol);
  const { process } = realm;
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  process.exit = exit;
  for (const name of process.eventNames())
    for (const listener of process.rawListeners(name))
      if (isListener(listener) && listeners.get(name)?.includes(listener) !== true)
        process.off(name, listener);
}

/** The types of Node do not say what a listener is. */
const isListener = (value: unknown): value is () => void => typeof value === "function";

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
