// Profiles as constructs: a module with a function for each of them.

import { isRecord } from "../../handler/shapes";
import { type Shape } from "../../handler/spec/shape";
import { type WrittenAttribute, writtenAttributes } from "./attributes";
import { namingKeys } from "./every-key";
import { camelCase, codeNames, oneLine } from "./names";
import { type ProfileCode } from "./profile-code";
import { grantStatements } from "./typescript-grants";
import { call, type Code, laidOut, list, object, statement, text, word } from "./typescript-layout";

/** Where the code imports the constructs from: the entry for CDK for Terraform, or for CDK Terrain. */
export type ConstructsEntry = "cdktf-bifrost" | "cdktf-bifrost/cdktn";

const WIDTH = 80;

/** A module that exports a function for each profile. Each takes the scope and returns the construct. */
export function typescriptOf(
  profiles: readonly ProfileCode[],
  entry: ConstructsEntry = "cdktf-bifrost",
): string {
  const names = codeNames(profiles.map(({ spec }) => spec.name));
  const used = new Set(["AccessProfile"]);
  const functions = profiles.map((profile, index) => functionText(profile, names[index] ?? "profile", used));
  const imports = [...used].sort();
  const line = `import { ${imports.join(", ")} } from "${entry}";`;
  return [
    line.length <= WIDTH
      ? line
      : `import {\n${imports.map((name) => `  ${name},\n`).join("")}} from "${entry}";`,
    'import { type Construct } from "constructs";',
    "",
    functions.join("\n"),
  ].join("\n");
}

/** @param used takes the names that the code uses of the constructs */
function functionText(
  { spec, comment, importId, grants }: ProfileCode,
  name: string,
  used: Set<string>,
): string {
  const docs = comment === undefined ? [] : [`/** ${oneLine(comment).replaceAll("*/", "* /")} */`];
  const head = `export function ${camelCase(name)}(scope: Construct): AccessProfile {`;
  const given = grantStatements(grants, importId, used);
  const isNamed = importId !== undefined || given.length > 0;
  const start = isNamed ? "const profile =" : "return";
  const construct = constructText(start, name, namingKeys(writtenAttributes(spec)), used);
  return [
    ...docs,
    ...(head.length <= WIDTH ? [head] : [head.replace("(scope: Construct)", "(\n  scope: Construct,\n)")]),
    `  ${start} ${construct};`,
    ...(importId === undefined ? [] : [statement(call("profile.importFrom", text(importId)))]),
    ...given,
    ...(isNamed ? ["  return profile;"] : []),
    "}",
    "",
  ].join("\n");
}

function constructText(
  start: string,
  name: string,
  attributes: readonly WrittenAttribute[],
  used: Set<string>,
): string {
  const props = object(
    attributes.map((each) => [camelCase(each.name), valueCode(each.shape, each.value, each.name, used)]),
    false,
  );
  const id = laidOut(text(name.replaceAll("_", "-")), 2, 0, 0);
  const head = `new AccessProfile(scope, ${id}, `;
  if (`  ${start} ${head}{`.length <= WIDTH) return `${head}${laidOut(props, 2, 0, 0)})`;
  return `new AccessProfile(\n    scope,\n    ${id},\n    ${laidOut(props, 4, 0, 0)},\n  )`;
}

type Use = (name: string) => void;

/** What the constructs say in words of their own, by attribute. */
const OWN_WORDS: Readonly<Record<string, (value: unknown, use: Use) => Code>> = {
  budgets: budgetsCode,
  rate_limit: rateLimitCode,
  deletion_policy: (value, use) => choice("DeletionPolicy", value, use),
  adoption_policy: (value, use) => choice("AdoptionPolicy", value, use),
  action: (value, use) => choice("McpToolAction", value, use),
  mcp_configs: (value, use) =>
    object(
      Object.entries(isRecord(value) ? value : {}).map(([client, access]) => [
        client,
        toolsCode(access, use),
      ]),
    ),
};

/** A value, by the shape of the specification. */
function valueCode(shape: Shape, value: unknown, name: string, used: Set<string>): Code {
  const own = Object.hasOwn(OWN_WORDS, name) ? OWN_WORDS[name] : undefined;
  if (own !== undefined) return own(value, (each) => used.add(each));
  if (Array.isArray(value))
    return list(
      value.map((each: unknown) =>
        shape.kind === "list" ? valueCode(shape.element, each, "", used) : plain(each),
      ),
    );
  if (!isRecord(value)) return plain(value);
  const members = Object.entries(value);
  if (shape.kind === "map")
    return object(members.map(([key, member]) => [key, valueCode(shape.member, member, "", used)]));
  return object(
    members.map(([key, member]) => {
      const inner = shape.kind === "object" ? shape.members[key] : undefined;
      return [camelCase(key), inner === undefined ? plain(member) : valueCode(inner, member, key, used)];
    }),
  );
}

const PERIODS: Readonly<Record<string, string>> = {
  "1h": "hourly",
  "1d": "daily",
  "1w": "weekly",
  "1M": "monthly",
  "1Q": "quarterly",
  "1Y": "yearly",
};

function budgetsCode(value: unknown, use: Use): Code {
  const budgets = Object.entries(isRecord(value) ? value : {}).map(([duration, budget]) => {
    const { max_limit: limit, quarter_start_month: month } = recordOf(budget);
    const options = month === undefined ? [] : [object([["quarterStartMonth", plain(month)]], true)];
    use("Budget");
    return call(`Budget.${PERIODS[duration] ?? duration}`, amount(limit), ...options);
  });
  return list(budgets);
}

function rateLimitCode(value: unknown, use: Use): Code {
  const limit = recordOf(value);
  const rates = (["token", "request"] as const).flatMap((kind): (readonly [string, Code])[] => {
    const [max, duration] = [limit[`${kind}_max_limit`], String(limit[`${kind}_reset_duration`])];
    return max === undefined
      ? []
      : [[`${kind}s`, call(`Rate.${PERIODS[duration] ?? duration}`, amount(max))]];
  });
  use("Rate");
  return object(rates, true);
}

function toolsCode(access: unknown, use: Use): Code {
  const { tools_to_execute: tools } = recordOf(access);
  const names: readonly unknown[] = Array.isArray(tools) ? tools : [];
  use("McpAccess");
  if (names.includes("*")) return call("McpAccess.allTools");
  return names.length === 0 ? call("McpAccess.noTools") : call("McpAccess.tools", ...names.map(plain));
}

function choice(type: string, value: unknown, use: Use): Code {
  use(type);
  return word(`${type}.${String(value).toUpperCase()}`);
}

/** A text, a number or a boolean. */
function plain(value: unknown): Code {
  return typeof value === "string" ? text(value) : word(numberText(value));
}

/** A limit: with separators from a thousand on. */
function amount(value: unknown): Code {
  const digits = numberText(value);
  return word(/^\d+$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, "_") : digits);
}

function numberText(value: unknown): string {
  return String(value).replace("e+", "e");
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
