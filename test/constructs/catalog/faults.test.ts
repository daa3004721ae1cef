// What is wrong with a catalog is told with file, line, column and key.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { AccessProfileCatalog } from "cdktf-bifrost";
import { TerraformStack, Testing } from "cdktf";
import { temporaryDirectory } from "../../plugin/temporary";
import { faultsOf } from "./catalogs";

const folder = temporaryDirectory();

test.each<[string, string, string]>([
  [
    "a value that is not allowed",
    "profiles:\n  P:\n    budgets:\n      1M: { max_limit: -1 }",
    '4:13: profiles.P.budgets["1M"].max_limit: must be greater than 0, got -1',
  ],
  [
    "an element of a list",
    "profiles:\n  P:\n    tags:\n      - a\n      - a",
    '5:9: profiles.P.tags[1]: is repeated: "a"',
  ],
  [
    "an unknown attribute, with the nearest right one",
    "profiles:\n  P:\n    budget: {}",
    '3:5: profiles.P.budget: is not an attribute of an access profile; did you mean "budgets"?',
  ],
  [
    "an attribute in camelCase",
    "profiles:\n  P:\n    isActive: true",
    '3:5: profiles.P.isActive: is not an attribute of an access profile; did you mean "is_active"?',
  ],
  [
    "an unknown attribute of a provider",
    "profiles:\n  P:\n    provider_configs:\n      openai: { alowed_models: [] }",
    '4:17: profiles.P.provider_configs.openai.alowed_models: is not an attribute of an access profile; did you mean "allowed_models"?',
  ],
  [
    "an unknown attribute that is near none",
    "profiles:\n  P:\n    mcp_configs: { github: { x: 1, tools_to_execute: [] } }",
    '3:30: profiles.P.mcp_configs.github.x: is not an attribute of an access profile; there is only "tools_to_execute"',
  ],
  [
    "an unknown period",
    "profiles:\n  P:\n    budgets: { 1m: { max_limit: 1 } }",
    '3:16: profiles.P.budgets["1m"]: unknown reset duration "1m"; allowed are 1h, 1d, 1w, 1M, 1Q, 1Y',
  ],
  [
    "a required attribute that is missing, at what lacks it",
    "profiles:\n  P:\n    budgets:\n      1M: {}",
    '4:7: profiles.P.budgets["1M"].max_limit: is required',
  ],
  [
    "an unknown key of the file",
    "profile:\n  P: {}\nprofiles: {}",
    '1:1: profile: is not a key of a catalog; did you mean "profiles"?',
  ],
  ["an empty file", "", "1:1: must be a map with the key profiles, got null"],
  [
    "a file without profiles",
    "environments: {}",
    '1:1: the key "profiles" is required: the profiles by name',
  ],
  [
    "a profile that is nothing",
    "profiles:\n  P:",
    "2:3: profiles.P: must be a map of attributes ({} for none), got null",
  ],
  [
    "an environment that changes an unknown profile",
    "profiles:\n  Engineering: {}\nenvironments:\n  dev:\n    Enginering: {}",
    '5:5: environments.dev.Enginering: there is no profile "Enginering" under profiles; did you mean "Engineering"?',
  ],
  [
    "a clone of a profile that is not there",
    "profiles:\n  Engineering: {}\n  P: { clone_from: engineerings }",
    '3:8: profiles.P.clone_from: there is no profile "engineerings" here, and it is no id; did you mean "Engineering"?',
  ],
  [
    "an id to clone that is a number",
    "profiles:\n  P: { clone_from: 12 }",
    "2:8: profiles.P.clone_from: must be the name of a profile of this file or an id in quotes, got 12",
  ],
  [
    "a profile that clones itself",
    "profiles:\n  P: { clone_from: P }",
    '2:8: profiles.P.clone_from: clones itself: "P" from "P"',
  ],
  [
    "the name of a profile that is not valid",
    'profiles:\n  " P": {}',
    '2:3: profiles[" P"].name: must not start or end with whitespace, got " P"',
  ],
  ["a key that is there twice", "profiles:\n  P: {}\n  P: {}", "3:3: Map keys must be unique"],
])("%s", (_what, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test("a circle of clones is told at each of its profiles", () => {
  expect(
    faultsOf("profiles:\n  A: { clone_from: B }\n  B: { clone_from: A }\n  C: { clone_from: A }"),
  ).toEqual([
    '2:8: profiles.A.clone_from: clones itself: "A" from "B" from "A"',
    '3:8: profiles.B.clone_from: clones itself: "B" from "A" from "B"',
  ]);
});

test("two profiles of one name on the gateway are told at both", () => {
  expect(faultsOf("profiles:\n  A: {}\n  B: { name: A }")).toEqual([
    '2:3: profiles.A.name: must be unique; the profile "B" is called "A", too',
    '3:8: profiles.B.name: must be unique; the profile "A" is called "A", too',
  ]);
});

test("a fault is told where it is written: of an environment there, of a profile once", () => {
  const text = `
profiles:
  P:
    budgets: { 1M: { max_limit: 1 } }
    rate_limit: { token_max_limit: 0, token_reset_duration: 1d }
environments:
  dev: { P: { budgets: { 1M: { max_limit: -5 } } } }
  staging: { P: { tags: [""] } }
  production: { P: { rate_limit: { token_max_limit: 5 }, colour: red } }
`;
  expect(faultsOf(text, { environment: "production" })).toEqual([
    "5:19: profiles.P.rate_limit.token_max_limit: must be greater than 0, got 0",
    '7:32: environments.dev.P.budgets["1M"].max_limit: must be greater than 0, got -5',
    "8:26: environments.staging.P.tags[0]: must not be empty",
    expect.stringMatching(
      /^9:58: environments\.production\.P\.colour: is not an attribute of an access profile/,
    ),
  ]);
});

test.each([
  [
    "that is not in the file",
    "prodcution",
    '3:1: environments: there is no environment "prodcution"; did you mean "production"?',
  ],
  [
    "that is called like a member of every object",
    "constructor",
    '3:1: environments: there is no environment "constructor"; there is only "production"',
  ],
])("an environment %s is refused", (_what, environment, fault) => {
  expect(faultsOf("profiles:\n  P: {}\nenvironments: { production: {} }", { environment })).toEqual([fault]);
});

test("an environment of a file that has none is refused", () => {
  expect(faultsOf("profiles: {}", { environment: "dev" })).toEqual([
    '1:1: environments: there is no environment "dev"',
  ]);
});

test("a file that is not there is named, with the folder that its path counts from", () => {
  const stack = new TerraformStack(Testing.app(), "platform");
  const file = join("nowhere", "access-profiles.yaml");
  expect(() => AccessProfileCatalog.fromFile(stack, "catalog", file)).toThrow(
    new RegExp(`^the catalog ${file} cannot be read: ENOENT.*; relative paths start at ${process.cwd()}$`),
  );
});

test("aliases that stand for more than a file can mean end with a sentence that names it, not with all memory", () => {
  const file = join(folder, "access-profiles.yaml");
  const layers = Array.from({ length: 9 }, (_, layer) => {
    const below = layer === 0 ? "x" : `*a${layer - 1}`;
    return `a${layer}: &a${layer} [${Array(10).fill(below).join(", ")}]`;
  });
  writeFileSync(file, layers.join("\n"));
  const stack = new TerraformStack(Testing.app(), "platform");
  expect(() => AccessProfileCatalog.fromFile(stack, "catalog", file)).toThrow(
    `the catalog ${file} cannot be read: Excessive alias count indicates a resource exhaustion attack; ` +
      "replace its aliases with the values that they refer to",
  );
});
