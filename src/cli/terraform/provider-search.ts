// Where Terraform and OpenTofu find the provider, by the same rules: a development override, else the mirrors that the CLI configuration
// names, else the implied ones. The newest version counts.

import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { terraformPlatform } from "../install";
import {
  type CliConfiguration,
  cliConfigurationFile,
  type InstallationMethod,
  readCliConfiguration,
} from "./cli-configuration";

const NAMESPACE = "cdktf-bifrost";
const TYPE = "bifrost";

/** A version of the provider in a mirror. */
export interface FoundProvider {
  readonly version: string;
  /** The executable, or the zip of a packed mirror. */
  readonly file: string;
}

export interface ProviderSearch {
  /** The address that the tool has for `cdktf-bifrost/bifrost`. */
  readonly address: string;
  /** The directory of a development override, which wins over everything. */
  readonly override?: string;
  /** Mirrors that were searched, in order. */
  readonly mirrors: readonly string[];
  /** What they have, the newest version first. */
  readonly found: readonly FoundProvider[];
  /** The CLI configuration that was read. */
  readonly configuration?: string;
  /** Why the CLI configuration cannot be read. */
  readonly problem?: string;
}

/** What the search depends on. */
export interface SearchPlace {
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly home: string;
  /** Whether it is OpenTofu that searches. */
  readonly isTofu: boolean;
}

/** This process's place. */
export function searchPlace(isTofu: boolean, environment: NodeJS.ProcessEnv = process.env): SearchPlace {
  return { environment, directory: process.cwd(), home: environment["HOME"] || homedir(), isTofu };
}

/** Searches without starting anything. */
export function searchProvider(place: SearchPlace): ProviderSearch {
  const host = place.isTofu ? "registry.opentofu.org" : "registry.terraform.io";
  const address = `${host}/${NAMESPACE}/${TYPE}`;
  const file = cliConfigurationFile(place.environment, place.home, place.isTofu);
  const configuration = file === undefined ? undefined : readCliConfiguration(file);
  if (configuration !== undefined && "problem" in configuration)
    return {
      address,
      mirrors: [],
      found: [],
      configuration: configuration.file,
      problem: configuration.problem,
    };
  const override = overrideFor(address, host, configuration);
  const mirrors =
    configuration?.methods?.flatMap((method) => mirrorOf(method, address, host)) ?? impliedMirrors(place);
  const found = mirrors
    .flatMap((mirror) => versionsIn(resolve(place.directory, mirror), address))
    .sort((one, other) => compareVersions(other.version, one.version));
  return {
    address,
    ...(override !== undefined && { override }),
    mirrors,
    found,
    ...(configuration !== undefined && { configuration: configuration.file }),
  };
}

function overrideFor(
  address: string,
  host: string,
  configuration: CliConfiguration | undefined,
): string | undefined {
  return Object.entries(configuration?.overrides ?? {}).find(([source]) =>
    matches(source, address, host),
  )?.[1];
}

function mirrorOf(
  { kind, path, include, exclude }: InstallationMethod,
  address: string,
  host: string,
): string[] {
  const isFor = include.length === 0 || include.some((pattern) => matches(pattern, address, host));
  const isExcluded = exclude.some((pattern) => matches(pattern, address, host));
  return kind === "filesystem_mirror" && path !== undefined && isFor && !isExcluded ? [path] : [];
}

/** Whether a pattern covers an address. Each part may be `*`; a pattern of two parts is of the own registry of the tool. */
function matches(pattern: string, address: string, host: string): boolean {
  const parts = pattern.split("/");
  const whole = parts.length === 2 ? [host, ...parts] : parts;
  const wanted = address.split("/");
  return (
    whole.length === wanted.length && whole.every((part, index) => part === "*" || part === wanted[index])
  );
}

/** The directories that count without a `provider_installation`. */
function impliedMirrors({ environment, home, isTofu, directory }: SearchPlace): string[] {
  const local = join(directory, "terraform.d", "plugins");
  if (process.platform === "win32") {
    const roaming = environment["APPDATA"] ?? home;
    return [
      local,
      join(roaming, "terraform.d", "plugins"),
      join(roaming, "HashiCorp", "Terraform", "plugins"),
    ];
  }
  const own = [local, join(home, ".terraform.d", "plugins")];
  if (process.platform === "darwin")
    return [
      ...own,
      join(home, "Library", "Application Support", "io.terraform", "plugins"),
      "/Library/Application Support/io.terraform/plugins",
    ];
  const shares = [
    environment["XDG_DATA_HOME"] || join(home, ".local", "share"),
    ...(environment["XDG_DATA_DIRS"] || "/usr/local/share:/usr/share").split(":"),
  ];
  const tools = isTofu ? ["opentofu", "terraform"] : ["terraform"];
  return [...own, ...shares.flatMap((share) => tools.map((tool) => join(share, tool, "plugins")))];
}

function versionsIn(mirror: string, address: string): FoundProvider[] {
  const root = join(mirror, ...address.split("/"));
  return entriesOf(root).flatMap((entry) => {
    const packed = new RegExp(`^terraform-provider-${TYPE}_(.+)_${terraformPlatform()}\\.zip$`).exec(entry);
    if (packed?.[1] !== undefined) return [{ version: packed[1], file: join(root, entry) }];
    const folder = join(root, entry, terraformPlatform());
    const program = entriesOf(folder).find((name) => name.startsWith(`terraform-provider-${TYPE}`));
    return program === undefined ? [] : [{ version: entry, file: join(folder, program) }];
  });
}

function entriesOf(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

/** Compares `1.2.3` with `1.10.0` as numbers; a pre-release is older than its release. */
export function compareVersions(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((version) => version.replace(/^v/, "").split(/[-+]/));
  const [left, right] = [mine?.[0] ?? "", theirs?.[0] ?? ""].map((text) => text.split(".").map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(mine?.[1] === undefined) - Number(theirs?.[1] === undefined);
}
