// A working directory of a real Terraform (or OpenTofu) with our provider in a file-system mirror.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { installProvider } from "../../src/cli/install";
import { runFolders } from "../temporary-folder/run-folders";

const root = join(__dirname, "..", "..");

/** The binary: a test file looks for it once, because every look starts a process. */
let found: string | undefined;

/** One diagnostic of `-json` output. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The attribute as Terraform points at it, for example `budgets["1M"].max_limit`; absent when it points at no attribute. */
  readonly address?: string;
  /** Where in the configuration it points to. */
  readonly range?: { readonly filename: string };
  readonly snippet?: { readonly code: string };
}

/** How a command ended. */
export interface TerraformRun {
  readonly code: number;
  /** Everything printed, both streams. */
  readonly output: string;
  readonly diagnostics: readonly TerraformDiagnostic[];
}

/** A command under way. */
export interface RunningTerraform {
  readonly ended: Promise<TerraformRun>;
  /** Undefined when it did not start. It leads a process group of its own, to which its providers belong. */
  readonly pid: number | undefined;
  /** As Ctrl-C does it: Terraform and its providers get the signal. */
  interrupt(): void;
  /** SIGKILL to Terraform and its providers. */
  kill(): void;
}

/** A change in the JSON form of a plan. */
export interface PlannedChange {
  readonly address: string;
  /** Where the resource was before it was moved. */
  readonly previous_address?: string;
  /** What is taken into the state. */
  readonly importing?: { readonly id: string };
  readonly actions: readonly string[];
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly after_unknown: Record<string, unknown>;
}

/** A directory with a configuration, and the commands on it. */
export class Workspace {
  readonly directory = mkdtempSync(join(tmpdir(), "bifrost-acceptance-"));
  private readonly binary = (found ??= terraformBinary(join(root, ".cache", "terraform"), () => undefined));

  constructor(private readonly environment: Readonly<Record<string, string>>) {
    const mirror = join(this.directory, "mirror");
    this.write(
      "terraformrc",
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    this.write(
      "versions.tf",
      `terraform {\n  required_providers {\n    bifrost = { source = "registry.terraform.io/cdktf-bifrost/bifrost" }\n  }\n}\n`,
    );
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.directory, file), text);
  }

  /** Replaces the configuration. */
  configure(hcl: string): void {
    this.write("main.tf", hcl);
  }

  /** Puts our provider into the mirror unless the test has put one there. Where it is served, none of this is needed. */
  async init(): Promise<void> {
    const mirror = join(this.directory, "mirror");
    if (!existsSync(join(mirror, "registry.terraform.io", "cdktf-bifrost")))
      installProvider(mirror, join(root, "lib", "terraform-provider-bifrost"));
    this.mustSucceed(await this.run(["init", "-input=false", "-no-color"]));
  }

  /** Applies and returns the diagnostics. @throws Error when it fails. */
  async apply(...args: string[]): Promise<TerraformRun> {
    return this.mustSucceed(await this.tryApply(...args));
  }

  tryApply(...args: string[]): Promise<TerraformRun> {
    return this.run(["apply", "-auto-approve", "-input=false", "-json", ...args]);
  }

  tryPlan(...args: string[]): Promise<TerraformRun> {
    return this.run(["plan", "-input=false", "-json", ...args]);
  }

  async destroy(): Promise<TerraformRun> {
    return this.mustSucceed(await this.run(["destroy", "-auto-approve", "-input=false", "-json"]));
  }

  /** The changes that a plan would make; no-ops are left out. */
  async plannedChanges(...args: string[]): Promise<PlannedChange[]> {
    const planned = this.mustSucceed(
      await this.run(["plan", "-input=false", "-json", "-out=plan.bin", ...args]),
    );
    if (/"changes":\{"add":0,"change":0,"import":0,"remove":0,"operation":"plan"\}/.test(planned.output))
      return [];
    return this.changesIn("plan.bin");
  }

  /** The changes in a saved plan; no-ops are left out, but not imports. */
  async changesIn(file: string): Promise<PlannedChange[]> {
    const shown = this.mustSucceed(await this.run(["show", "-json", file]));
    const plan: {
      resource_changes?: {
        address: string;
        previous_address?: string;
        change: Omit<PlannedChange, "address" | "previous_address">;
      }[];
    } = JSON.parse(shown.output);
    return (plan.resource_changes ?? [])
      .map(({ address, previous_address: from, change }) => ({
        address,
        ...(from !== undefined && { previous_address: from }),
        ...change,
      }))
      .filter(({ actions, importing }) => !/^(no-op|read)$/.test(actions.join()) || importing !== undefined);
  }

  /** The plan as a person sees it. */
  async planText(...args: string[]): Promise<string> {
    return this.mustSucceed(await this.run(["plan", "-input=false", "-no-color", ...args])).output;
  }

  /** The attributes of a resource in the state; undefined when it is not there. */
  async state(address: string): Promise<Record<string, unknown> | undefined> {
    const shown = this.mustSucceed(await this.run(["show", "-json"]));
    const state: {
      values?: {
        root_module: {
          resources?: { address: string; values: Record<string, unknown>; tainted?: boolean }[];
        };
      };
    } = JSON.parse(shown.output);
    return state.values?.root_module.resources?.find((resource) => resource.address === address)?.values;
  }

  mustSucceed(run: TerraformRun): TerraformRun {
    if (run.code !== 0) throw new Error(`terraform failed with code ${run.code}:\n${run.output}`);
    return run;
  }

  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<TerraformRun> {
    return this.start(args, environment).ended;
  }

  /** Starts a command that can be interrupted or killed. */
  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): RunningTerraform {
    const child = spawn(this.binary, args, {
      cwd: this.directory,
      env: {
        PATH: process.env["PATH"],
        HOME: this.directory,
        ...runFolders(),
        CHECKPOINT_DISABLE: "1",
        TF_CLI_CONFIG_FILE: join(this.directory, "terraformrc"),
        TF_IN_AUTOMATION: "1",
        ...this.environment,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<TerraformRun>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) =>
        resolve({ code: code ?? -1, output, diagnostics: diagnosticsOf(output) }),
      );
    });
    return {
      ended,
      pid: child.pid,
      interrupt() {
        // The child leads a process group of its own, which is what a terminal sends its signals to.
        if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
      },
      kill() {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      },
    };
  }

  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** The diagnostics among the lines of `-json` output. */
function diagnosticsOf(output: string): TerraformDiagnostic[] {
  return output.split("\n").flatMap((line): TerraformDiagnostic[] => {
    if (!line.startsWith("{") || !line.includes('"diagnostic"')) return [];
    const parsed: { type?: string; diagnostic?: TerraformDiagnostic } = JSON.parse(line);
    return parsed.type === "diagnostic" && parsed.diagnostic ? [parsed.diagnostic] : [];
  });
}
