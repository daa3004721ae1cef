// A life of many profiles on a gateway that fails a share of its requests: each step is one apply, which must end settled.

import { type RecordedRequest, startGateway } from "../../../src/gateway";
import { serveProvider } from "../../acceptance/served-provider";
import { type TerraformRun, Workspace } from "../../acceptance/terraform";
import { profilesIn } from "../../acceptance/by-hand";

export const STEPS = ["create and clone", "update", "deactivate", "activate", "destroy"] as const;
export type Step = (typeof STEPS)[number];

export interface Life {
  /** How many profiles; every third one is a clone. */
  readonly profiles: number;
  /** Share of the requests that fail, 0 to 1. */
  readonly rate: number;
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** What became of a life. */
export interface LifeVerdict {
  readonly applies: number;
  readonly requests: number;
  /** Requests that failed, or whose answer was lost. */
  readonly failed: number;
  /** What is wrong, one sentence each. */
  readonly faults: readonly string[];
}

const KEY = "bfst-faults-0123456789";
const MISSING = { tags: "", is_active: false };

/** What a profile should be after each step; undefined: gone. Every second one is deleted in the end, the others are deactivated. */
function expected(step: Step, index: number): { tags: string; is_active: boolean } | undefined {
  switch (step) {
    case "create and clone":
      return { tags: "first", is_active: true };
    case "update":
      // Some are switched off in the same apply.
      return { tags: "second", is_active: index % 4 !== 0 };
    case "deactivate":
      return { tags: "second", is_active: false };
    case "activate":
      return { tags: "second", is_active: true };
    case "destroy":
      return index % 2 === 0 ? undefined : { tags: "any", is_active: false };
  }
}

function configuration(step: Step, profiles: number, source: number): string {
  const profile = (index: number): string => {
    const { tags, is_active } = expected(step, index) ?? MISSING;
    const members = [
      `name = "P ${index}"`,
      `tags = ["${tags}"]`,
      `is_active = ${is_active}`,
      ...(index % 3 === 0 ? [`clone_from = "${source}"`] : ['budgets = { "1M" = { max_limit = 5 } }']),
      ...(index % 2 === 0 ? ['deletion_policy = "delete"'] : []),
    ];
    return `resource "bifrost_access_profile" "p${index}" {\n  ${members.join("\n  ")}\n}\n`;
  };
  return Array.from({ length: profiles }, (_, index) => profile(index)).join("");
}

/** Lives a life. */
export async function live({ profiles, rate, seed, steps }: Life): Promise<LifeVerdict> {
  const seen: Pick<RecordedRequest, "status">[] = [];
  const gateway = await startGateway({
    apiKey: KEY,
    faultRate: rate,
    seed,
    onRequest: ({ status }) => seen.push({ status }),
  });
  const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY };
  const served = await serveProvider(environment);
  const terraform = new Workspace({ ...environment, TF_REATTACH_PROVIDERS: served.reattach });
  const faults: string[] = [];
  let applies = 0;
  try {
    const source = await made(gateway.url);
    terraform.configure(configuration("create and clone", profiles, source));
    await terraform.init();
    for (const step of steps) {
      if (step !== "destroy") terraform.configure(configuration(step, profiles, source));
      const verb = step === "destroy" ? "destroy" : "apply";
      const run = await terraform.run([verb, "-auto-approve", "-input=false", "-json"]);
      applies += 1;
      faults.push(...complaints(step, run));
      const now = await profilesAt(gateway.url);
      faults.push(...differences(step, profiles, now).map((fault) => `${step}: ${fault}`));
      if (step === "destroy") continue;
      const { code } = await terraform.run(["plan", "-input=false", "-json", "-detailed-exitcode"]);
      if (code !== 0) faults.push(`${step}: the second plan is not empty (code ${code})`);
    }
    const failed = seen.filter(({ status }) => [0, 429, 503].includes(status)).length;
    return { applies, requests: seen.length, failed, faults };
  } finally {
    terraform.dispose();
    await served.close();
    await gateway.close();
  }
}

function complaints(step: Step, { code, diagnostics, output }: TerraformRun): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (code !== 0 && errors.length === 0) return [`${step}: Terraform ended with code ${code}: ${output}`];
  return errors.map(({ summary, detail }) => `${step}: ${summary}: ${detail}`);
}

interface Live {
  readonly id: number;
  readonly name: string;
  readonly tags: readonly string[];
  readonly is_active: boolean;
}

function differences(step: Step, profiles: number, now: readonly Live[]): string[] {
  const faults: string[] = [];
  for (let index = 0; index < profiles; index += 1) {
    const name = `P ${index}`;
    const found = now.find((profile) => profile.name === name);
    const wanted = expected(step, index);
    if (wanted === undefined) {
      if (found !== undefined) faults.push(`${name} is still there`);
    } else if (found === undefined) faults.push(`${name} is lost`);
    else if (found.is_active !== wanted.is_active || ![found.tags.join(), "any"].includes(wanted.tags))
      faults.push(`${name} is ${JSON.stringify(found)}`);
  }
  // Ids are given once: a higher one says that something was created twice, and removed again.
  const highest = Math.max(...now.map(({ id }) => id));
  if (highest > profiles + 1) faults.push(`${highest - profiles - 1} profiles were created twice`);
  return faults;
}

/** Sends a request until it comes through. Only for what may be repeated. */
async function persistent(url: string, body?: object): Promise<unknown> {
  for (;;) {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (answer?.ok || answer?.status === 409) return answer.json();
  }
}

/** Makes the profile that is cloned; it is the first one of the gateway. */
async function made(gateway: string): Promise<number> {
  await persistent(`${gateway}/api/governance/access-profiles`, {
    name: "Source",
    budgets: [{ max_limit: 7, reset_duration: "1Y" }],
  });
  return 1;
}

async function profilesAt(gateway: string): Promise<Live[]> {
  const all: Live[] = [];
  for (;;) {
    const url = `${gateway}/api/governance/access-profiles?limit=100&offset=${all.length}`;
    const page = profilesIn(await persistent(url));
    if (page.length === 0) return all;
    all.push(...page);
  }
}
