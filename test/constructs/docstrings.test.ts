// Who uses the constructs reads the docstrings: every public member has one, and every optional property says its default.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const constructs = join(__dirname, "..", "..", "src", "constructs");
const exported = exportedNames(parsed("index.ts"));

/** Declarations of the entry point that are not generated. */
const declarations = readdirSync(constructs, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => file.endsWith(".ts") && !(file.startsWith("generated") && !file.endsWith("properties.ts")),
  )
  .map(parsed)
  .flatMap((file) => file.statements.filter(isDeclaration))
  .filter(({ name }) => name !== undefined && exported.has(name.text))
  .map((declaration) => ({ name: declaration.name?.text ?? "", declaration }));

const members = declarations.flatMap(({ name, declaration }) =>
  ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)
    ? [...declaration.members]
        .filter((member) => !isPrivate(member) && !ts.isConstructorDeclaration(member))
        .map((member) => ({ name: `${name}.${member.name?.getText() ?? ""}`, member }))
    : [],
);

test("the entry point exports what is looked at here", () => {
  expect(declarations.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["AccessProfile", "AccessProfileProps", "AccessProfileCatalog", "Budget", "Rate"]),
  );
  expect(members.length).toBeGreaterThan(70);
});

test("every exported declaration has a docstring", () => {
  const bare = declarations.filter(({ declaration }) => docstring(declaration) === "");
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test("every public member has a docstring", () => {
  const bare = members.filter(({ member }) => docstring(member) === "");
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test("every optional property says its default, and no required one does", () => {
  const wrong = members.filter(({ member }) => {
    const isOptional = ts.isPropertySignature(member) && member.questionToken !== undefined;
    const tags = ts.getJSDocTags(member).filter(({ tagName }) => tagName.text === "default");
    return isOptional !== (tags.length === 1 && (tags[0]?.comment ?? "") !== "");
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("every property of a profile says what section of the API description it comes from, or is Terraform's own", () => {
  const bare = members.filter(
    ({ name, member }) =>
      /^(AccessProfileProps|ProfileProperties|ProviderAccess|ProviderProperties)\./.test(name) &&
      !/bifrost-api\.md §|Terraform/.test(docstring(member)),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

type Declaration = (ts.DeclarationStatement | ts.TypeAliasDeclaration) & { readonly name?: ts.Identifier };

function isDeclaration(statement: ts.Statement): statement is Declaration {
  return (
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

function isPrivate(member: ts.NamedDeclaration): boolean {
  return (ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Private) !== 0;
}

function docstring(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((comment) => comment.getText())
    .join("\n");
}

function exportedNames(file: ts.SourceFile): Set<string> {
  return new Set(
    file.statements
      .filter(ts.isExportDeclaration)
      .flatMap(({ exportClause }) =>
        exportClause !== undefined && ts.isNamedExports(exportClause)
          ? exportClause.elements.map(({ name }) => name.getText())
          : [],
      ),
  );
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(join(constructs, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
}
