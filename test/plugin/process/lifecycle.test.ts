// The code that a provider's process ends with: what was given up on its way out must not look like an end in order.

import { createLog } from "../../../src/plugin/log/log";
import { createRedactor } from "../../../src/plugin/log/redactor";
import { installSignalHandlers } from "../../../src/plugin/process/lifecycle";
import { createSession } from "../../../src/plugin/session";
import { sampleProvider } from "../sample-provider";

const EVENTS = ["SIGINT", "SIGTERM", "SIGHUP", "unhandledRejection", "uncaughtException"] as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  for (const event of EVENTS) process.removeAllListeners(event);
});

test.each<[string, Promise<unknown>, number]>([
  ["a call that ends after SIGTERM", Promise.resolve(), 0],
  ["a call that does not end", new Promise(() => undefined), 1],
])("%s", async (_what, call, expected) => {
  const redactor = createRedactor();
  const log = createLog({ module: "provider.sample", level: "off", redactor, write: () => undefined });
  const session = createSession({ provider: sampleProvider(), log, redactor });
  const controller = new AbortController();
  session.calls.inFlight.set(call, controller);
  const ended = new Promise<number>((resolve) => installSignalHandlers(session.log, session.calls, resolve));
  process.emit("SIGTERM", "SIGTERM");
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await ended).toBe(expected);
  expect(controller.signal.aborted).toBe(true);
});
