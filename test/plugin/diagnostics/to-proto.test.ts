import { create } from "@bufbuild/protobuf";
import { DiagnosticSchema } from "../../../src/plugin/generated/tfplugin6_pb";
import { Diagnostics, type AttributeType, type Path } from "../../../src/plugin/index";
import { diagnosticsToProto } from "../../../src/plugin/diagnostics/to-proto";
import { said } from "../conversation";

const part: AttributeType = { object: { size: "number" } };
const type: AttributeType = {
  object: { name: "string", map: { map: part }, list: { list: part }, set: { set: part }, any: "dynamic" },
};

function sent(diagnostics: Diagnostics) {
  const messages = diagnosticsToProto(diagnostics, type, (text) => text.replaceAll("hunter2", "***"));
  return messages.map((message) => said(create(DiagnosticSchema, message)));
}

test.each<[string, Path, string | undefined]>([
  ["an attribute", ["name"], "name"],
  ["a member of a map", ["map", { key: "x" }, "size"], 'map["x"].size'],
  ["a member of a list", ["list", { index: 2 }, "size"], "list[2].size"],
  ["nothing inside a set", ["set", { index: 0 }, "size"], "set"],
  ["nothing inside a dynamic value", ["any", "size"], "any"],
  ["nothing beyond the type", ["name", "size"], "name"],
  ["nothing that does not exist", ["gone", "size"], undefined],
  ["no index into a map", ["map", { index: 1 }], "map"],
  ["the whole", [], undefined],
])("a path leads to %s", (_name, path, text) => {
  const diagnostics = new Diagnostics();
  diagnostics.error("s", "d", path);
  expect(sent(diagnostics)[0]?.path).toBe(text);
});

test("diagnostics keep their order and severity, and secrets stay out", () => {
  const diagnostics = new Diagnostics();
  diagnostics.warning("careful with hunter2", "why");
  expect(diagnostics.hasErrors).toBe(false);
  diagnostics.error("wrong", "hunter2 does not open it");
  expect(diagnostics.hasErrors).toBe(true);
  expect(sent(diagnostics)).toEqual([
    { severity: "warning", summary: "careful with ***", detail: "why" },
    { severity: "error", summary: "wrong", detail: "*** does not open it" },
  ]);
});
