// Runs the jobs of examples/pipeline as a CI system does: the steps of its workflow, each job on a machine of its own (here a folder),
// and the artifact carried from one to the other.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parse } from "yaml";

const example = join(__dirname, "..", "..", "examples", "pipeline");

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { id?: string; run?: string }[] }>>;
}

/** A job that has ended. */
export interface EndedJob {
  readonly code: number;
  /** Everything that it printed. */
  readonly output: string;
  /** What the plan job tells the next one: "0" nothing to do, "2" something to apply; absent when it failed. */
  readonly status: string | undefined;
  /** What the reviewer sees. */
  readonly summary: string;
  /** The folder that it made as an artifact, or got as one. */
  readonly artifact: string;
}

/** A job that runs. */
export interface RunningJob {
  readonly ended: Promise<EndedJob>;
  /** Resolves when it has printed the text. @throws Error with its output when it ends without. */
  printed(text: string): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

export class Pipeline {
  private readonly workflow: Workflow;
  private readonly running = new Map<ChildProcess, Promise<EndedJob>>();
  private readonly all: EndedJob[] = [];

  /** `folder` gets the folders of the jobs; every job has the environment. */
  constructor(
    private readonly folder: string,
    private readonly environment: Environment,
    workflow = "github-actions.yml",
  ) {
    this.workflow = parse(readFileSync(join(example, workflow), "utf8"));
  }

  /** Runs a job on a machine of its own. */
  run(job: string): RunningJob {
    return this.start(job, this.machine(), {});
  }

  /** Plans with that budget of engineering, in dollars a month. The first job starts cdktf, the next ones what cdktf runs. */
  plan(budget: number, environment: Environment = {}): RunningJob {
    const machine = this.machine();
    const path = this.all.length === 0 ? {} : { PATH: pathWithoutCdktf(machine, this.environment) };
    return this.start("plan", machine, { ENGINEERING_BUDGET: String(budget), ...path, ...environment });
  }

  /** Applies the artifact of a plan job; the job has a copy of it. */
  apply(artifact: string, environment: Environment = {}): RunningJob {
    const machine = this.machine();
    cpSync(artifact, join(machine, "plan"), { recursive: true });
    return this.start("apply", machine, environment);
  }

  /** All jobs that have ended. */
  ended(): readonly EndedJob[] {
    return this.all;
  }

  /** Ends the jobs that still run, with all of their processes. */
  async stop(): Promise<void> {
    for (const { pid } of this.running.keys()) if (pid !== undefined) process.kill(-pid, "SIGKILL");
    await Promise.all(this.running.values());
  }

  private machine(): string {
    const machine = mkdtempSync(join(this.folder, "machine-"));
    mkdirSync(join(machine, "tmp"));
    return machine;
  }

  private start(job: string, machine: string, environment: Environment): RunningJob {
    const script = this.workflow.jobs[job]?.steps.find(({ id }) => id === job)?.run;
    if (script === undefined) throw new Error(`the workflow's job ${job} has no step ${job} with a script`);
    const told = join(machine, "output");
    const summary = join(machine, "summary");
    const child = spawn("bash", ["-e", "-c", script], {
      cwd: example,
      env: {
        ...this.environment,
        TMPDIR: join(machine, "tmp"),
        RUNNER_TEMP: machine,
        GITHUB_OUTPUT: told,
        GITHUB_STEP_SUMMARY: summary,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that all of it can be ended.
      detached: true,
    });
    let raw = "";
    const output = (): string => raw.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "");
    const ended = new Promise<EndedJob>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        this.running.delete(child);
        const end: EndedJob = {
          code: code ?? -1,
          output: output(),
          status: /^status=(\d)$/m.exec(textOf(told))?.[1],
          summary: textOf(summary),
          artifact: join(machine, "plan"),
        };
        this.all.push(end);
        resolve(end);
      });
    });
    this.running.set(child, ended);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString()));
    return {
      ended,
      printed: (text) =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            if (output().includes(text)) resolve();
          };
          for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
          look();
          void ended.then(() => {
            look();
            reject(new Error(`it ended without "${text}":\n${output()}`));
          }, reject);
        }),
    };
  }
}

/** A PATH on which `npx cdktf synth` runs the app alone, as `cdktf synth` does: a start of cdktf costs as much as the rest of the job. */
function pathWithoutCdktf(machine: string, { PATH }: Environment): string {
  const folder = join(machine, "bin");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "npx"),
    '#!/bin/sh\n[ "$1 $2 $3" = "cdktf synth --output" ] || { echo "unexpected: npx $*" >&2; exit 1; }\n' +
      'CDKTF_OUTDIR="$4" exec node --import tsx main.ts\n',
    { mode: 0o755 },
  );
  return [folder, PATH].join(delimiter);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
