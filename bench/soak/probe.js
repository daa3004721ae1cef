// Loaded into the provider's process before the provider, with --expose-gc: answers every message with what the process holds.
"use strict";

process.on("message", async () => {
  // What a finalizer lets go of in the first collection goes with the second.
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  process.send({ rss, heapUsed, external, arrayBuffers, resources: process.getActiveResourcesInfo() });
});
// The channel alone must not keep the process alive.
process.channel.unref();
