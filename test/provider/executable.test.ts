// The built provider as a file: what it answers is what its source says, with every Node that it supports, whatever the cache of its
// compiled code holds.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import { GetProviderSchema_ResponseSchema as ResponseSchema } from "../../src/plugin/generated/tfplugin6_pb";
import { schemas } from "../../src/provider/schemas";
import { nodeFromNpm } from "../cli/old-node";
import { temporaryDirectory } from "../plugin/temporary";
import { spawnPlugin } from "../plugin/spawned";

const executable = join(__dirname, "..", "..", "lib", "terraform-provider-bifrost");
const folder = temporaryDirectory();

/** Starts it with a Node, asks for the schema and for the names of the types, and ends it. */
async function answers(node: string, home: string) {
  const plugin = await spawnPlugin([node, executable], { env: { HOME: home } });
  try {
    const schema = await plugin.client.callRaw("/tfplugin6.Provider/GetProviderSchema", new Uint8Array());
    const { resources } = await plugin.client.call("getMetadata", {});
    await plugin.client.callPath("/plugin.GRPCController/Shutdown");
    expect(await plugin.ended).toBe(0);
    expect(plugin.output.stderr).toBe("");
    return { schema: schema.toString("base64"), types: resources.map(({ typeName }) => typeName).sort() };
  } finally {
    plugin.kill();
  }
}

/** The files of the cache, by their paths. */
function cached(home: string): string[] {
  return readdirSync(join(home, ".cache"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const home = () => mkdtempSync(join(folder, "home-"));
const TYPES = Object.keys(fromBinary(ResponseSchema, schemas).resourceSchemas).sort();

test("the schema that was encoded with the build is that of the source: run npm run build where it is not", async () => {
  const { schema } = await answers(process.execPath, home());
  expect(fromBinary(ResponseSchema, Buffer.from(schema, "base64"))).toEqual(
    fromBinary(ResponseSchema, schemas),
  );
});

test("another Node ignores what one has kept, and each keeps its own", async () => {
  const shared = home();
  const first = await answers(process.execPath, shared);
  const ofFirst = cached(shared);
  expect(ofFirst.length).toBeGreaterThan(3);
  const other = nodeFromNpm(process.versions.node.startsWith("22.") ? "24.11.1" : "22.21.1");
  expect(await answers(other, shared)).toEqual(first);
  expect(cached(shared)).toHaveLength(2 * ofFirst.length);
  // What one has kept, in the place where the other looks.
  const byName = new Map(ofFirst.map((file) => [file.split("/").at(-1), file]));
  for (const file of cached(shared))
    if (!ofFirst.includes(file))
      writeFileSync(file, readFileSync(byName.get(file.split("/").at(-1)) ?? file));
  expect(await answers(other, shared)).toEqual(first);
}, 300_000);

test("what is kept is read again, and what was damaged is made anew", async () => {
  const shared = home();
  expect((await answers(process.execPath, shared)).types).toEqual(TYPES);
  const files = cached(shared);
  const texts = () => files.map((file) => readFileSync(file).toString("base64"));
  const whole = texts();
  await answers(process.execPath, shared);
  expect(texts().every((text, index) => text === whole[index])).toBe(true);
  for (const [index, file] of files.entries()) {
    const bytes = readFileSync(file);
    writeFileSync(file, index % 2 ? bytes.subarray(0, bytes.length / 2) : bytes.fill(7, 100, 200));
  }
  expect((await answers(process.execPath, shared)).types).toEqual(TYPES);
  // Each is whole again: the next process has nothing to keep.
  const made = texts();
  await answers(process.execPath, shared);
  expect(texts().every((text, index) => text === made[index])).toBe(true);
});
