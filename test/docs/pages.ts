// The pages of the documentation that people follow: the README, the guides and the examples.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of the project. */
export const root = resolve(__dirname, "..", "..");

/** A fenced block of code. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Name of the file that the text before the block says it is, as `name.yaml` or `name.tf`: on a line of its own or at its start. */
  readonly file: string | undefined;
}

/** A page of the documentation. */
export interface Page {
  /** Its path from the root. */
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The README, every guide, and what explains the examples. */
export function pages(): readonly Page[] {
  const below = ["docs/guides", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && !file.includes(".terraform"))
      .map((file) => join(folder, file))
      .sort(),
  );
  return ["README.md", ...below].map((name) => {
    const text = readFileSync(join(root, name), "utf8");
    return { name, text, blocks: blocksOf(text) };
  });
}

/** The blocks of shell commands of a page below a heading, in their order. @throws Error when there is none. */
export function commandsOf(name: string, heading: string): readonly string[] {
  const [, after = ""] = readFileSync(join(root, name), "utf8").split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const commands = blocksOf(section).flatMap(({ language, text }) => (language === "sh" ? [text] : []));
  if (commands.length === 0) throw new Error(`${name} has no commands below "${heading}"`);
  return commands;
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/(?:^|\n)([^\n]*)\n*\n( *)```(\w+)\n([\s\S]*?)\n\2```/g)].map(
    ([, before = "", indent = "", language = "", block = ""]) => ({
      language,
      text: block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      file: /^`([\w.-]+\.(?:ya?ml|json|tf|hcl))`/.exec(before)?.[1],
    }),
  );
}
