// Real Terraform, command after command, on one process of the provider: what does the process hold after each round?

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createBifrostProvider } from "../../src/provider";
import { startGateway } from "../../src/gateway";
import { Workspace } from "../../test/acceptance/terraform";
import { connectPlugin } from "../../test/plugin/client";
import { configure } from "../../test/plugin/conversation";
import { type Attached, type Holding, startAttached } from "./attached";

/** One round of commands, and what the process held after it. */
export interface Sample extends Holding {
  /** Seconds since the start of the soak. */
  readonly seconds: number;
}

const API_KEY = "bfst-soak-0123456789";

/** Commands of a round. */
export const COMMANDS_A_ROUND = 2;

/**
 * Plays rounds as long as `goesOn`. In each, an apply creates, clones, updates and destroys profiles and reads data sources, and a
 * plan finds nothing left to do.
 *
 * @throws Error when a command fails or the plan finds something.
 */
export async function soak(goesOn: (samples: readonly Sample[]) => boolean): Promise<Sample[]> {
  const gateway = await startGateway({ apiKey: API_KEY });
  const terraform = new Workspace({});
  // There the provider keeps its journal. Terraform makes it only where it installs a provider itself.
  mkdirSync(join(terraform.directory, ".terraform"), { recursive: true });
  const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: API_KEY };
  const attached = await startAttached(terraform.directory, environment);
  const attach = { TF_REATTACH_PROVIDERS: attached.reattach };
  const command = async (...args: string[]): Promise<void> => {
    terraform.mustSucceed(await terraform.run(args, attach));
  };
  try {
    terraform.configure(configuration(0));
    await command("init", "-input=false", "-no-color");
    const samples: Sample[] = [];
    const started = performance.now();
    while (goesOn(samples)) {
      terraform.configure(configuration(samples.length));
      await command("apply", "-auto-approve", "-input=false", "-no-color");
      await command("plan", "-detailed-exitcode", "-input=false", "-no-color");
      const holding = await settled(attached, samples.at(-1)?.handles);
      samples.push({ seconds: (performance.now() - started) / 1000, ...holding });
    }
    return samples;
  } finally {
    await attached.close();
    terraform.dispose();
    await gateway.close();
  }
}

/** A configuration in which every round updates six profiles, makes two and destroys two. */
function configuration(round: number): string {
  return `
provider "bifrost" {}

resource "bifrost_access_profile" "steady" {
  for_each        = toset([for n in range(6) : "steady-\${n}"])
  name            = each.key
  tags            = ["soak", "round-${round % 2}"]
  budgets         = { "1M" = { max_limit = ${100 + (round % 50)} } }
  deletion_policy = "delete"
  provider_configs = {
    openai = { allowed_models = ["gpt-4o"], key_ids = ["*"] }
  }
}

resource "bifrost_access_profile" "passing" {
  name            = "passing-${round % 2}"
  deletion_policy = "delete"
  clone_from      = bifrost_access_profile.steady["steady-${round % 2}"].id
}

resource "bifrost_access_profile" "new_${round % 2}" {
  name            = "new-${round % 2}"
  description     = "made in a round"
  deletion_policy = "delete"
  adoption_policy = "any"
}

data "bifrost_access_profiles" "all" {
  tags = ["soak"]
}
`;
}

/**
 * What the process holds once it has let go of the last command. The next command's first call does that, so it is made here;
 * sockets close a moment later.
 *
 * @param expected handles that it held after the round before
 */
async function settled(attached: Attached, expected: number | undefined): Promise<Holding> {
  const client = connectPlugin(attached.address);
  try {
    await configure(client, createBifrostProvider(), { skip_check: true });
  } finally {
    client.close();
  }
  let last = await attached.holding();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const now = await attached.holding();
    const isStill = now.handles === last.handles;
    last = now;
    if (isStill && (expected === undefined || now.handles <= expected)) break;
  }
  return last;
}

/** Each look takes a twentieth of a second and more. */
const MOST_LOOKS = 100;
