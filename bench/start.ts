// What a command pays for the processes of the provider: their start up to the handshake, up to the first answer, and their end, against
// `node -e 0` in the same run, and the start of a provider written in Go where there is one. Terraform starts three or four for each command.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terraformPlatform } from "../src/cli/install";
import { nullProviderThatIsHere } from "../test/acceptance/null-provider";
import { spawnPlugin } from "../test/plugin/spawned";
import { type Compared } from "./report";

const provider = join(__dirname, "..", "lib", "terraform-provider-bifrost");

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds of an empty Node, from its start to its end. */
export function emptyNode(): Promise<number> {
  // Without what started the benchmark says to Node in the environment.
  const env = { PATH: process.env["PATH"] };
  return timed(() => once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore", env }), "exit"));
}

/** Milliseconds that an empty Node needs to end, from the last thing that it says. */
async function endOfEmptyNode(): Promise<number> {
  const env = { PATH: process.env["PATH"] };
  const script = "require('fs').writeSync(1, 'x')";
  const node = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"], env });
  const ended = once(node, "exit");
  await once(node.stdout, "data");
  return timed(() => ended);
}

/** Milliseconds of one process. */
interface Phases {
  readonly handshake: number;
  readonly answer: number;
  readonly end: number;
}

/** One process of the provider, with mutual TLS, as Terraform starts it for the schema. */
async function oneProcess(file: string, home: string): Promise<Phases> {
  const started = performance.now();
  const plugin = await spawnPlugin([file], { env: { HOME: home } });
  try {
    const handshake = performance.now() - started;
    await plugin.client.call("getProviderSchema", {});
    const answer = performance.now() - started;
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    const ended = once(plugin.process, "exit");
    plugin.client.close();
    return { handshake, answer, end: await timed(() => ended) };
  } finally {
    plugin.kill();
  }
}

/** Starts of the script, up to the handshake, with a cache of compiled code of their own. */
export function timeToHandshake(): { once(): Promise<number>; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "bench-home-"));
  return {
    once: async () => (await oneProcess(provider, home)).handshake,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A provider written in Go, up to its handshake; undefined where there is none. */
function goProvider(): (() => Promise<number>) | undefined {
  const mirror = nullProviderThatIsHere();
  if (mirror === undefined) return undefined;
  const folder = join(mirror, "registry.terraform.io/hashicorp/null/3.2.4", terraformPlatform());
  const [file = ""] = readdirSync(folder).filter((name) => name.startsWith("terraform-provider-null"));
  const env = { PLUGIN_PROTOCOL_VERSIONS: "5" };
  return () => timed(async () => (await spawnPlugin([join(folder, file)], { env })).kill());
}

/** Compares the processes of the script and of the executable. */
export async function benchStart(
  executable: string,
  runs = 15,
): Promise<{ compared: Compared[]; notes: string[] }> {
  const home = mkdtempSync(join(tmpdir(), "bench-home-"));
  const go = goProvider();
  const node: number[] = [];
  const nodeEnd: number[] = [];
  const inGo: number[] = [];
  const script: Phases[] = [];
  const compiled: Phases[] = [];
  try {
    // The first process keeps what it compiles for the others.
    for (const file of [provider, executable]) await oneProcess(file, home);
    for (let run = 0; run < runs; run += 1) {
      script.push(await oneProcess(provider, home));
      compiled.push(await oneProcess(executable, home));
      node.push(await emptyNode());
      nodeEnd.push(await endOfEmptyNode());
      if (go) inGo.push(await go());
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  const rows = (form: string, phases: readonly Phases[], goal: number): Compared[] => {
    const ours = (phase: keyof Phases): number[] => phases.map((each) => each[phase]);
    const against = { against: "node -e 0", theirs: node };
    return [
      { what: `${form}: start to handshake`, ours: ours("handshake"), goal, ...against },
      { what: `${form}: start to the answer with the schema`, ours: ours("answer"), ...against },
      {
        what: `${form}: Shutdown to the end of the process`,
        ours: ours("end"),
        against: "the end of node -e 0",
        theirs: nodeEnd,
      },
      ...(go
        ? [
            {
              what: `${form}: start to handshake`,
              against: "hashicorp/null (Go)",
              ours: ours("handshake"),
              theirs: inGo,
            },
          ]
        : []),
    ];
  };
  return {
    compared: [...rows("script", script, 1.8), ...rows("executable", compiled, 1.3)],
    notes: go
      ? []
      : [
          "hashicorp/null was not measured: it is in no mirror here. `npx jest test/acceptance/null-engine` fetches or builds it.",
        ],
  };
}
