// JSON as it is read and written: package.json and its parts.

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a JSON file. */
export function jsonText(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
