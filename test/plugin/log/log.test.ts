import { createLog, levelFromEnv, type Level } from "../../../src/plugin/log/log";
import { createRedactor } from "../../../src/plugin/log/redactor";

function logTo(lines: string[], level: Level) {
  return createLog({
    module: "provider.test",
    level,
    redactor: createRedactor(),
    write: (line) => void lines.push(line),
  });
}

test("a line is one JSON object of hclog with the extra fields", () => {
  const lines: string[] = [];
  logTo(lines, "debug").with({ rpc: "Read" }).debug("done", { count: 2n, text: "two\nlines" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    "@level": "debug",
    "@message": "done",
    "@module": "provider.test",
    "@timestamp": expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    rpc: "Read",
    count: "2",
    text: "two\nlines",
  });
});

test("lines below the level are not made", () => {
  const lines: string[] = [];
  const log = logTo(lines, "warn");
  log.trace("no");
  log.debug("no");
  log.info("no");
  log.warn("yes");
  log.error("yes");
  expect(lines).toHaveLength(2);
});

test("a registered secret is in no line: message, field, nested field, error with its stack, later and earlier logs", () => {
  const lines: string[] = [];
  const log = logTo(lines, "trace");
  const child = log.with({ given: "s3cr3t" });
  log.redact("s3cr3t");
  log.info("it is s3cr3t", { nested: { list: ["s3cr3t!"] }, error: new Error("with s3cr3t") });
  child.info("child");
  expect(lines.join()).not.toContain("s3cr3t");
  expect(lines.join()).toContain("with ***");
});

test("a text is shortened, because go-plugin does not parse a line of 64 KiB, and no part of a secret is left at the cut", () => {
  const lines: string[] = [];
  const log = logTo(lines, "trace");
  log.redact("s3cr3t");
  log.info(`${"x".repeat(9_997)}s3cr3t`, { error: new Error("y".repeat(100_000)) });
  expect(lines[0]?.length).toBeLessThan(64 * 1024);
  expect(lines[0]).toContain("***");
  expect(lines[0]).not.toContain("s3c");
});

test("a secret of less than four characters would tear words apart and is not redacted", () => {
  const lines: string[] = [];
  const log = logTo(lines, "trace");
  log.redact("");
  log.redact("a");
  log.info("as usual");
  expect(lines.join()).toContain("as usual");
});

test.each<[NodeJS.ProcessEnv, Level]>([
  [{}, "warn"],
  [{ TF_LOG: "" }, "warn"],
  [{ TF_LOG: "INFO" }, "info"],
  [{ TF_LOG: "ERROR", TF_LOG_PROVIDER: "TRACE" }, "trace"],
  [{ TF_LOG: "JSON" }, "trace"],
  [{ TF_LOG: "off" }, "off"],
])("the environment %j asks for %s", (env, level) => {
  expect(levelFromEnv(env)).toBe(level);
});
