// The provider for a Terraform that has no Node on its PATH, such as one that an editor or a service starts: its executable names the
// Node that is to run it.

/**
 * The executable with the Node in it. Its first lines are read twice: a shell hands over to Node, and to Node they are a text and a
 * comment. A `#!` line with the path itself could hold neither blanks nor a long path.
 *
 * @throws Error when the path cannot stand in a script.
 */
export function pinnedTo(node: string, executable: string): string {
  if (/[\u0000-\u001f\u2028\u2029]/.test(node))
    throw new Error(`the path of this Node holds a line break or control character: ${JSON.stringify(node)}`);
  const program = executable.replace(/^#![^\n]*\n/, "");
  const quoted = `'${node.replaceAll("'", "'\\''")}'`;
  return `#!/bin/sh\n":" //; exec ${quoted} "$0" "$@"\n${program}`;
}
