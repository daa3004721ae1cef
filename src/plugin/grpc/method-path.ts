// Where a method is found.
import { type DescMethod } from "@bufbuild/protobuf";

/** The path of a method in a request. */
export function pathOf(method: DescMethod): string {
  return `/${method.parent.typeName}/${method.name}`;
}
