// Terraform's CLI configuration (`~/.terraformrc`, `TF_CLI_CONFIG_FILE`), as far as it says where providers come from.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../handler/shapes";

/** One way by which Terraform gets providers, with the addresses that it is for. */
export interface InstallationMethod {
  readonly kind: "filesystem_mirror" | "network_mirror" | "direct";
  /** The directory of a file-system mirror. */
  readonly path?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface CliConfiguration {
  readonly file: string;
  /** Undefined where the file has no `provider_installation`: then the implied mirrors count. */
  readonly methods: readonly InstallationMethod[] | undefined;
  /** Directories by provider address. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** A file of the configuration that cannot be used, with the reason. */
export interface UnreadableConfiguration {
  readonly file: string;
  readonly problem: string;
}

/** The file that Terraform or OpenTofu reads; undefined where there is none. */
export function cliConfigurationFile(
  environment: NodeJS.ProcessEnv,
  home: string,
  isTofu: boolean,
): string | undefined {
  const named = environment["TF_CLI_CONFIG_FILE"] || environment["TERRAFORM_CONFIG"];
  if (named) return named;
  const names =
    process.platform === "win32"
      ? [...(isTofu ? ["tofu.rc"] : []), "terraform.rc"].map((name) =>
          join(environment["APPDATA"] ?? home, name),
        )
      : [...(isTofu ? [".tofurc"] : []), ".terraformrc"].map((name) => join(home, name));
  return names.find((file) => existsSync(file));
}

/** Reads the file. */
export function readCliConfiguration(file: string): CliConfiguration | UnreadableConfiguration {
  try {
    return { file, ...installationOf(parse(readFileSync(file, "utf8"))) };
  } catch (error) {
    return { file, problem: messageOf(error) };
  }
}

function installationOf(body: Body): Pick<CliConfiguration, "methods" | "overrides"> {
  const installation = body.find(({ name }) => name === "provider_installation")?.value;
  if (!isBody(installation)) return { methods: undefined, overrides: {} };
  const methods: InstallationMethod[] = [];
  const overrides: Record<string, string> = {};
  for (const { name, value } of installation) {
    if (!isBody(value)) continue;
    if (name === "dev_overrides") {
      for (const each of value) if (typeof each.value === "string") overrides[each.name] = each.value;
    } else if (name === "filesystem_mirror" || name === "network_mirror" || name === "direct") {
      const path = value.find((each) => each.name === "path")?.value;
      methods.push({
        kind: name,
        ...(typeof path === "string" && { path }),
        include: textsOf(value, "include"),
        exclude: textsOf(value, "exclude"),
      });
    }
  }
  return { methods, overrides };
}

function textsOf(body: Body, name: string): string[] {
  const value = body.find((each) => each.name === name)?.value;
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

type Body = readonly { readonly name: string; readonly value: Value }[];
type Value = string | readonly string[] | Body;

function isBody(value: Value | undefined): value is Body {
  return Array.isArray(value) && value.every((each) => typeof each === "object");
}

const TOKEN = /\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|[\w.*/-]+|[{}[\]=,]/gy;

/** Blocks and arguments of HCL, without expressions: the CLI configuration has none. @throws Error with the place. */
function parse(text: string): Body {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw new Error(`line ${text.slice(0, at).split("\n").length} is not valid HCL`);
    if (!/^(\s|#|\/\/|\/\*)/.test(token)) tokens.push(token);
  }
  let next = 0;
  const peek = (): string | undefined => tokens[next];
  const take = (expected?: string): string => {
    const token = tokens[next];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`expected ${expected ?? "a value"}, found ${token ?? "the end of the file"}`);
    next += 1;
    return token;
  };
  const text1 = (): string => {
    const token = take();
    return token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token;
  };
  const value = (): Value => {
    if (peek() === "{") return block();
    if (peek() !== "[") return text1();
    take("[");
    const list: string[] = [];
    while (peek() !== "]") {
      list.push(text1());
      if (peek() === ",") take();
    }
    take("]");
    return list;
  };
  const block = (): Body => {
    take("{");
    const body = members("}");
    take("}");
    return body;
  };
  const members = (end: string | undefined): Body => {
    const body: { name: string; value: Value }[] = [];
    while (peek() !== end) {
      const name = text1();
      if (peek() === "=") {
        take();
        body.push({ name, value: value() });
      } else {
        // Labels of a block, such as `credentials "host" {`.
        while (peek() !== "{") text1();
        body.push({ name, value: block() });
      }
      if (peek() === ",") take();
    }
    return body;
  };
  return members(undefined);
}
