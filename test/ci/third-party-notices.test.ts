// The notices of what is inside the provider's bundle.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundledPackages, lastMetafile, type Metafile } from "../../.ci/bundled-packages";
import { thirdPartyNotices } from "../../.ci/third-party-notices";
import { temporaryDirectory } from "../plugin/temporary";

const root = join(__dirname, "..", "..");
const base = temporaryDirectory();

/** A package in a folder of its own, and the metafile of a bundle with it. */
function bundleOf(name: string, license: string | undefined, files: Record<string, string>): Metafile {
  const folder = join("node_modules", name);
  const manifest = JSON.stringify({ name, version: "1.2.3", license });
  for (const [file, text] of Object.entries({ ...files, "package.json": manifest })) {
    mkdirSync(dirname(join(base, folder, file)), { recursive: true });
    writeFileSync(join(base, folder, file), text);
  }
  const code = Object.keys(files).filter((file) => file.endsWith(".js"));
  const inputs = Object.fromEntries(code.map((file) => [join(folder, file), { bytesInOutput: 10 }]));
  return { outputs: { bundle: { inputs: { ...inputs, "src/own.ts": { bytesInOutput: 10 } } } } };
}

test("the committed notices are those of the bundle: run npm run generate where they are not", () => {
  expect(readFileSync(join(root, "THIRD-PARTY-NOTICES.txt"), "utf8")).toBe(thirdPartyNotices());
});

test("every package whose code the bundle has is named with its license, and no other", () => {
  const named = bundledPackages(lastMetafile()).map(({ name }) => name);
  expect(named).toEqual(expect.arrayContaining(["@bufbuild/protobuf", "undici", "zod"]));
  // It is the client of the tests.
  expect(named).not.toContain("@grpc/grpc-js");
  const [list = ""] = thirdPartyNotices().split("=".repeat(80));
  expect([...list.matchAll(/^- (.+)@[^@]+$/gm)].map(([, name]) => name)).toEqual(named);
});

test("license files are taken over, those of folders inside only where a file of theirs is in the bundle", () => {
  const metafile = bundleOf("licensed", "MIT", {
    "LICENSE.md": "the terms",
    "lib/part/code.js": "",
    "lib/part/LICENCE": "the terms of the part",
    "lib/unused/LICENSE": "other terms",
  });
  const notices = thirdPartyNotices(metafile, base);
  expect(notices).toContain("licensed@1.2.3 (MIT)");
  expect(notices).toContain("the terms\n");
  expect(notices).toContain("lib/part/LICENCE:\n\nthe terms of the part\n");
  expect(notices).not.toContain("other terms");
});

test("whose code a package says it is made from is named, too", () => {
  const metafile = bundleOf("derived", "MIT", {
    LICENSE: "the terms",
    "a.js": "// Made from what Somebody wrote.\n// Copyright (c) 2011 Somebody\nexports.a = 1;\n",
  });
  expect(thirdPartyNotices(metafile, base)).toContain(
    "the terms\n\nMade from what Somebody wrote.\nCopyright (c) 2011 Somebody\n",
  );
});

test("a package without a license file speaks through the heads of its files", () => {
  const notices = thirdPartyNotices(
    bundleOf("headed", "Apache-2.0", {
      "a.js": '"use strict";\n// Copyright 2020 Somebody\n// All of it.\nexports.a = 1;\n',
      "b.js": "// Copyright 2020 Somebody\n// All of it.\n// More.\n",
    }),
    base,
  );
  expect(notices).toContain("Copyright 2020 Somebody\nAll of it.\n");
  expect(notices).toContain("More.");
  expect(notices).toContain("is in the file LICENSE beside this one");
});

test.each<[string, string, string | undefined, RegExp]>([
  [
    "says its terms nowhere",
    "silent",
    "MIT",
    /silent@1\.2\.3 is in the bundle and has neither a license file/,
  ],
  [
    "names no license",
    "nameless",
    undefined,
    /nameless\/package\.json does not say name, version and license/,
  ],
])("a package that %s must not be passed on", (_what, name, license, message) => {
  const metafile = bundleOf(name, license, { "a.js": "exports.a = 1;\n" });
  expect(() => thirdPartyNotices(metafile, base)).toThrow(message);
});
