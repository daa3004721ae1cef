// What was thrown, which may be anything. By shape: errors of other realms are not instances of our `Error`.

/** What it says. */
export function messageOf(thrown: unknown): string {
  return isObject(thrown) && "message" in thrown ? String(thrown.message) : String(thrown);
}

/** Its code, such as `ENOENT` of an error of Node; undefined when it has none. */
export function codeOf(thrown: unknown): string | undefined {
  const code = isObject(thrown) && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function isObject(thrown: unknown): thrown is object {
  return typeof thrown === "object" && thrown !== null;
}
