// The examples of the guides, for the suites that run them.

import { pages } from "../docs/pages";

/** The block of a page that the text before it says to be a file. @throws Error when there is none. */
export function blockOf(page: string, file: string): string {
  const block = pages()
    .find(({ name }) => name === page)
    ?.blocks.find((each) => each.file === file);
  if (block === undefined) throw new Error(`${page} shows no ${file}`);
  return block.text;
}
