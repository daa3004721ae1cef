// The engine `null` as it is synthesized: what follows what, and what is refused.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provider } from "@cdktf/provider-null";
import { ref, Testing, TerraformStack, Token } from "cdktf";
import { AccessProfile, type AccessProfileProps, Budget } from "cdktf-bifrost";

let stack: TerraformStack;

beforeEach(() => {
  stack = new TerraformStack(Testing.app(), "platform");
  new provider.NullProvider(stack, "null");
});

const profile = (props: Partial<AccessProfileProps> = {}): AccessProfile =>
  new AccessProfile(stack, "engineering", { name: "Engineering", engine: "null", ...props });

interface NullResource {
  readonly triggers: Record<string, string>;
  readonly lifecycle?: object;
  readonly provisioner: { "local-exec": { command: string; when?: string; environment: object } }[];
}

function resources(): Record<string, NullResource> {
  const {
    resource,
  }: {
    resource: { null_resource: Record<string, NullResource> };
  } = JSON.parse(Testing.synth(stack));
  return resource.null_resource;
}

/** What stands below the identity, in the order in which Terraform makes it. */
const PARTS = ["specification", "reconciliation", "memory", "outcome"] as const;

function partOf(profile: string, part: (typeof PARTS)[number]): NullResource | undefined {
  return Object.entries(resources()).find(([name]) => name.startsWith(`${profile}_${part}`))?.[1];
}

/** The specification that a resource follows, which is the JSON of a local value. */
function documentOf(specification: NullResource | undefined): unknown {
  const { locals }: { locals: Record<string, unknown> } = JSON.parse(Testing.synth(stack));
  const local = /^\$\{jsonencode\(local\.(\w+)\)\}$/.exec(
    specification?.triggers["specification"] ?? "",
  )?.[1];
  return locals[local ?? ""];
}

test("the identity never changes and retires at its destroy; what is below it remembers and reconciles", () => {
  profile({ budgets: [Budget.monthly(5)], lifecycle: { preventDestroy: true } });
  const identity = resources()["engineering"];
  const [specification, reconciliation, memory, outcome] = PARTS.map((part) => partOf("engineering", part));
  expect(identity).toMatchObject({
    triggers: { key: "platform/engineering", name: "Engineering" },
    lifecycle: { ignore_changes: ["triggers"], prevent_destroy: true },
    provisioner: [{ "local-exec": { when: "destroy", command: expect.stringContaining("handler retire") } }],
  });
  expect(specification?.lifecycle).toEqual({ ignore_changes: ['triggers["prior"]'] });
  // The path of what was handed over is not known to a plan.
  expect(specification?.triggers["prior"]).toMatch(/^\$\{try\(file\(join\(.*substr\(timestamp\(\), 0, 0\)/);
  for (const each of [reconciliation, outcome])
    expect(each?.provisioner).toMatchObject([
      { "local-exec": { command: expect.stringContaining("handler reconcile") } },
    ]);
  expect(memory?.lifecycle).toEqual({ ignore_changes: ['triggers["state"]'] });
  expect(memory?.provisioner).toMatchObject([{ "local-exec": { when: "destroy" } }]);
  expect(documentOf(specification)).toEqual({ name: "Engineering", budgets: { "1M": { max_limit: 5 } } });
});

test("a profile needs no BifrostProvider, and neither command nor trigger names endpoint or key", () => {
  profile();
  const synthesized = Testing.synth(stack);
  expect(synthesized).not.toMatch(/bifrost_access_profile|BIFROST_ENDPOINT|BIFROST_API_KEY/);
  expect(JSON.parse(synthesized)).not.toHaveProperty("provider.bifrost");
});

test("the properties are checked as with the provider", () => {
  expect(() => profile({ budgets: [Budget.monthly(0)] })).toThrow("must be greater than 0, got 0");
});

test.each(["profileId", "profileName", "version"] as const)(
  "%s is not known, and asking for it is an error that says what to do",
  (property) => {
    expect(() => profile()[property]).toThrow(
      `${property} of the access profile at platform/engineering is not known to Terraform with engine "null"; use engine "provider"`,
    );
  },
);

test("an import is refused with the way that there is", () => {
  expect(() => profile().importFrom("12")).toThrow(/engine "null", which cannot import; set adoptionPolicy/);
});

test("a profile of known id can be cloned", () => {
  profile({ cloneFrom: "12" });
  expect(documentOf(partOf("engineering", "specification"))).toEqual({
    name: "Engineering",
    clone_from: "12",
  });
});

test("a clone names its source, is deployed as the source is, and is made after it", () => {
  const name = Token.asString(ref("terraform_data.other.output"));
  profile({ name }).clone("contractors", { name: "Contractors" });
  const synthesized: {
    resource: { null_resource: Record<string, NullResource & { depends_on?: string[] }> };
  } = JSON.parse(Testing.synth(stack));
  const made = synthesized.resource.null_resource;
  const [outcome = "", ...others] = Object.keys(made).filter((each) =>
    each.startsWith("engineering_outcome"),
  );
  expect(others).toEqual([]);
  const clones = Object.entries(made).filter(([each]) => each.startsWith("contractors"));
  expect(clones).toHaveLength(5);
  const specification = made[clones.find(([each]) => each.includes("specification"))?.[0] ?? ""];
  for (const clone of [made["contractors"], specification])
    expect(clone?.depends_on).toContain(`null_resource.${outcome}`);
  expect(documentOf(specification)).toEqual({
    name: "Contractors",
    clone_from: "name=${terraform_data.other.output}",
  });
});

test("a clone that the provider would have to deploy is an error, as is a source by name there", () => {
  expect(() => profile().clone("contractors", { name: "Contractors", engine: "provider" })).toThrow(
    'a clone of it must have engine "null" as well',
  );
  expect(() => new AccessProfile(stack, "other", { name: "Other", cloneFrom: "name=Engineering" })).toThrow(
    'cloneFrom: must be the numeric id of a profile, got "name=Engineering"',
  );
});

test.each<[string, Partial<AccessProfileProps>, string]>([
  ["connection", { connection: { type: "ssh", host: "h" } }, "takes no connection"],
  ["a count of many", { count: 2 }, "takes as count only 0 and 1; 0 retires the profile"],
  ["ignoreChanges", { lifecycle: { ignoreChanges: ["tags"] } }, "takes no lifecycle.ignoreChanges"],
])("%s is refused, naming the construct", (_what, props, message) => {
  expect(() => profile(props)).toThrow(
    `the access profile at platform/engineering has engine "null", which ${message}`,
  );
});

test("nothing that is synthesized would fetch the command", () => {
  profile();
  expect(Testing.synth(stack)).not.toMatch(/npx|npm exec|registry\.npmjs/);
});

test("the synthesis warns when the command is nowhere, with what to install or to set", () => {
  const warnings = (): string[] =>
    profile()
      .node.metadata.filter(({ type }) => type.endsWith("warn"))
      .map(({ data }) => String(data));
  const { PATH, CDKTF_BIFROST_COMMAND } = process.env;
  const empty = mkdtempSync(join(tmpdir(), "no-command-"));
  try {
    process.env["PATH"] = empty;
    delete process.env["CDKTF_BIFROST_COMMAND"];
    expect(warnings()).toEqual([
      expect.stringMatching(
        /^engine "null" runs the command cdktf-bifrost, which is neither in .* nor on the PATH\. Install it with: npm install cdktf-bifrost@\S+ - or set CDKTF_BIFROST_COMMAND/,
      ),
    ]);
    process.env["CDKTF_BIFROST_COMMAND"] = "node main.js";
    stack = new TerraformStack(Testing.app(), "set");
    expect(warnings()).toEqual([]);
    delete process.env["CDKTF_BIFROST_COMMAND"];
    writeFileSync(join(empty, "cdktf-bifrost"), "");
    stack = new TerraformStack(Testing.app(), "found");
    expect(warnings()).toEqual([]);
  } finally {
    Object.assign(process.env, { PATH, ...(CDKTF_BIFROST_COMMAND && { CDKTF_BIFROST_COMMAND }) });
  }
});
