// Starts a provider's executable as core does: with the cookie, our certificate, and an ear on its streams.
import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { createInterface } from "node:readline";
import { X509Certificate } from "node:crypto";
import { createIdentity } from "../../src/plugin/tls/certificate";
import { connectPlugin, type PluginClient } from "./client";

/** The environment of a plugin that core starts. */
export const CORE_ENV = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
  PLUGIN_MIN_PORT: "10000",
  PLUGIN_MAX_PORT: "25000",
};

/** A process that has made its handshake. */
export interface Spawned {
  readonly process: ChildProcess;
  /** The fields of the handshake line. */
  readonly fields: readonly string[];
  /** The path of its socket. */
  readonly socket: string;
  /** PEM of the certificate in the line; empty without TLS. */
  readonly certificate: string;
  readonly client: PluginClient;
  /** Everything on its standard streams so far. */
  readonly output: { stdout: string; stderr: string };
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Ends it, if it still runs, and removes what it could not remove itself. */
  kill(): void;
}

/**
 * Starts `command` and waits for its handshake.
 *
 * @param env beside that of core
 * @param tls whether to send a client certificate; default true
 */
export async function spawnPlugin(
  command: readonly [string, ...string[]],
  { env = {}, tls = true }: { readonly env?: Record<string, string>; readonly tls?: boolean } = {},
): Promise<Spawned> {
  const own = createIdentity();
  const child = start(command, { ...CORE_ENV, ...env, ...(tls && { PLUGIN_CLIENT_CERT: own.certificate }) });
  const line = await firstLine(child.process, child.output);
  const fields = line.split("|");
  const [, , network = "", address = "", , der = ""] = fields;
  const certificate = der === "" ? "" : new X509Certificate(Buffer.from(der, "base64")).toString();
  const target = network === "unix" ? `unix:${address}` : address;
  const client = connectPlugin(target, tls ? { own, server: certificate } : undefined);
  return {
    ...child,
    fields,
    socket: address,
    certificate,
    client,
    kill: () => {
      client.close();
      child.process.kill("SIGKILL");
      removeSocket(address);
    },
  };
}

/** A provider of ours has a directory for its socket; another one's socket lies in the temporary folder itself, which is not ours. */
function removeSocket(address: string): void {
  rmSync(address, { force: true });
  if (basename(dirname(address)).startsWith("tfplugin-"))
    rmSync(dirname(address), { recursive: true, force: true });
}

/** Starts a process with only this environment (and the path). */
export function start([command, ...args]: readonly [string, ...string[]], env: Record<string, string>) {
  const child = spawn(command, args, {
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: process.env["TMPDIR"] ?? "/tmp", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (bytes: Buffer) => (output.stdout += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (output.stderr += bytes.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  return { process: child, output, ended };
}

function firstLine(child: ChildProcess, output: { stderr: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error("no stdout"));
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("close", (code) =>
      reject(new Error(`ended with ${code} before the handshake: ${output.stderr}`)),
    );
  });
}
