// The real hashicorp/null provider for the tests, from wherever this machine can reach it: a mirror or a plug-in cache that is there,
// the registry, or its source; else a stand-in. What had to be fetched is kept in the checkout's .cache/terraform-mirror.

import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { terraformPlatform } from "../../src/cli/install";

/** The version that `@cdktf/provider-null` 11 asks for. */
const VERSION = "3.2.4";
const SOURCE = "https://github.com/hashicorp/terraform-provider-null";

const cache = join(__dirname, "..", "..", ".cache");
const ownMirror = join(cache, "terraform-mirror");
const place = join("hashicorp", "null", VERSION, terraformPlatform());
const inMirror = join("registry.terraform.io", place);

let source: string | undefined;

/**
 * Puts the null provider into a mirror. Where it can be had nowhere, a stand-in of ours takes its place and says so;
 * BIFROST_REAL_NULL_PROVIDER=1 makes that an error.
 *
 * @throws Error that says what to do when only the real one will do and this machine cannot reach it.
 */
export function installNullProvider(mirror: string): void {
  source ??= realProvider() ?? standIn();
  // OpenTofu looks for what has no host in its address at its own registry.
  for (const host of ["registry.terraform.io", "registry.opentofu.org"])
    cpSync(join(source, inMirror), join(mirror, host, place), { recursive: true, dereference: true });
}

/** The mirror that has the real provider, if it can be had. */
function realProvider(): string | undefined {
  const found = [ownMirror, process.env["TF_PLUGIN_CACHE_DIR"], ...homeMirrors()].find(
    (each) => each !== undefined && existsSync(join(each, inMirror)),
  );
  return found ?? (fromRegistry() || fromSource() ? ownMirror : undefined);
}

/** A mirror with the stand-in. */
function standIn(): string {
  const missing =
    `the provider hashicorp/null ${VERSION} is in no mirror, and neither the registry nor its source (git and go) can be reached; ` +
    `put it into ${join(ownMirror, inMirror)}`;
  if (process.env["BIFROST_REAL_NULL_PROVIDER"])
    throw new Error(`the tests of engine "null" need it: ${missing}`);
  process.stderr.write(`${missing}. A stand-in serves null_resource instead.\n`);
  const mirror = mkdtempSync(join(tmpdir(), "bifrost-null-stand-in-"));
  const executable = join(mirror, inMirror, `terraform-provider-null_v${VERSION}`);
  buildSync({
    entryPoints: [join(__dirname, "null-stand-in.ts")],
    outfile: executable,
    bundle: true,
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
  chmodSync(executable, 0o755);
  return mirror;
}

function homeMirrors(): string[] {
  return ["plugins", "plugin-cache"].map((folder) => join(homedir(), ".terraform.d", folder));
}

/** `terraform init` in an empty folder, from the registry alone. */
function fromRegistry(): boolean {
  return inTemporary((folder) => {
    writeFileSync(
      join(folder, "main.tf"),
      `terraform {\n  required_providers {\n    null = {\n      source  = "registry.terraform.io/hashicorp/null"\n      version = "${VERSION}"\n    }\n  }\n}\n`,
    );
    writeFileSync(join(folder, "terraformrc"), "provider_installation {\n  direct {}\n}\n");
    const binary = terraformBinary(join(cache, "terraform"), () => undefined);
    const { status } = spawnSync(binary, ["init", "-input=false"], {
      cwd: folder,
      timeout: 60_000,
      env: {
        ...process.env,
        TF_CLI_CONFIG_FILE: join(folder, "terraformrc"),
        CHECKPOINT_DISABLE: "1",
        TF_REGISTRY_CLIENT_TIMEOUT: "5",
        TF_REGISTRY_DISCOVERY_RETRY: "0",
      },
    });
    const fetched = join(folder, ".terraform", "providers", inMirror);
    if (status !== 0 || !existsSync(fetched)) return false;
    cpSync(fetched, join(ownMirror, inMirror), { recursive: true, dereference: true });
    return true;
  });
}

/** The module of the provider has the path of its former owner and no major version, so `go install` refuses it by version. */
function fromSource(): boolean {
  return inTemporary((folder) => {
    const run = (command: string, args: string[]): boolean =>
      spawnSync(command, args, {
        cwd: folder,
        timeout: 240_000,
        env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
      }).status === 0;
    const executable = `terraform-provider-null_v${VERSION}`;
    const built =
      run("git", ["clone", "--quiet", "--depth", "1", "--branch", `v${VERSION}`, SOURCE, "source"]) &&
      run("go", ["build", "-C", "source", "-o", join(folder, "built", executable), "."]);
    // Only what is complete is put where another test run may find it.
    if (built) cpSync(join(folder, "built"), join(ownMirror, inMirror), { recursive: true });
    return built;
  });
}

function inTemporary<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-null-provider-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
