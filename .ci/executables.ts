// `npm run executables`: compiles the provider for Linux, macOS and Windows on x64 and arm64, into `dist`. Name systems to compile only
// those: `npm run executables -- linux_amd64`. Every executable has a Bun in it, from the npm package that package-lock.json names.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { findBun } from "../src/cli/bun";
import { compileExecutable } from "../src/cli/executable";
import { VERSION } from "../src/handler";
import { formatOf, type Format } from "./executable-format";

const root = resolve(__dirname, "..");

/** A system, as Terraform and as Bun call it. */
interface System {
  readonly name: string;
  readonly bun: string;
  readonly format: Format;
}

/** What is compiled. */
export const SYSTEMS: readonly System[] = [
  { name: "linux_amd64", bun: "linux-x64", format: { kind: "ELF", machine: "x64" } },
  { name: "linux_arm64", bun: "linux-aarch64", format: { kind: "ELF", machine: "arm64" } },
  { name: "darwin_amd64", bun: "darwin-x64", format: { kind: "Mach-O", machine: "x64" } },
  { name: "darwin_arm64", bun: "darwin-aarch64", format: { kind: "Mach-O", machine: "arm64" } },
  { name: "windows_amd64", bun: "windows-x64", format: { kind: "PE", machine: "x64" } },
  { name: "windows_arm64", bun: "windows-aarch64", format: { kind: "PE", machine: "arm64" } },
];

/** What the code of the provider contains, however it is compiled. */
const SCHEMA_TEXT = "registry.opentofu.org/cdktf-bifrost/bifrost";

/** The package with the Bun of a system, as it is in the lock file. */
interface Locked {
  readonly version: string;
  readonly integrity: string;
}

function locked(name: string): Locked {
  const lock: { packages: Record<string, Locked | undefined> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  const found = lock.packages[`node_modules/${name}`];
  if (found === undefined) throw new Error(`package-lock.json has no ${name}`);
  return found;
}

/** The Bun of a system, fetched once and checked against the lock file. */
function runtimeFor({ bun, name: system }: System): string {
  const name = `@oven/bun-${bun}`;
  const { version, integrity } = locked(name);
  const folder = join(root, ".cache", "bun", version, bun);
  const file = join(folder, "package", "bin", system.startsWith("windows") ? "bun.exe" : "bun");
  try {
    readFileSync(join(folder, "complete"));
    return file;
  } catch {
    // It is fetched now.
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [tarball = ""] = run("npm", ["pack", "--silent", `${name}@${version}`], folder)
    .trim()
    .split("\n");
  const found = createHash("sha512")
    .update(readFileSync(join(folder, tarball)))
    .digest("base64");
  if (integrity !== `sha512-${found}`)
    throw new Error(`${name}@${version} is sha512-${found}, package-lock.json says ${integrity}`);
  run("tar", ["-xzf", tarball], folder);
  renameSync(join(folder, tarball), join(folder, "complete"));
  return file;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Compiles one, checks what it is, and returns where it lies. */
function compile(system: System, bun: string): string {
  const folder = join(root, "dist", VERSION, system.name);
  const suffix = system.name.startsWith("windows") ? ".exe" : "";
  const target = join(folder, `terraform-provider-bifrost_v${VERSION}${suffix}`);
  const work = mkdtempSync(join(tmpdir(), "bifrost-executable-"));
  try {
    const draft = join(work, `terraform-provider-bifrost${suffix}`);
    compileExecutable(draft, {
      bun,
      runtime: runtimeFor(system),
      target: `bun-${system.bun}`,
      modules: join(root, "lib", "executable"),
    });
    const format = formatOf(draft);
    if (JSON.stringify(format) !== JSON.stringify(system.format))
      throw new Error(`the executable for ${system.name} is ${JSON.stringify(format)}`);
    if (!readFileSync(draft).includes(SCHEMA_TEXT))
      throw new Error(`the executable for ${system.name} does not contain the provider`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run("cp", [draft, target], work);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function main(names: readonly string[]): void {
  const unknown = names.filter((name) => !SYSTEMS.some((system) => system.name === name));
  if (unknown.length > 0)
    throw new Error(
      `there is no system ${unknown.join(", ")}; there are ${SYSTEMS.map(({ name }) => name).join(", ")}`,
    );
  const bun = findBun(root);
  if ("why" in bun) throw new Error(`${bun.why}; run npm ci`);
  const { version } = locked("bun");
  if (bun.version !== version)
    throw new Error(`${bun.file} is Bun ${bun.version}, but package-lock.json says ${version}; run npm ci`);
  for (const system of SYSTEMS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const file = compile(system, bun.file);
    const bytes = readFileSync(file);
    const sum = createHash("sha256").update(bytes).digest("hex");
    process.stdout.write(
      `${system.name.padEnd(14)} ${(bytes.length / 1e6).toFixed(0).padStart(4)} MB  ${sum}  ${basename(file)}\n`,
    );
  }
}

if (require.main === module) main(process.argv.slice(2));
