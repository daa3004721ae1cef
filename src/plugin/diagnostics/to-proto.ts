// Diagnostics and paths as the protocol's messages.
import { type MessageInitShape } from "@bufbuild/protobuf";
import {
  type AttributePath_StepSchema,
  type AttributePathSchema,
  Diagnostic_Severity as Severity,
  type DiagnosticSchema,
} from "../generated/tfplugin6_pb";
import { type Path, type PathStep } from "../values/path";
import { memberType, type AttributeType } from "../values/type";
import { type Diagnostics } from "./diagnostics";

/**
 * The messages of a response.
 *
 * @param type the type that the paths lead into
 * @param redact removes registered secrets from a text
 */
export function diagnosticsToProto(
  diagnostics: Diagnostics,
  type: AttributeType,
  redact: (text: string) => string,
): MessageInitShape<typeof DiagnosticSchema>[] {
  return diagnostics.entries.map(({ severity, summary, detail, path = [] }) => {
    const attribute = pathToProto(path, type);
    return {
      severity: severity === "error" ? Severity.ERROR : Severity.WARNING,
      summary: redact(summary),
      detail: redact(detail),
      ...(attribute.steps?.length && { attribute }),
    };
  });
}

/**
 * The message of a path, cut where it leaves the type or enters a set: the members of a set have no address.
 */
export function pathToProto(path: Path, type: AttributeType): MessageInitShape<typeof AttributePathSchema> {
  const steps: MessageInitShape<typeof AttributePath_StepSchema>[] = [];
  let current = type;
  for (const step of path) {
    if (typeof current === "string" || !fits(step, current)) break;
    steps.push(stepToProto(step));
    current = memberType(current, nameOf(step));
  }
  return { steps };
}

function fits(step: PathStep, type: Exclude<AttributeType, string>): boolean {
  if (typeof step === "string") return "object" in type && Object.hasOwn(type.object, step);
  return "key" in step ? "map" in type : "list" in type || "tuple" in type;
}

function nameOf(step: PathStep): string | number {
  if (typeof step === "string") return step;
  return "key" in step ? step.key : step.index;
}

function stepToProto(step: PathStep): MessageInitShape<typeof AttributePath_StepSchema> {
  if (typeof step === "string") return { selector: { case: "attributeName", value: step } };
  if ("key" in step) return { selector: { case: "elementKeyString", value: step.key } };
  return { selector: { case: "elementKeyInt", value: BigInt(step.index) } };
}
