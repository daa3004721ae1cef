/**
 * The engine `null` where `@cdktf/provider-null` is not installed. The mock is for modules of this file alone.
 * @jest-environment-options {"realm": "own"}
 */

import { Testing, TerraformStack } from "cdktf";
import { AccessProfile } from "cdktf-bifrost";

test("without the constructs of the null provider the error says what to install", () => {
  jest.doMock("@cdktf/provider-null", () => {
    throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  });
  const stack = new TerraformStack(Testing.app(), "platform");
  expect(() => new AccessProfile(stack, "engineering", { name: "Engineering", engine: "null" })).toThrow(
    "npm install @cdktf/provider-null@11",
  );
});
