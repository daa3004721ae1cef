// Whole lives on each generation of the real gateway: `auto` finds the path by itself, and a chosen one is the only one.
import {
  type ClientOptions,
  createProfile,
  readProfile,
  retireProfile,
  specOf,
  updateProfile,
} from "../../src/handler";
import { startGateway } from "../../src/gateway";
import { closeClients, connect } from "../api/clients";
import { spec } from "./specs";

const NEW = "/api/governance/access-profiles";
const OLD = "/api/access-profiles";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await closeClients();
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const start = async (generation: "1.5" | "2.0" | "2.3", apiPath: ClientOptions["apiPath"]) => {
  const paths: string[] = [];
  const gateway = await startGateway({
    generation,
    onRequest: ({ method, path }) => paths.push(`${method} ${path}`),
  });
  open.push(gateway);
  return { client: connect(gateway.url, { apiPath }), paths };
};

describe.each<["1.5" | "2.0" | "2.3", ClientOptions["apiPath"], string]>([
  ["1.5", "auto", OLD],
  ["1.5", "legacy", OLD],
  ["2.0", "auto", NEW],
  ["2.0", "governance", NEW],
  ["2.0", "legacy", OLD],
  ["2.3", "auto", NEW],
  ["2.3", "legacy", OLD],
])("on %s with api_path = %s", (generation, apiPath, served) => {
  it("a profile is created, changed, read and deleted, and what is gone is gone", async () => {
    const { client, paths } = await start(generation, apiPath);
    const first = spec({
      budgets: { "1M": { max_limit: 5 } },
      provider_configs: { openai: { allowed_models: ["a"] } },
    });
    const made = await createProfile(client, first);
    expect(made.error).toBeUndefined();
    const next = spec({
      ...first,
      budgets: { "1M": { max_limit: 6 } },
      is_active: false,
      deletion_policy: "delete",
    });
    const { detail, error } = await updateProfile(
      client,
      1,
      { prior: specOf((await client.get(1)).access_profile, first) },
      next,
    );
    expect(error).toBeUndefined();
    expect(specOf(detail?.access_profile ?? (await client.get(1)).access_profile, next)).toMatchObject(next);
    expect((await retireProfile(client, 1, { prior: next })).error).toBeUndefined();
    expect(await readProfile(client, 1)).toBeUndefined();

    // One look for the path at the most, at the very first call.
    const probes = served === OLD && apiPath === "auto" ? paths.splice(0, 3) : [];
    expect(probes.slice(0, 2).every((line) => line.endsWith(NEW))).toBe(true);
    expect(paths.every((line) => line.split(" ")[1]?.startsWith(served))).toBe(true);
  });
});

it("the canonical path on 1.5 is an error that says what is needed, and not an absent profile", async () => {
  const { client } = await start("1.5", "governance");
  await expect(readProfile(client, 1)).rejects.toMatchObject({ code: "no_access_profiles" });
});
