// A text is a text: whatever stands in it arrives at the gateway byte for byte, through both engines, from TypeScript and from a
// catalogue, in every attribute and in every name. Only tokens are evaluated. Terraform itself brings every text into NFC.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformLocal, type TerraformStack } from "cdktf";
import {
  AccessProfile,
  AccessProfileCatalog,
  type AccessProfileProps,
  BifrostProvider,
  Budget,
  McpAccess,
  McpToolAction,
} from "cdktf-bifrost";
import fc from "fast-check";
import "../random-seed";
import { NULL_PROVIDER_TIMEOUT, nullProviderMirror } from "./null-provider";
import { type NullScene, setNullScene } from "./null-scene";
import { liveProfile } from "./scene";
import { codePoint } from "../code-point";

/** What has a meaning to somebody on the way: the base library, Terraform, the shell, JSON, YAML, regular expressions, JavaScript. */
const MEANINGFUL = [
  '${file("/etc/hostname")}',
  "%{ if true }",
  "%{~ for x in [1] ~}x%{ endfor }",
  "$${",
  "$$${",
  "$$$${x}",
  "%%{",
  "%%%{x}",
  "${",
  "}",
  "$",
  "%",
  "a$",
  "${~ x ~}",
  "C:\\new\\table",
  "regex:a\\.b",
  "\\",
  "\\\\",
  '\\"',
  '"',
  '"quoted"',
  "'",
  "`id`",
  "$(id)",
  "$HOME",
  "${HOME}",
  "a\nb\r\nc",
  "a\rb",
  "$\r${",
  "\ttab\t.",
  "<&>",
  "\u2028\u2029",
  "\u0000",
  "\u001f\u007f",
  "\ufeffbom",
  "\u{10ffff}",
  "👩🏽‍🚀",
  "e\u0301",
  "\u212b",
  "__proto__",
  "constructor",
  "null",
  "~",
  "1e400",
  "${TfToken[nothing]}",
  "$${TfToken[TOKEN.999999]}",
  "#{TfToken[TOKEN.999999]}",
  "&{TfToken[TOKEN.999999]}",
  "String Map Token Value",
  "Any Map Token Value",
  "${self.triggers.key}",
  "${each.value}",
];

/** Markers that the base library has made, which are tokens in TypeScript and nothing but texts in a file. */
const FORGED = [
  "${TfToken[TOKEN.0]}",
  "#{TfToken[TOKEN.0]}",
  "&{TfToken[TOKEN.0]}",
  "-1.8881545897087505e+289",
];

/** Texts of all of Unicode, with what is meaningful in any order. */
const random = fc.array(
  fc.oneof(
    fc.constantFrom(...MEANINGFUL, "{", "[", "if", "TfToken["),
    fc.string({ unit: codePoint, maxLength: 6 }),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  ),
  { minLength: 1, maxLength: 4 },
);

const texts = [...MEANINGFUL, ...fc.sample(random, 25).map((parts) => parts.join(""))].filter(
  (text) => text !== "",
);

/** Texts that can stand side by side in a set, or as names: distinct, also after Terraform. */
const distinct = [...new Map(texts.map((text) => [nfc(text), text])).values()];
/** Those that can be names of something: no blanks around, and not the one that JavaScript keeps for itself. */
const names = distinct.filter(
  (text) => text === text.trim() && nfc(text) === nfc(text).trim() && text !== "__proto__",
);

function nfc(text: string): string {
  return text.normalize("NFC");
}

/** A document of a profile that has the texts wherever texts can be. @param made what is made of each. */
function documentOf(name: string, made: (text: string) => string = (text) => text) {
  const all = distinct.map(made);
  const named = <T>(member: (text: string) => T): Record<string, T> =>
    Object.fromEntries(names.map((text) => [made(text), member(made(text))]));
  return {
    name: made(name),
    description: texts.map(made).join("\n"),
    tags: all.slice(0, 50),
    provider_configs: named((text) => ({
      allowed_models: [text, "m"],
      blacklisted_models: [text],
      key_ids: [text],
      model_budgets: { [text]: { budgets: { "1M": { max_limit: 5 } } } },
    })),
    mcp_configs: named((text) => ({ tools_to_execute: [text] })),
    mcp_servers: all,
    mcp_tool_overrides: all.map((text) => ({ mcp_client_id: text, tool_name: text, action: "include" })),
  };
}

type Document = ReturnType<typeof documentOf>;

/** The same as properties. */
function propsOf(document: Document): AccessProfileProps {
  return {
    name: document.name,
    description: document.description,
    tags: document.tags,
    providerConfigs: mapped(document.provider_configs, (entry) => ({
      allowedModels: entry.allowed_models,
      blacklistedModels: entry.blacklisted_models,
      keyIds: entry.key_ids,
      modelBudgets: mapped(entry.model_budgets, () => ({ budgets: [Budget.monthly(5)] })),
    })),
    mcpConfigs: mapped(document.mcp_configs, (access) => McpAccess.tools(...access.tools_to_execute)),
    mcpServers: document.mcp_servers,
    mcpToolOverrides: document.mcp_tool_overrides.map((override) => ({
      mcpClientId: override.mcp_client_id,
      toolName: override.tool_name,
      action: McpToolAction.INCLUDE,
    })),
  };
}

function mapped<T, U>(members: Readonly<Record<string, T>>, change: (member: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

let scene: NullScene;
beforeAll(async () => {
  await nullProviderMirror();
  scene = await setNullScene(build);
  await scene.terraform.apply();
}, NULL_PROVIDER_TIMEOUT);
afterAll(() => scene.dispose());

const NAME = 'T ${file("/etc/hostname")} %{ if true } C:\\new "x" $${y} __proto__';
const TOKEN = "<the token's value>";

/** What is deployed: by engine, from TypeScript, with a token in each text, and from a file. */
const CASES = (["provider", "null"] as const).flatMap((engine) =>
  (["typescript", "token", "file"] as const).map((from) => ({
    engine,
    from,
    name: `${NAME} ${from} ${engine}`,
  })),
);

function build(stack: TerraformStack): void {
  new BifrostProvider(stack, "bifrost");
  const token = new TerraformLocal(stack, "token", TOKEN).asString;
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  for (const { engine, from, name } of CASES) {
    const id = `${from}-${engine}`;
    if (from === "file") {
      const forged = { description: FORGED.join("\n"), tags: FORGED, mcp_servers: FORGED };
      const file = join(folder, `${engine}.json`);
      writeFileSync(
        file,
        JSON.stringify({ profiles: { [`${name} as a key`]: { ...documentOf(name), ...forged } } }),
      );
      AccessProfileCatalog.fromFile(stack, id, file, { engine });
    } else {
      const made = (text: string): string => (from === "token" ? `${text}${token}${text}` : text);
      new AccessProfile(stack, id, { ...propsOf(documentOf(name, made)), engine });
    }
  }
}

test.each(CASES)("every text arrives byte for byte: engine $engine, from $from", async ({ from, name }) => {
  const made = (text: string): string => nfc(from === "token" ? `${text}${TOKEN}${text}` : text);
  const profile = await liveProfile(scene, made(name));
  const forged = from === "file" && { description: FORGED.join("\n"), tags: FORGED, mcp_servers: FORGED };
  const expected = { ...documentOf(name, made), ...forged };
  expect(profile.description).toBe(nfc(expected.description));
  expect(sorted(profile.tags)).toEqual(sorted(expected.tags));
  expect(sorted(profile.mcp_servers.map((server) => server.mcp_server_id))).toEqual(
    sorted(expected.mcp_servers),
  );
  expect(
    sorted(profile.mcp_tool_overrides.map((each) => JSON.stringify([each.mcp_client_id, each.tool_name]))),
  ).toEqual(
    sorted(expected.mcp_tool_overrides.map((each) => JSON.stringify([each.mcp_client_id, each.tool_name]))),
  );
  expect(new Map(profile.mcp_configs.map((each) => [each.mcp_client_id, each.tools_to_execute]))).toEqual(
    new Map(Object.entries(expected.mcp_configs).map(([client, each]) => [client, each.tools_to_execute])),
  );
  const entries = new Map(
    profile.provider_configs.map((entry) => [
      entry.provider_name,
      {
        allowed_models: sorted(entry.allowed_models),
        blacklisted_models: entry.blacklisted_models,
        key_ids: entry.key_ids,
        models: entry.model_budgets?.map((each) => each.model_name),
      },
    ]),
  );
  expect(entries).toEqual(
    new Map(
      Object.entries(expected.provider_configs).map(([provider, entry]) => [
        provider,
        {
          allowed_models: sorted(entry.allowed_models),
          blacklisted_models: entry.blacklisted_models,
          key_ids: entry.key_ids,
          models: Object.keys(entry.model_budgets),
        },
      ]),
    ),
  );
});

test("the next plan is empty", async () => {
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

function sorted(list: readonly string[] | null | undefined): string[] {
  return [...(list ?? [])].sort();
}
