// Renders the notices of everything that is inside the provider's bundle: what the licenses of these packages ask of who passes them on.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import {
  type BundledPackage,
  bundledPackages,
  idOf,
  lastMetafile,
  licenseFiles,
  type Metafile,
} from "./bundled-packages";

/** Code of others that a package carries along without saying so in a file. */
const CARRIED: Readonly<Record<string, string>> = {
  undici:
    "It carries llhttp (https://github.com/nodejs/llhttp) as WebAssembly: Copyright Fedor Indutny, 2018; the MIT License, as above.",
};

const RULE = "=".repeat(80);

/**
 * The notices as text.
 * @throws Error for a package whose license terms are nowhere to be found: it must not be passed on then.
 */
export function thirdPartyNotices(metafile: Metafile = lastMetafile(), base?: string): string {
  const packages = bundledPackages(metafile, base);
  return [
    "Third-party notices",
    "",
    "The executable terraform-provider-bifrost is one file that contains code of the packages below.",
    "Everything else that cdktf-bifrost uses is installed by npm beside it, with its own license files.",
    "Written by `npm run generate` from what the bundler put into the file.",
    "",
    ...packages.map((each) => `- ${idOf(each)}, ${each.license}`),
    "",
    ...packages.flatMap((each) => [RULE, `${idOf(each)} (${each.license})`, RULE, "", ...termsOf(each), ""]),
  ].join("\n");
}

function termsOf(bundled: BundledPackage): string[] {
  const files = licenseFiles(bundled).map((file) => licenseText(bundled, file));
  const heads = noticesInCode(bundled);
  if (files.length + heads.length === 0)
    throw new Error(
      `${idOf(bundled)} is in the bundle and has neither a license file nor a notice in its code`,
    );
  const apache =
    files.length === 0 && bundled.license.includes("Apache-2.0")
      ? ["The text of the Apache License, Version 2.0, is in the file LICENSE beside this one."]
      : [];
  const carried = CARRIED[bundled.name] ?? [];
  return [...files, ...heads, ...apache, ...[carried].flat()].flatMap((text) => [text, ""]);
}

function licenseText({ folder }: BundledPackage, file: string): string {
  const place = relative(folder, file);
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
  return place.includes("/") ? `${place}:\n\n${text}` : text;
}

/** What the heads of the bundled files say, often of others whose code they are made from. */
function noticesInCode({ files }: BundledPackage): string[] {
  const heads = files.map((file) => headOf(readFileSync(file, "utf8")));
  return [...new Set(heads.filter((head) => head !== ""))].sort();
}

/** The first comment of lines that names a copyright, without its marks. */
function headOf(code: string): string {
  const comments = code.match(/(?:^\/\/.*\n?)+/gm) ?? [];
  const head = comments.find((comment) => /copyright/i.test(comment)) ?? "";
  return head.replace(/^\/\/ ?/gm, "").trim();
}
