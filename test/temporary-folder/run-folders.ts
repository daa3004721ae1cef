// What the processes of a test share with all others of the run: the temporary folder, and what providers and tsx have compiled. Without it,
// each process compiles anew.

/** The variables that name these folders. A test about a home folder without them leaves them out. */
export function runFolders(): Record<string, string> {
  const folders: Record<string, string> = {};
  for (const name of ["TMPDIR", "XDG_CACHE_HOME"]) {
    const folder = process.env[name];
    if (folder !== undefined) folders[name] = folder;
  }
  return folders;
}
