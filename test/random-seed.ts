// CI tests the same random cases each time, so that a change is judged by what it changed. Everywhere else each run has new ones.

import { configureGlobal, readConfigureGlobal } from "fast-check";

if (process.env["CI"]) configureGlobal({ ...readConfigureGlobal(), seed: 20_261_121 });
