// Whether a program can be started by its name, which is asked without starting it.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether an executable file of that name is in a folder of the PATH; a name with a slash is a path. */
export function isOnPath(name: string, path: string = process.env["PATH"] ?? ""): boolean {
  const places = name.includes("/")
    ? [name]
    : path.split(delimiter).map((folder) => join(folder || ".", name));
  return places.some(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
