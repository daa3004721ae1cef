// Plan and apply of one profile, by real Terraform with the embedded gateway, against those of the built-in `terraform_data` plus the bare
// starts of Node under which no provider in a script gets: three for a plan, four for an apply.

import { startGateway } from "../src/gateway";
import { installProvider } from "../src/cli/install";
import { installNullProvider, nullProviderThatIsHere } from "../test/acceptance/null-provider";
import { Workspace } from "../test/acceptance/terraform";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Compared } from "./report";
import { emptyNode, timed } from "./start";

const KEY = "bfst-bench-0123456789";
const VALUE = 'variable "value" {\n  type = string\n}\n';
const PROFILE = `${VALUE}resource "bifrost_access_profile" "one" {
  name        = "One"
  description = var.value
  budgets     = { "1M" = { max_limit = 500 } }
}
`;
const BUILT_IN = `${VALUE}resource "terraform_data" "one" {\n  input = var.value\n}\n`;
const NULL = `${VALUE}resource "null_resource" "one" {\n  triggers = { value = var.value }\n}\n`;
const NULL_VERSIONS =
  'terraform {\n  required_providers {\n    null = { source = "registry.terraform.io/hashicorp/null" }\n  }\n}\n';

/** How many processes of the provider a command starts. */
const STARTS = { plan: 3, apply: 4 } as const;

type Command = keyof typeof STARTS;

/** Runs a command of Terraform once, with a value that is new each time, and returns its milliseconds. */
type Timed = (command: Command) => Promise<number>;

/** Compares plans of a new profile with applies that change it. */
export async function benchPlan(executable: string, runs = 7): Promise<Compared[]> {
  const gateway = await startGateway({ apiKey: KEY });
  const workspaces: Workspace[] = [];
  let value = 0;
  const prepared = async (hcl: string, versions?: string, program?: string): Promise<Timed> => {
    const workspace = new Workspace({ BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY });
    workspaces.push(workspace);
    const mirror = join(workspace.directory, "mirror");
    if (versions !== undefined) workspace.write("versions.tf", versions);
    if (versions === NULL_VERSIONS) await installNullProvider(mirror);
    if (program !== undefined) {
      rmSync(mirror, { recursive: true });
      installProvider(mirror, program);
    }
    workspace.configure(hcl.replace('"One"', `"Profile ${workspaces.length}"`));
    await workspace.init();
    const once: Timed = (command) => {
      value += 1;
      const args = ["-lock=false", "-var", `value=${value}`];
      const run = { plan: () => workspace.tryPlan(...args), apply: () => workspace.tryApply(...args) };
      return timed(async () => workspace.mustSucceed(await run[command]()));
    };
    await once("plan");
    return once;
  };
  try {
    const forms = [
      { form: "script", goal: 1.5, run: await prepared(PROFILE) },
      { form: "executable", goal: 1, run: await prepared(PROFILE, undefined, executable) },
    ];
    const builtIn = await prepared(BUILT_IN, "");
    const inGo = nullProviderThatIsHere() ? await prepared(NULL, NULL_VERSIONS) : undefined;
    const compared: Compared[] = [];
    for (const command of ["plan", "apply"] as const) {
      const ours: number[][] = forms.map(() => []);
      const [limit, data, go]: number[][] = [[], [], []];
      for (let run = 0; run < runs; run += 1) {
        for (const [index, form] of forms.entries()) ours[index]?.push(await form.run(command));
        const alone = await builtIn(command);
        data?.push(alone);
        let starts = 0;
        for (let start = 0; start < STARTS[command]; start += 1) starts += await emptyNode();
        limit?.push(alone + starts);
        if (inGo) go?.push(await inGo(command));
      }
      for (const [index, { form, goal }] of forms.entries()) {
        const row = { what: `${form}: ${command} of one profile`, ours: ours[index] ?? [] };
        compared.push(
          {
            ...row,
            against: `terraform_data + ${STARTS[command]} × node -e 0`,
            theirs: limit ?? [],
            goal,
          },
          { ...row, against: "terraform_data", theirs: data ?? [] },
          ...(inGo ? [{ ...row, against: "hashicorp/null (Go)", theirs: go ?? [], goal: 2 }] : []),
        );
      }
    }
    return compared;
  } finally {
    for (const workspace of workspaces) workspace.dispose();
    await gateway.close();
  }
}
