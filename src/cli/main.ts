#!/usr/bin/env node
// The command `cdktf-bifrost`. Exit codes: 0 done, 1 failed, 2 unusable input.

import "./supported-node";
import { createProgram } from "./program";
import { unusableInputCode, UnusableInputError } from "./unusable-input";

createProgram(process.argv[2])
  .then((program) => program.parseAsync(process.argv))
  .catch((error: unknown) => {
    process.stderr.write(`cdktf-bifrost: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UnusableInputError ? unusableInputCode() : 1;
  });
