// How V8 compiles WebAssembly in the process of the provider. The bundler loads this behind the HTTP client, before its first request.
//
// The client parses answers with WebAssembly, of which V8 optimizes one very large function in the background, and a process that ends
// waits for that: up to 0.4 s. What V8's first compiler makes at once is fast enough for JSON.
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--liftoff-only");
// V8 takes compiled code only with the flags that it was kept with, and the next process starts without this one.
process.prependOnceListener("exit", () => setFlagsFromString("--no-liftoff-only"));
