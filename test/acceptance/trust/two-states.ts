// Two states on one gateway, whose creations meet: neither sees the other's profile at its plan, and both send theirs.

import { startGateway } from "cdktf-bifrost/gateway";
import { proxy } from "../../handler/interference";
import { API_KEY } from "../scene";
import { Workspace } from "../terraform";
import { stated } from "./trusting";

/** Applies one configuration in two states at once. Returns the ids that the states hold afterwards, without taints. */
export async function createProfileInTwoStates(hcl: string): Promise<string[]> {
  const gateway = await startGateway({ apiKey: API_KEY });
  let waiting: (() => void)[] = [];
  // Both have planned when both send.
  const between = await proxy(gateway.url, async ({ method, path }, forward) => {
    if (method !== "POST" || !path.endsWith("access-profiles")) return undefined;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 2) {
        for (const go of waiting) go();
        waiting = [];
      }
      // The other one may have given up before.
      setTimeout(resolve, 15_000).unref();
    });
    return forward();
  });
  const environment = { BIFROST_ENDPOINT: between.url, BIFROST_API_KEY: API_KEY };
  const workspaces = [new Workspace(environment), new Workspace(environment)];
  try {
    for (const workspace of workspaces) {
      workspace.configure(hcl);
      await workspace.init();
    }
    await Promise.all(workspaces.map((workspace) => workspace.tryApply()));
    return workspaces.flatMap((terraform) => stated({ terraform }).map(({ id }) => id));
  } finally {
    for (const workspace of workspaces) workspace.dispose();
    await between.close();
    await gateway.close();
  }
}
