// The real hashicorp/null provider for the tests, from wherever this machine can reach it: a mirror or a plug-in cache that is there,
// the registry, or its Go module. What had to be fetched is kept in the checkout's .cache/terraform-mirror.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { takeLock } from "../../src/handler/state/lock";
import { run } from "../../examples/quickstart/processes";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { terraformPlatform } from "../../src/cli/install";

/** The version that `@cdktf/provider-null` 11 asks for. */
const VERSION = "3.2.4";

/**
 * The only release that Go's module proxy can serve: the later ones declare another module path than the one they are found at. Its
 * `null_resource` is the same. It has no go.mod, so the library that it is written for is chosen here: the last one of Terraform
 * itself, whose plug-in protocol (5) every Terraform since 0.12 speaks. What that would download plug-ins with is left out.
 */
const GO_MODULE = `module built

go 1.20

require (
	github.com/hashicorp/terraform v0.12.31
	github.com/terraform-providers/terraform-provider-null v1.0.0
)

replace github.com/hashicorp/go-getter => ${JSON.stringify(join(__dirname, "go-getter"))}
`;

const cache = join(__dirname, "..", "..", ".cache");
const ownMirror = join(cache, "terraform-mirror");
const place = join("hashicorp", "null", VERSION, terraformPlatform());
const inMirror = join("registry.terraform.io", place);

/** How long a suite may wait for it: building it takes a minute, on a busy machine several. In milliseconds. */
export const NULL_PROVIDER_TIMEOUT = 600_000;

/**
 * A mirror that has the null provider; it is fetched when there is none.
 * @throws Error that says what to do when this machine can reach it nowhere.
 */
export async function nullProviderMirror(): Promise<string> {
  return nullProviderThatIsHere() ?? (await fetched());
}

/** Puts the null provider into a mirror. */
export async function installNullProvider(mirror: string): Promise<void> {
  const source = await nullProviderMirror();
  // OpenTofu looks for what has no host in its address at its own registry.
  for (const host of ["registry.terraform.io", "registry.opentofu.org"])
    cpSync(join(source, inMirror), join(mirror, host, place), { recursive: true, dereference: true });
}

/** A mirror or plug-in cache of this machine that has it. */
export function nullProviderThatIsHere(): string | undefined {
  const homeMirrors = ["plugins", "plugin-cache"].map((folder) => join(homedir(), ".terraform.d", folder));
  return [ownMirror, process.env["TF_PLUGIN_CACHE_DIR"], ...homeMirrors].find(
    (each) => each !== undefined && existsSync(join(each, inMirror)),
  );
}

/** Fetches it into our own mirror. One test process does it, the others wait. */
async function fetched(): Promise<string> {
  mkdirSync(ownMirror, { recursive: true });
  const held = await takeLock(`${ownMirror}.taken`, { patience: 600 });
  try {
    if (nullProviderThatIsHere() === undefined)
      await fromRegistry().catch((registry: Error) =>
        fromGoModule().catch((go: Error) => {
          throw new Error(
            `the tests of engine "null" need the provider hashicorp/null ${VERSION}, and this machine has it in no mirror, cannot ` +
              `fetch it from the registry and cannot build it with Go; put it into ${join(ownMirror, inMirror)}\n` +
              `${registry.message}\n${go.message}`,
          );
        }),
      );
    return ownMirror;
  } finally {
    held.release();
  }
}

/** `terraform init` in an empty folder, from the registry alone. */
async function fromRegistry(): Promise<void> {
  await inTemporary(async (folder) => {
    writeFileSync(
      join(folder, "main.tf"),
      `terraform {\n  required_providers {\n    null = {\n      source  = "registry.terraform.io/hashicorp/null"\n      version = "${VERSION}"\n    }\n  }\n}\n`,
    );
    writeFileSync(join(folder, "terraformrc"), "provider_installation {\n  direct {}\n}\n");
    await run(
      terraformBinary(join(cache, "terraform"), () => undefined),
      ["init", "-input=false"],
      {
        cwd: folder,
        env: {
          ...process.env,
          TF_CLI_CONFIG_FILE: join(folder, "terraformrc"),
          CHECKPOINT_DISABLE: "1",
          TF_REGISTRY_CLIENT_TIMEOUT: "5",
          TF_REGISTRY_DISCOVERY_RETRY: "0",
        },
      },
    );
    keep(join(folder, ".terraform", "providers", inMirror));
  });
}

/**
 * Builds it; Go's caches are temporary too, so that nothing stays behind in the home folder. It is built for one test run, so nothing is
 * optimized, nothing is said to debuggers, and no compiler collects its garbage. That
 * saves two fifths of the processor's time.
 */
async function fromGoModule(): Promise<void> {
  await inTemporary(async (folder) => {
    writeFileSync(join(folder, "go.mod"), GO_MODULE);
    const built = join(folder, "built");
    await run(
      "go",
      [
        "build",
        "-mod=mod",
        "-modcacherw",
        "-gcflags=all=-N -l -dwarf=false",
        "-ldflags=-s -w",
        "-o",
        join(built, `terraform-provider-null_v${VERSION}`),
        "github.com/terraform-providers/terraform-provider-null",
      ],
      {
        cwd: folder,
        env: {
          ...process.env,
          GOPATH: join(folder, "go"),
          GOMODCACHE: join(folder, "go", "pkg", "mod"),
          GOCACHE: join(folder, "cache"),
          GOGC: "off",
          GOTOOLCHAIN: "local",
          CGO_ENABLED: "0",
        },
      },
    );
    keep(built);
  });
}

/** Only what is complete is put where other tests find it. */
function keep(folder: string): void {
  cpSync(folder, join(ownMirror, inMirror), { recursive: true, dereference: true });
}

async function inTemporary(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-null-provider-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
