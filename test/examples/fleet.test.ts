// The example of a fleet: one command brings a catalog to several gateways, here three, each with a state in PostgreSQL.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { Client } from "pg";
import { run } from "../../examples/quickstart/processes";
import { DATABASE_PASSWORD, type Postgres, startPostgres } from "./postgres";
import { followReadme } from "./readme-commands";
import { type ExampleScene, setExampleScene } from "./scene";
import { textsBelow } from "./texts-below";

const SHARED = "bfst-fleet-0123456789";
const OWN = "bfst-own-key-0123456789";

let postgres: Postgres;
let scene: ExampleScene;
let gateways: { readonly name: string; readonly key: string; readonly gateway: Gateway }[];
let list: string;
const changes: string[] = [];
const outputs: string[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  scene = await setExampleScene("fleet");
  list = join(scene.folder, "gateways.json");
  const keys = { "gateway-01": SHARED, "gateway-02": SHARED, "gateway-20": OWN };
  gateways = await Promise.all(
    Object.entries(keys).map(async ([name, key]) => ({
      name,
      key,
      gateway: await startGateway({
        apiKey: key,
        onRequest: ({ method }) => void (method === "GET" || changes.push(name)),
      }),
    })),
  );
  const entries = gateways.map(({ name, gateway }) => ({
    name,
    environment: name === "gateway-20" ? "eu" : "us",
    endpoint: gateway.url,
  }));
  writeFileSync(list, JSON.stringify(entries));
});

afterAll(async () => {
  await Promise.all((gateways ?? []).map(({ gateway }) => gateway.close()));
  await scene?.dispose();
  await postgres?.stop();
});

/** The names of the profiles that are active on a gateway, with the providers of each. */
async function live({ key, gateway }: (typeof gateways)[number]): Promise<Record<string, string[]>> {
  const answer = await fetch(`${gateway.url}/api/governance/access-profiles?limit=100&offset=0`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const page: {
    access_profiles: { name: string; is_active: boolean; provider_configs: { provider_name: string }[] }[];
  } = JSON.parse(await answer.text());
  return Object.fromEntries(
    page.access_profiles
      .filter((profile) => profile.is_active)
      .map(({ name, provider_configs: entries }) => [
        name,
        entries.map((entry) => entry.provider_name).sort(),
      ]),
  );
}

/** The command as the README has it, but without what it prepares. */
function fleet(environment: Readonly<Record<string, string>>): Promise<string> {
  const script = join("examples", "fleet", "fleet.ts");
  return run(process.execPath, ["--import", "tsx", script, list], {
    cwd: scene.checkout,
    env: { ...scene.environment, PG_CONN_STR: postgres.url, ...environment },
  });
}

test("the commands of the README bring the catalog to every gateway, each with a state in PostgreSQL", async () => {
  rmSync(scene.mirror, { recursive: true });
  outputs.push(
    await followReadme(scene, "examples/fleet/README.md", scene.checkout, {
      "postgres://terraform:...@db.example.com/terraform": postgres.url,
      "BIFROST_API_KEY=...": `BIFROST_API_KEY=${SHARED}`,
      "BIFROST_API_KEY_GATEWAY_20=...": `BIFROST_API_KEY_GATEWAY_20=${OWN}`,
      "examples/fleet/gateways.json": list,
    }),
  );
  expect(outputs[0]).toContain("3 gateways match the catalog");
  const us = ["anthropic", "openai"];
  const eu = ["anthropic", "mistral", "openai"];
  const [first, second, last] = await Promise.all(gateways.map(live));
  expect(first).toEqual({ Engineering: us, Contractors: us, Support: ["openai"] });
  expect(second).toEqual(first);
  expect(last).toEqual({ Engineering: eu, Contractors: eu, Support: ["openai"] });
  // The first gateway went alone.
  expect(changes.lastIndexOf("gateway-01")).toBeLessThan(changes.findIndex((name) => name !== "gateway-01"));

  const database = new Client(postgres.url);
  await database.connect();
  try {
    for (const schema of ["fleet_gateway_01", "fleet_gateway_02", "fleet_gateway_20"]) {
      const { rows } = await database.query<{ data: string }>(`SELECT data FROM ${schema}.states`);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.data).toContain("Contractors");
      for (const key of [SHARED, OWN]) expect(rows[0]?.data).not.toContain(key);
    }
  } finally {
    await database.end();
  }
});

test("a gateway that refuses its key is named, and holds up no other one; those that match the catalog are only read", async () => {
  changes.length = 0;
  const failing = fleet({
    BIFROST_API_KEY: SHARED,
    BIFROST_API_KEY_GATEWAY_02: "bfst-wrong-0123456789",
    BIFROST_API_KEY_GATEWAY_20: OWN,
  });
  await expect(failing).rejects.toThrow(/failed with code 1:[\s\S]*failed: gateway-02\. The others match/);
  const message = await failing.catch(String);
  expect(message).toContain("gateway-01: 0 added, 0 changed, 0 destroyed");
  expect(message).toContain("gateway-20: 0 added, 0 changed, 0 destroyed");
  expect(changes).toEqual([]);
  outputs.push(String(message));
}, 240_000);

test("without a database or a key it says what is missing, and asks no gateway for anything", async () => {
  await expect(fleet({ PG_CONN_STR: "" })).rejects.toThrow(/failed with code 2:\nusage: fleet\.ts/);
  await expect(fleet({ BIFROST_API_KEY: "", BIFROST_API_KEY_GATEWAY_01: SHARED })).rejects.toThrow(
    /failed with code 2:[\s\S]*without a key: gateway-02, gateway-20/,
  );
  writeFileSync(
    list,
    JSON.stringify([{ name: "Gateway 1", environment: "us", endpoint: "http://127.0.0.1:1" }]),
  );
  await expect(fleet({})).rejects.toThrow("entry 1 of");
});

test("no key and no password is in what was printed or is on the disk", () => {
  const everything = [...outputs, ...textsBelow(scene.folder)];
  for (const secret of [SHARED, OWN, DATABASE_PASSWORD])
    expect(everything.filter((text) => text.includes(secret))).toEqual([]);
});
