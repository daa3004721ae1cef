// States that older releases wrote: they are read as they are, and a change of the shape needs a step.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { impliedType, type Provider } from "../../src/plugin";
import { bifrostProvider } from "../../src/provider";
import { accessProfileSchema } from "../../src/provider/resources/access-profile/schema";
import { STATE_VERSION, upgradeThrough } from "../../src/provider/resources/access-profile/upgrade";
import { serve } from "../plugin/client";
import { aboutResource } from "../plugin/conversation";

const RECORDED = join(__dirname, "states");

interface StateFile {
  readonly resources: readonly {
    readonly instances: readonly {
      readonly schema_version: number;
      readonly attributes: { readonly adoption_policy: string };
    }[];
  }[];
}

const read = (file: string): string => readFileSync(join(RECORDED, file), "utf8");
const instances = readdirSync(RECORDED)
  .filter((file) => file.endsWith(".tfstate"))
  .flatMap((file) => {
    const { resources }: StateFile = JSON.parse(read(file));
    return resources.flatMap(({ instances }) => instances.map((instance) => ({ file, ...instance })));
  });

/** Upgrades a state over the wire, by a provider. */
async function upgraded<C>(provider: Provider<C>, version: number, attributes: object) {
  const served = await serve(provider);
  try {
    const profile = aboutResource(served.client, provider, "bifrost_access_profile");
    return await profile.upgrade(version, JSON.stringify(attributes));
  } finally {
    await served.close();
  }
}

test.each(instances)("the recorded state of $file is read whole", async ({ schema_version, attributes }) => {
  const { state, diagnostics } = await upgraded(bifrostProvider, schema_version, attributes);
  expect(diagnostics).toEqual([]);
  // What is not null in it. An attribute that was added since is null, and a policy has another name.
  const { adoption_policy, ...rest } = attributes;
  expect(state).toMatchObject(rest);
  expect(state).toMatchObject({ adoption_policy: adoption_policy.replace("inactive", "retired") });
});

test("there is a recorded state of every version, so that each step has one to prove it", () => {
  const versions = new Set(instances.map(({ schema_version }) => schema_version));
  expect([...versions].sort()).toEqual(
    Array.from({ length: STATE_VERSION + 1 }, (_none, version) => version),
  );
});

test("the shape of a version stays: what was recorded of it has the same type still", () => {
  const recorded: object = JSON.parse(read(`shape-v${STATE_VERSION}.json`));
  expect(impliedType(accessProfileSchema)).toMatchObject(recorded);
});

describe("a state of an older version takes the steps that it lacks", () => {
  const { bifrost_access_profile: resource } = bifrostProvider.resources;
  if (resource === undefined) throw new Error("the resource is gone");
  const later: typeof bifrostProvider = {
    ...bifrostProvider,
    resources: {
      bifrost_access_profile: {
        ...resource,
        schema: { ...resource.schema, version: 2 },
        upgrade: upgradeThrough([
          ({ title, ...rest }) => ({ ...rest, name: title }),
          (state) => ({ ...state, tags: String(state["tags"]).split(",") }),
        ]),
      },
    },
  };
  test.each<[number, object]>([
    [0, { id: "1", title: "P", tags: "a,b" }],
    [1, { id: "1", name: "P", tags: "a,b" }],
    [2, { id: "1", name: "P", tags: ["a", "b"] }],
  ])("version %i", async (version, attributes) => {
    const { state, diagnostics } = await upgraded(later, version, attributes);
    expect(diagnostics).toEqual([]);
    expect(state).toMatchObject({ id: "1", name: "P", tags: ["a", "b"] });
  });

  test("a state of a newer version is refused, and says so", async () => {
    const { diagnostics } = await upgraded(later, 3, { id: "1", name: "P" });
    expect(diagnostics[0]?.detail).toContain("schema version 3, newer than this provider's 2");
  });
});
