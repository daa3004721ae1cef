// Keeps secrets out of what is written.

/** A list of secrets, and the texts without them. */
export interface Redactor {
  /** Adds a secret. One of less than four characters is ignored: it would tear ordinary words apart. */
  add(secret: string): void;
  /** The text with `***` for every secret. */
  clean(text: string): string;
}

/** Makes an empty list. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  return {
    add(secret) {
      if (secret.length >= SHORTEST_SECRET) secrets.add(secret);
    },
    clean(text) {
      let clean = text;
      for (const secret of secrets) clean = clean.replaceAll(secret, "***");
      return clean;
    },
  };
}

const SHORTEST_SECRET = 4;
