// Every property that a user of the constructs can set, read off their declarations, so that a new one cannot be forgotten.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What a property takes. */
export type Kind = "text" | "number" | "truth value" | "list" | "object" | "instance";

export interface Property {
  readonly name: string;
  readonly kind: Kind;
  readonly isOptional: boolean;
  /** Its type as it is written. */
  readonly type: string;
}

const root = join(__dirname, "..", "..");
const constructs = (file: string): string => join(root, "src", "constructs", `${file}.ts`);
const library = (file: string): string => join(root, "node_modules", "cdktf", "lib", `${file}.d.ts`);

/** Where each declaration is. */
const FILES: Readonly<Record<string, string>> = {
  AccessProfileProps: constructs("props"),
  ProfileProperties: constructs("generated/properties"),
  ProviderProperties: constructs("generated/properties"),
  ProfileTimeouts: constructs("props"),
  ProviderAccess: constructs("provider-access"),
  ModelLimits: constructs("provider-access"),
  RateLimit: constructs("rate"),
  McpToolOverride: constructs("mcp-access"),
  QuarterlyBudgetOptions: constructs("budget"),
  GrantOptions: constructs("grants/options"),
  RoleGrantOptions: constructs("grants/options"),
  EntityGrantOptions: constructs("grants/options"),
  BudgetOverrideOptions: constructs("grants/options"),
  PropagationOptions: constructs("grants/options"),
  AccessProfileCatalogOptions: constructs("catalog/access-profile-catalog"),
  BifrostProviderConfig: constructs("generated/provider"),
  DataBifrostAccessProfileConfig: constructs("generated/data-bifrost-access-profile"),
  DataBifrostAccessProfilesConfig: constructs("generated/data-bifrost-access-profiles"),
  TerraformMetaArguments: library("terraform-resource"),
  TerraformResourceLifecycle: library("terraform-resource"),
};

/** The properties of an interface, with those that it inherits. */
export function propertiesOf(declaration: string): Property[] {
  const file = FILES[declaration];
  if (file === undefined) throw new Error(`where is ${declaration}?`);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === declaration,
  );
  if (found === undefined) throw new Error(`${file} does not declare ${declaration}`);
  const inherited = (found.heritageClauses ?? []).flatMap(({ types }) => types).flatMap(heritage);
  const own = found.members.filter(ts.isPropertySignature).map(property);
  // What is declared again is the interface's own.
  return [...own, ...inherited.filter((each) => !own.some(({ name }) => name === each.name))];
}

function heritage({ expression, typeArguments }: ts.ExpressionWithTypeArguments): Property[] {
  const [base, picked] = typeArguments ?? [];
  if (expression.getText() !== "Pick") return propertiesOf(expression.getText().replace("cdktf.", ""));
  const names = new Set((picked?.getText() ?? "").match(/\w+/g));
  return propertiesOf(base?.getText() ?? "").filter(({ name }) => names.has(name));
}

function property(signature: ts.PropertySignature): Property {
  const type = signature.type?.getText() ?? "";
  return {
    name: signature.name.getText(),
    type,
    kind: kindOf(type),
    isOptional: signature.questionToken !== undefined,
  };
}

function kindOf(type: string): Kind {
  if (/^(string|AdoptionPolicy|DeletionPolicy|Engine|McpToolAction)$/.test(type)) return "text";
  if (type === "number") return "number";
  if (/^boolean\b/.test(type)) return "truth value";
  if (/\[\]$|^Array</.test(type)) return "list";
  if (
    /^Readonly<Record<|^\{ \[key: string\]|^(ProfileTimeouts|RateLimit|TerraformResourceLifecycle|BifrostProviderGuardrails)$/.test(
      type,
    )
  )
    return "object";
  if (
    /\b(Budget|Rate|TerraformProvider|ITerraformIterator|TerraformCount|SSHProvisionerConnection)\b|"all"/.test(
      type,
    )
  )
    return "instance";
  throw new Error(`what kind is ${type}? Say it here, and give it a place in mistakes.test.ts`);
}
