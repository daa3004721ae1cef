// The older MCP lists under real Terraform on a gateway that folds them into mcp_configs.

import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;
afterAll(() => scene.dispose());

const profile = (servers: string[], rest = ""): string => `
resource "bifrost_access_profile" "p" {
  name               = "P"
  mcp_servers        = ${JSON.stringify(servers)}
  mcp_tool_overrides = [{ mcp_client_id = "git", tool_name = "log", action = "include" }]
  ${rest}
}
`;

const granted = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await liveProfile(scene, "P")).mcp_configs.map((each) => [
      each.mcp_client_id,
      each.tools_to_execute ?? [],
    ]),
  );

test("they do not loop, survive an update of something else, lose what is removed, and show drift", async () => {
  scene = await setScene(profile(["files", "jira"]), { gateway: { foldMcp: true } });
  await scene.terraform.apply();
  expect(await granted()).toEqual({ files: ["*"], jira: ["*"], git: ["log"] });
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  scene.terraform.configure(profile(["files", "jira"], 'tags = ["new"]'));
  scene.changes();
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([{ tags: ["new"] }]);
  expect(await granted()).toEqual({ files: ["*"], jira: ["*"], git: ["log"] });

  scene.terraform.configure(profile(["files"]));
  await scene.terraform.apply();
  expect(await granted()).toEqual({ files: ["*"], git: ["log"] });
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  const { id } = await liveProfile(scene, "P");
  await scene.hand.update(id, { mcp_configs: [{ mcp_client_id: "files", tools_to_execute: ["read"] }] });
  const [change] = await scene.terraform.plannedChanges();
  expect([change?.before, change?.after]).toMatchObject([
    { mcp_servers: null, mcp_tool_overrides: null, mcp_configs: { files: { tools_to_execute: ["read"] } } },
    { mcp_servers: ["files"], mcp_tool_overrides: [{ mcp_client_id: "git" }], mcp_configs: null },
  ]);
  await scene.terraform.apply();
  expect(await granted()).toEqual({ files: ["*"], git: ["log"] });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});
