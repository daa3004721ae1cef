// The files of a worker share a realm and modules, and must not notice each other.

import { type JestEnvironmentConfig } from "@jest/environment";
import PlainEnvironment from "./environment";

const open: PlainEnvironment[] = [];

afterEach(async () => {
  for (const environment of open.splice(0)) await environment.teardown();
});

/** The environment of the next test file, given what it reads of the configuration. */
function begin(options: Record<string, unknown> = {}, collectCoverage = false): PlainEnvironment {
  const projectConfig = { testEnvironmentOptions: options, globals: {}, fakeTimers: {} };
  const config: JestEnvironmentConfig = JSON.parse(
    JSON.stringify({ globalConfig: { collectCoverage }, projectConfig }),
  );
  const environment = new PlainEnvironment(config);
  open.push(environment);
  return environment;
}

test("the next file has the same realm", async () => {
  const first = begin();
  await first.teardown();
  expect(first.getVmContext()).toBeNull();
  const next = begin();
  expect(next.getVmContext()).toBe(first.global);
});

test.each([
  ["with coverage", {}, true],
  ["that asks for it", { realm: "own" }, false],
])("a file %s has its own", (_which, options, collectCoverage) => {
  const common = begin();
  const own = begin(options, collectCoverage);
  expect(own.global).not.toBe(common.global);
  expect([own.isShared, common.isShared]).toEqual([false, true]);
});

test("variables of the environment that a file sets, changes or removes are as before for the next", async () => {
  const first = begin();
  const { env } = first.global.process;
  env["SET_BEFORE"] = "before";
  env["REMOVED"] = "there";
  const second = begin();
  env["SET_BEFORE"] = "changed";
  env["ADDED"] = "added";
  delete env["REMOVED"];
  await second.teardown();
  expect(env).toMatchObject({ SET_BEFORE: "before", REMOVED: "there" });
  expect(env).not.toHaveProperty("ADDED");
  await first.teardown();
  expect(env).not.toHaveProperty("SET_BEFORE");
});

test("listeners, fake timers and a replaced process.exit end with the file", async () => {
  const file = begin();
  const { global: realm } = file;
  const { exit } = realm.process;
  const { setTimeout: timer } = realm;
  const listener = (): void => undefined;
  realm.process.on("SIGTERM", listener);
  realm.process.once("exit", listener);
  realm.process.exit = () => {
    throw new Error("refused");
  };
  file.fakeTimersModern?.useFakeTimers();
  expect(realm.setTimeout).not.toBe(timer);
  await file.teardown();
  expect(realm.process.listeners("SIGTERM")).toEqual([]);
  expect(realm.process.listeners("exit")).toEqual([]);
  expect(realm.process.exit).toBe(exit);
  expect(realm.setTimeout).toBe(timer);
});
