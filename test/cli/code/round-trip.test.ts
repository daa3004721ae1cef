// Profiles as code mean the profiles that they were written from: real Terraform reads the HCL, the catalog reader the YAML, and the
// constructs synthesize the TypeScript.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { TerraformStack, Testing } from "cdktf";
import * as bifrost from "cdktf-bifrost";
import * as constructs from "constructs";
import fc from "fast-check";
import { format } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import ts from "typescript";
import { codeOf } from "../../../src/cli/code";
import { withEveryKey } from "../../../src/handler/catalog/every-key";
import { parseCatalog } from "../../../src/handler/catalog/read-catalog";
import { providerConfigSpec } from "../../../src/handler/spec/provider-config";
import { accessProfileSpec, type AccessProfileSpec } from "../../../src/handler/spec";
import { sameMeaning } from "../../../src/handler/spec/meaning";
import { accessProfileShape, profileAttributes } from "../../../src/handler/spec/shape";
import { type Scene, setScene } from "../../acceptance/scene";
import { configuration } from "../../provider/arbitrary";
import { randomRun } from "../../provider/random-run";
import { listOf, recordOf, recordsOf, untyped } from "../../told";
import { everything } from "./everything";
import { withNumbers } from "./with-numbers";

const seed = randomRun({ numRuns: 1 }).seed ?? Date.now() % 1_000_000_000;

/** Texts beyond the width of a line, in the scripts of people. */
const prose = fc
  .array(
    fc.constantFrom(
      "ein",
      "Wort",
      "研究",
      "данные",
      "😀",
      'say "hi"',
      "it's",
      "${x}",
      "%{y}",
      "$${z}",
      "%%{z} $",
      "a\\b",
      "\n",
      "\t",
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((words) => words.join(" "));

const NAMES = [
  "Data & Analytics",
  "研究",
  "Ünïted Straße",
  "class",
  "12",
  'O\'Brien "x" ${y}',
  "<<",
  "- a: b #",
];

const profiles: readonly AccessProfileSpec[] = [
  accessProfileSpec.parse({ ...everything, clone_from: undefined, mcp_tool_overrides: undefined }),
  ...fc
    .sample(fc.tuple(configuration, fc.option(prose)), { seed, numRuns: 40 })
    .map(([attributes, description], index) =>
      accessProfileSpec.parse(
        withNumbers({
          ...attributes,
          ...(description !== null && {
            description,
            virtual_mcp_names: [...new Set([description, ...description.split(" ")])].filter(
              (name) => name !== "",
            ),
          }),
          name: `${NAMES[index % NAMES.length] ?? ""} ${index}`,
        }),
      ),
    ),
];

describe(`${profiles.length} profiles (BIFROST_RANDOM_SEED=${seed})`, () => {
  let scene: Scene | undefined;

  afterAll(() => scene?.dispose());

  test("as HCL are formatted, and Terraform applies them and then plans no change", async () => {
    scene = await setScene(
      codeOf(
        "hcl",
        profiles.map((spec) => ({ spec, comment: "two\nlines" })),
      ),
      { gateway: { generation: "2.6", newestMembers: true } },
    );
    expect((await scene.terraform.run(["fmt", "-check", "-diff", "main.tf"])).output).toBe("");
    await scene.terraform.apply();
    expect(await scene.terraform.plannedChanges()).toEqual([]);
    expectTheProfiles(attributesInState(scene));
  });

  test("as a catalog are what its reader reads", () => {
    const yaml = codeOf(
      "yaml",
      profiles.map((spec) => ({ spec, comment: "two\nlines" })),
    );
    const read = [...parseCatalog(yaml, undefined, "catalog.yaml").values()];
    expectTheProfiles(
      read.map(({ document }) => withEveryKey(document)),
      profiles.map(withNoKeys),
    );
  });

  test("as TypeScript are formatted, and synthesize to the same attributes", async () => {
    const code = codeOf(
      "ts",
      profiles.map((spec) => ({ spec, comment: "ends */ here" })),
    );
    expect(await format(code, { parser: "typescript", plugins: [estree, typescript] })).toBe(code);
    const stack = new TerraformStack(Testing.app(), "stack");
    new bifrost.BifrostProvider(stack, "bifrost");
    for (const make of evaluated(code)) untyped(make, stack);
    const { resource } = JSON.parse(Testing.synth(stack));
    expectTheProfiles(
      Object.values(recordOf(recordOf(resource)["bifrost_access_profile"])).map(literal),
      profiles.map(withNoKeys),
    );
  });
});

test("TypeScript of a profile with every attribute compiles", () => {
  const entries = Object.values(everything.provider_configs ?? {});
  const named = new Set(entries.flatMap((entry) => Object.keys(entry)));
  expect([...named].sort()).toEqual(Object.keys(providerConfigSpec.shape).sort());
  expect(Object.keys(everything).sort()).toEqual(Object.keys(profileAttributes).sort());
  expect(typeErrors(codeOf("ts", [{ spec: everything, importId: "12" }]))).toEqual([]);
});

test("TypeScript imports an existing profile, on CDK Terrain, too", () => {
  const code = codeOf("ts", [{ spec: everything, importId: "12" }], "cdktf-bifrost/cdktn");
  expect(code).toContain('from "cdktf-bifrost/cdktn";');
  expect(code).toContain('profile.importFrom("12");');
});

/** Each profile once, by its name, and meaning the same. */
function expectTheProfiles(read: readonly unknown[], expected = profiles): void {
  const byName = new Map(
    read.map((each) => accessProfileSpec.parse(withoutNulls(each))).map((spec) => [spec.name, spec]),
  );
  expect([...byName.keys()].sort()).toEqual(expected.map(({ name }) => name).sort());
  const wrong = expected.filter((spec) => !sameMeaning(accessProfileShape, byName.get(spec.name), spec));
  expect(wrong.map(({ name }) => byName.get(name))).toEqual(wrong);
}

/** Catalogs and constructs allow every key to an entry that names none, so the code names none. */
function withNoKeys(spec: AccessProfileSpec): AccessProfileSpec {
  const entries = Object.entries(spec.provider_configs ?? {});
  return accessProfileSpec.parse({
    ...spec,
    provider_configs: Object.fromEntries(
      entries.map(([provider, entry]) => [provider, { ...entry, key_ids: entry.key_ids ?? [] }]),
    ),
  });
}

function attributesInState({ terraform }: Scene): unknown[] {
  const state = recordOf(JSON.parse(readFileSync(join(terraform.directory, "terraform.tfstate"), "utf8")));
  const names = Object.keys(profileAttributes);
  return recordsOf(state["resources"]).map(({ instances }) => {
    const attributes = recordOf(recordOf(listOf(instances)[0])["attributes"]);
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
  });
}

/** What the compiler says to a module that imports this package. */
function typeErrors(code: string): string[] {
  const file = join(__dirname, "written.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    paths: { "cdktf-bifrost": [join(__dirname, "../../../src/index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, code, target) : onDisk(name, target);
  const program = ts.createProgram([file], options, host);
  const faults = [
    ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
    ...program.getSemanticDiagnostics(program.getSourceFile(file)),
  ];
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The functions that a module of TypeScript exports. */
function evaluated(code: string): ((...given: never[]) => unknown)[] {
  const { code: script } = transformSync(code, {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const exported: Record<string, () => unknown> = {};
  const load = (name: string): unknown => (name === "cdktf-bifrost" ? bifrost : constructs);
  untyped(new Function("exports", "require", script).bind(undefined), exported, load);
  return Object.values(exported);
}

/** A value of Terraform's JSON whose texts hold no template but those that stand for themselves. */
function literal(value: unknown): unknown {
  if (typeof value === "string")
    return value
      .replaceAll("%{if true}%{endif}", "")
      .replaceAll('${"\\r"}', "\r")
      .replace(/([$%])\1\{/g, "$1{");
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [String(literal(name)), literal(member)]),
  );
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
