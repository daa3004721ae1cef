// A profile given by its name, where otherwise its id stands: `name=Engineering`, as in an import or as the source of a clone.

const PREFIX = "name=";

/** The text that stands for the profile of a name. */
export function formatByName(name: string): string {
  return PREFIX + name;
}

/** The name in such a text, empty when nothing follows; undefined when the text is of another form. */
export function parseByName(text: string): string | undefined {
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : undefined;
}
