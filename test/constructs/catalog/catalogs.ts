// Catalogue files for tests: written to a folder of their own, which is removed after each test.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { AccessProfileCatalog, type AccessProfileCatalogOptions } from "cdktf-bifrost";
import { messageOf } from "../../../src/api/thrown";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-catalogue-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a catalog and returns its path. */
export function written(text: string, name = "access-profiles.yaml"): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A catalogue in a stack of its own. */
export function catalogOf(
  text: string,
  options?: AccessProfileCatalogOptions,
  name?: string,
): AccessProfileCatalog {
  const stack = new TerraformStack(Testing.app({ outdir: folder }), "platform");
  return AccessProfileCatalog.fromFile(stack, "catalog", written(text, name), options);
}

/** The resources of a catalog's stack by the names of their profiles. */
export function resourcesOf(catalog: AccessProfileCatalog): Record<string, Record<string, unknown>> {
  const {
    resource,
  }: {
    resource?: { bifrost_access_profile: Record<string, Record<string, unknown>> };
  } = JSON.parse(Testing.synth(TerraformStack.of(catalog)));
  return Object.fromEntries(
    Object.values(resource?.bifrost_access_profile ?? {}).map((attributes) => [
      String(attributes["name"]),
      attributes,
    ]),
  );
}

/** The address of a profile. */
export function addressOf(catalog: AccessProfileCatalog, name: string): string {
  const { resource } = catalog.profile(name);
  return `bifrost_access_profile.${TerraformStack.of(catalog).getLogicalId(resource)}`;
}

/** The faults of a catalog, one a line, without the name of its folder. */
export function faultsOf(text: string, options?: AccessProfileCatalogOptions): string[] {
  try {
    catalogOf(text, options);
  } catch (error) {
    const [heading, ...faults] = messageOf(error).replaceAll(join(folder, "/"), "").split("\n");
    expect(heading).toBe("the catalog access-profiles.yaml is not valid:");
    return faults.map((fault) => fault.replace(/^ {2}- access-profiles\.yaml:/, ""));
  }
  return [];
}
