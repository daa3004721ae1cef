// Secrets, and texts without them, should a server repeat what it was sent.

/** Shortest secret that is looked for: a shorter one would tear ordinary words apart. */
const SHORTEST = 4;

/** The forms in which a server repeats a secret: as it is, escaped for a URL or JSON, in base64 or hexadecimal. */
export function formsOf(secret: string): string[] {
  if (secret.length < SHORTEST) return [];
  const bytes = Buffer.from(secret);
  const escaped = encodeURIComponent(bytes.toString());
  const forms = new Set([
    secret,
    secret.toLowerCase(),
    secret.toUpperCase(),
    escaped,
    escaped.replace(/%../g, (byte) => byte.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
  ]);
  // A form may hold another one.
  return [...forms].sort((a, b) => b.length - a.length);
}

/** The text with `(secret)` for every one of the forms. */
export function blot(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, "(secret)"), text);
}
