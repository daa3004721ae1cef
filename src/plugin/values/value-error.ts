// The error of a value that does not fit its type.
import { formatPath, type Path } from "./path";

/** Thrown by the codec when a value does not have the shape that its type demands; `path` says where. */
export class ValueError extends Error {
  constructor(
    readonly problem: string,
    readonly path: Path,
  ) {
    super(path.length === 0 ? problem : `${formatPath(path)}: ${problem}`);
    this.name = "ValueError";
  }
}
