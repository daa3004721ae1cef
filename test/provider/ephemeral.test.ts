// The ephemeral virtual key: made when it is opened, deleted when it is closed, in no answer but one.

import { bifrostProvider } from "../../src/provider";
import { aboutEphemeralResource } from "../plugin/conversation";
import { recordOf, recordsOf } from "../told";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let key: ReturnType<typeof aboutEphemeralResource>;

const HEADERS = { authorization: "Bearer bfst-provider-tests" };

beforeEach(async () => {
  scene = await setProviderScene();
  key = aboutEphemeralResource(scene.served.client, bifrostProvider, "bifrost_virtual_key");
  await scene.hand.create({ name: "Engineering" });
  const url = `${scene.gateway.url}/dev/access-profiles/1/users/ann`;
  expect((await fetch(url, { method: "PUT", headers: HEADERS })).ok).toBe(true);
});
afterEach(() => scene.dispose());

/** The names of the keys that the user has. */
async function names(): Promise<unknown[]> {
  const url = `${scene.gateway.url}/api/governance/users/ann/virtual-keys`;
  const answer: unknown = await (await fetch(url, { headers: HEADERS })).json();
  return recordsOf(recordOf(answer)["virtual_keys"]).map(({ name }) => name);
}

test("a key is there while it is open, and gone when it is closed; to close it again is no error", async () => {
  const before = await names();
  const opened = await key.open({ user_id: "ann", name: "ci" });
  expect(opened.diagnostics).toEqual([]);
  expect(opened.result).toMatchObject({ user_id: "ann", name: "ci", value: expect.stringMatching(/.{10}/) });
  expect(opened.private).not.toContain(String(opened.result?.["value"]));
  expect(await names()).toEqual([...before, "ci"]);
  expect(await key.close(opened.private)).toEqual([]);
  expect(await names()).toEqual(before);
  expect(await key.close(opened.private)).toEqual([]);
});

test("without a name it gets one that no other run has", async () => {
  const [first, second] = [await key.open({ user_id: "ann" }), await key.open({ user_id: "ann" })];
  expect(first.result?.["name"]).toMatch(/^terraform-/);
  expect(second.result?.["name"]).not.toBe(first.result?.["name"]);
});

test("a kept key stays", async () => {
  const { private: bytes } = await key.open({ user_id: "ann", name: "kept", keep: true });
  expect(await key.close(bytes)).toEqual([]);
  expect(await names()).toContain("kept");
});

test.each([
  ["a user without a profile", { user_id: "bob" }, "User holds no access profile", "user_id"],
  ["a name that is taken", { user_id: "ann", name: "twice" }, "Virtual key name is already taken", "name"],
])("%s is an error at its attribute", async (_what, config, summary, path) => {
  await key.open({ user_id: "ann", name: "twice" });
  expect(await key.open(config)).toMatchObject({
    result: null,
    diagnostics: [{ severity: "error", summary, path }],
  });
});

test("an empty text is refused", async () => {
  expect(await key.validate({ user_id: "" })).toMatchObject([{ severity: "error", path: "user_id" }]);
});
