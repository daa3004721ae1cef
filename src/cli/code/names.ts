// Names in code for the profiles of a file.

/** Longest name, so that a line of code stays readable. */
const MOST_CHARACTERS = 48;

/**
 * A name for each profile, in snake_case: ASCII letters, digits and `_`, starting with a letter. `Data & Analytics` becomes
 * `data_analytics`. A name without any such character becomes `profile`. The names stay distinct in camelCase, and none is a word that
 * TypeScript or HCL reserves.
 */
export function codeNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = plainName(name);
    let unique = base;
    for (let number = 2; taken.has(camelCase(unique)); number += 1) unique = `${base}_${number}`;
    taken.add(camelCase(unique));
    return unique;
  });
}

function plainName(name: string): string {
  const words = name
    .replace(/[ßæœøłđþıÆŒØŁĐÞ]/g, (letter) => UNDECOMPOSED[letter.toLowerCase()] ?? "")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let plain = words[0]?.slice(0, MOST_CHARACTERS) ?? "";
  for (const word of words.slice(1)) {
    if (plain.length + 1 + word.length > MOST_CHARACTERS) break;
    plain += `_${word}`;
  }
  if (plain === "") return "profile";
  if (/^\d/.test(plain)) return `profile_${plain}`;
  return RESERVED.has(camelCase(plain)) ? `${plain}_profile` : plain;
}

/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  þ: "th",
  ı: "i",
};

/** Words that cannot name a function in a module of TypeScript, and the parameter that each of them has. */
const RESERVED: ReadonlySet<string> = new Set([
  ..."arguments await break case catch class const continue debugger default delete do else enum".split(" "),
  ..."eval export extends false finally for function if implements import in instanceof".split(" "),
  ..."interface let new null package private protected public return scope static super switch".split(" "),
  ..."this throw true try typeof undefined var void while with yield".split(" "),
]);

/** `data_analytics` as `dataAnalytics`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** A comment of one line: the characters that would end it become spaces. */
export function oneLine(comment: string): string {
  return comment.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/**
 * Characters that a text in code shows as escapes: controls, line separators, the byte order mark, and those that change the direction
 * of what follows, so that nobody reads something other than what is there.
 */
export const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `\u` with four hexadecimal digits. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
