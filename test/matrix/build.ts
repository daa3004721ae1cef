// Builds a version of Terraform or OpenTofu from its Go module, once for each machine. The backends that need the SDK of a cloud are left
// out: they are most of the build, and in the module of newer versions they are missing.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { MODULES, type Version } from "./versions";

/** Where the binaries are kept, outside of any checkout. */
const CACHE = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "cdktf-bifrost", "terraform");

/** The heavy backends, as they are imported. `http` and `inmem` stay: other packages import them. */
const HEAVY = /^\s*(\w+) "[^"]+\/internal\/backend\/remote-state\/(?!http|inmem)[^"]+"\n/gm;

/** The path of the binary, which is built if it is not there yet. @throws Error that says what failed. */
export function binaryOf(version: Version): string {
  const target = join(CACHE, `${version.tool}-${version.version}`);
  if (existsSync(target)) return target;
  const work = mkdtempSync(join(tmpdir(), "bifrost-matrix-"));
  try {
    const source = join(work, "source");
    const { module, command, linked } = MODULES[version.tool];
    cpSync(moduleDirectory(`${module}@v${version.version}`), source, { recursive: true });
    run("chmod", ["-R", "u+w", source], work);
    withoutHeavyBackends(source);
    const built = join(work, "built");
    run("go", ["build", "-mod=mod", "-ldflags", `-X ${module}/${linked}`, "-o", built, command], source);
    mkdirSync(CACHE, { recursive: true });
    chmodSync(built, 0o755);
    cpSync(built, `${target}.new`);
    renameSync(`${target}.new`, target);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Downloads a module, and returns the directory of its files. */
function moduleDirectory(module: string): string {
  const answer: { Dir?: string; Error?: string } = JSON.parse(
    run("go", ["mod", "download", "-json", module], tmpdir(), true) || "{}",
  );
  if (answer.Dir === undefined)
    throw new Error(`${module} cannot be downloaded: ${answer.Error ?? "no answer"}`);
  return answer.Dir;
}

/** Takes the imports and the uses of the heavy backends out, and the modules of those that are modules of their own. */
function withoutHeavyBackends(source: string): void {
  const file = join(source, "internal", "backend", "init", "init.go");
  const code = readFileSync(file, "utf8");
  const names = [...code.matchAll(HEAVY)].map(([, name = ""]) => name);
  const uses = new RegExp(`^.*\\b(${names.join("|")})\\.New\\(.*\\n`, "gm");
  writeFileSync(file, code.replace(HEAVY, "").replace(uses, ""));

  const own = join(source, "go.mod");
  const lines = readFileSync(own, "utf8").split("\n");
  const isHeavy = (line: string): boolean =>
    /github\.com\/hashicorp\/terraform\/internal\/(backend\/remote-state\/|legacy\b)/.test(line);
  writeFileSync(own, lines.filter((line) => !isHeavy(line)).join("\n"));
}

/** Runs a command to its end and returns what it printed. @throws Error with the end of its output when it fails. */
function run(command: string, args: readonly string[], cwd: string, mayFail = false): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: process.env,
  });
  if (error !== undefined) throw new Error(`${command} cannot be run: ${error.message}`);
  if (status !== 0 && !mayFail)
    throw new Error(`${command} ${args[0]} failed with code ${status}:\n${stderr.slice(-2_000)}`);
  return stdout;
}
