// A provider's process under limits, and the verdict on how it took an input.
import { readFileSync } from "node:fs";
import { fromBinary, type DescMethod } from "@bufbuild/protobuf";
import { status, type ServiceError } from "@grpc/grpc-js";
import { Provider } from "../../../src/plugin/generated/tfplugin6_pb";
import { spawnPlugin, type Spawned } from "../spawned";
import { type Case } from "./case";

/** What running all inputs so far has shown. */
export interface Findings {
  inputs: number;
  readonly failures: { readonly input: Case; readonly problem: string }[];
  slowest: { milliseconds: number; readonly input?: Case };
  /** MiB of resident memory, of the process that took most. */
  peakMemory: number;
}

/** A target of the fuzz. */
export interface Target {
  readonly findings: Findings;
  /** Sends one input; notes in the findings what is wrong with the answer. */
  take(input: Case): Promise<void>;
  close(): void;
}

/** A process that needs more memory than this dies. The largest message is an eighth of it. */
const HEAP_MIB = 512;

/**
 * Starts an executable of a provider for inputs. One that dies is started again for the next input.
 *
 * @param executable its path
 */
export async function startTarget(executable: string): Promise<Target> {
  const findings: Findings = { inputs: 0, failures: [], slowest: { milliseconds: 0 }, peakMemory: 0 };
  const start = () =>
    spawnPlugin([executable], {
      env: { NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}`, TF_LOG: "off", TF_LOG_PROVIDER: "off" },
      tls: false,
    });
  let process_: Spawned | undefined = await start();
  return {
    findings,
    async take(input) {
      process_ ??= await start();
      const running = process_;
      const started = performance.now();
      const problem = await Promise.race([verdict(running, input), died(running)]);
      const milliseconds = performance.now() - started;
      findings.inputs++;
      if (milliseconds > findings.slowest.milliseconds) findings.slowest = { milliseconds, input };
      if (problem === undefined) {
        if (findings.inputs % 100 === 0) notePeak(running, findings);
        return;
      }
      findings.failures.push({ input, problem });
      running.kill();
      process_ = undefined;
    },
    close() {
      if (process_ !== undefined) notePeak(process_, findings);
      process_?.kill();
    },
  };
}

/** What is wrong with the answer; undefined when nothing is. */
async function verdict({ client }: Spawned, { path, message }: Case): Promise<string | undefined> {
  const method = PROVIDER_METHODS.get(path);
  const deadline = Date.now() + TIME_OF_EVERY_INPUT_MS + message.length * TIME_PER_BYTE_MS;
  try {
    const answer = await client.callRaw(path, message, { deadline });
    if (method !== undefined) fromBinary(method.output, answer);
    return undefined;
  } catch (error) {
    const { code, message: text }: Partial<ServiceError> = Object(error);
    // Only the provider's own methods have a place for a diagnostic.
    const expected = method === undefined && (code === status.INTERNAL || code === status.NOT_FOUND);
    return expected ? undefined : `${code === undefined ? "" : `${status[code]}: `}${text}`;
  }
}

/** A hang, not slowness: a machine under load may take long, but what grows with the square of its input never ends. */
const TIME_OF_EVERY_INPUT_MS = 10_000;
const TIME_PER_BYTE_MS = 0.01;

async function died({ ended, output }: Spawned): Promise<string> {
  const code = await ended;
  return `the process ended with ${String(code)}: ${output.stderr.slice(-500)}`;
}

/** Only Linux keeps the peak. */
function notePeak({ process: { pid } }: Spawned, findings: Findings): void {
  if (process.platform !== "linux" || pid === undefined) return;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  findings.peakMemory = Math.max(findings.peakMemory, Math.round(Number(peak) / 1024));
}

const PROVIDER_METHODS = new Map<string, DescMethod>(
  Provider.methods.map((method) => [`/${Provider.typeName}/${method.name}`, method] as const),
);
