// The plan of one profile, by real Terraform with the embedded gateway, against that of the built-in `terraform_data` plus the three bare
// starts of Node under which no provider in a script gets.

import { startGateway } from "../src/gateway";
import { installNullProvider, nullProviderThatIsHere } from "../test/acceptance/null-provider";
import { Workspace } from "../test/acceptance/terraform";
import { join } from "node:path";
import { type Compared } from "./report";
import { emptyNode, timed } from "./start";

const KEY = "bfst-bench-0123456789";
const PROFILE =
  'resource "bifrost_access_profile" "one" {\n  name = "One"\n  budgets = { "1M" = { max_limit = 500 } }\n}\n';
const BUILT_IN = 'resource "terraform_data" "one" {\n  input = "one"\n}\n';
const NULL = 'resource "null_resource" "one" {}\n';
const NULL_VERSIONS =
  'terraform {\n  required_providers {\n    null = { source = "registry.terraform.io/hashicorp/null" }\n  }\n}\n';

/** How many processes of the provider a plan starts. */
const STARTS = 3;

/** Compares the plans. */
export async function benchPlan(runs = 7): Promise<Compared[]> {
  const gateway = await startGateway({ apiKey: KEY });
  const workspaces: Workspace[] = [];
  const plan = async (hcl: string, versions?: string): Promise<() => Promise<number>> => {
    const workspace = new Workspace({ BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY });
    workspaces.push(workspace);
    if (versions !== undefined) workspace.write("versions.tf", versions);
    if (versions === NULL_VERSIONS) await installNullProvider(join(workspace.directory, "mirror"));
    workspace.configure(hcl);
    await workspace.init();
    const once = () => timed(async () => workspace.mustSucceed(await workspace.tryPlan("-lock=false")));
    await once();
    return once;
  };
  try {
    const one = await plan(PROFILE);
    const builtIn = await plan(BUILT_IN, "");
    const inGo = nullProviderThatIsHere() && (await plan(NULL, NULL_VERSIONS));
    const ours: number[] = [];
    const floor: number[] = [];
    const data: number[] = [];
    const go: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await one());
      const alone = await builtIn();
      data.push(alone);
      let starts = 0;
      for (let start = 0; start < STARTS; start += 1) starts += await emptyNode();
      floor.push(alone + starts);
      if (inGo) go.push(await inGo());
    }
    const what = "plan of one profile";
    return [
      { what, against: "terraform_data + 3 × node -e 0", ours, theirs: floor, goal: 1.5 },
      { what, against: "terraform_data", ours, theirs: data },
      ...(go.length > 0 ? [{ what, against: "hashicorp/null (Go)", ours, theirs: go, goal: 2 }] : []),
    ];
  } finally {
    for (const workspace of workspaces) workspace.dispose();
    await gateway.close();
  }
}
