// An app with one profile of the engine `null`, whose properties are JSON in PROFILE: a life deployed step by step.

import { provider } from "@cdktf/provider-null";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { AccessProfile, type AccessProfileProps } from "cdktf-bifrost";

const app = new App();
const stack = new TerraformStack(app, "null-life");
new LocalBackend(stack, { path: process.env["STATE_FILE"] ?? "" });
new provider.NullProvider(stack, "null");
const props = JSON.parse(process.env["PROFILE"] ?? "{}") as AccessProfileProps;
new AccessProfile(stack, "engineering", { ...props, engine: "null" });
app.synth();
