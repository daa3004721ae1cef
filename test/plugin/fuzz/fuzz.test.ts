// The inputs that once failed, and as many random ones as a few seconds allow; `npm run fuzz` tries them for an hour.
import { join } from "node:path";
import fc from "fast-check";
import { IS_FULL } from "../../full-form";
import { buildExecutable } from "../executable";
import { temporaryDirectory } from "../temporary";
import { readCorpus, writeCase, type Case } from "./case";
import { CORPUS } from "./corpus";
import { anyCase, METHODS } from "./inputs";
import { startTarget } from "./target";

const executable = join(temporaryDirectory(), "terraform-provider-wide");

beforeAll(() => buildExecutable(join(__dirname, "wide-main.ts"), executable));

/** Runs the inputs through one process with a small heap, which must take every one of them. */
async function expectTaken(inputs: readonly Case[]): Promise<void> {
  const target = await startTarget(executable);
  try {
    for (const input of inputs) await target.take(input);
  } finally {
    target.close();
  }
  const { failures } = target.findings;
  expect(failures.map(({ input, problem }) => JSON.stringify(writeCase(problem, input)))).toEqual([]);
  expect(target.findings.inputs).toBe(inputs.length);
}

test("inputs that once failed are answered", () => expectTaken(readCorpus(CORPUS)));

test("random inputs are answered, and they reach every method", async () => {
  const seed = fc.readConfigureGlobal()?.seed ?? Date.now() % 0x7fff_ffff;
  const inputs = fc.sample(anyCase, { seed, numRuns: IS_FULL ? 1_500 : 600 });
  expect(new Set(inputs.map(({ path }) => path)).size).toBe(METHODS.length);
  await expectTaken(inputs);
});

test("a process that dies of an input is a finding, and the next input has a new one", async () => {
  const target = await startTarget(executable);
  const shutdown = { path: "/plugin.GRPCController/Shutdown", message: new Uint8Array() };
  const metadata = { path: "/tfplugin6.Provider/GetMetadata", message: new Uint8Array() };
  await target.take(shutdown);
  for (let again = 0; again < 200 && target.findings.failures.length === 0; again++)
    await target.take(metadata);
  expect(target.findings.failures).not.toEqual([]);
  const { length } = target.findings.failures;
  await target.take(metadata);
  expect(target.findings.failures).toHaveLength(length);
  target.close();
});

test("a case is written as it is read", () => {
  const message = Buffer.concat([Buffer.from("ab"), Buffer.alloc(100, "xyz"), Buffer.from("c")]);
  const written = writeCase("one", { path: "/p", message });
  expect(JSON.stringify(written).length).toBeLessThan(120);
  expect(readCorpus(JSON.stringify([written]))).toEqual([{ name: "one", path: "/p", message }]);
});
