import { spawnPlugin } from "./plugin/spawned";
async function main() {
  const t: Record<string, { hs: number[]; first: number[]; exit: number[] }> = {};
  for (let i = 0; i < Number(process.argv[2]); i++)
    for (const f of process.argv.slice(3)) {
      const s = performance.now();
      const p = await spawnPlugin([f]);
      const hs = performance.now();
      await p.client.call("getProviderSchema", {});
      const first = performance.now();
      const exited = new Promise((r) => p.process.once("exit", r));
      await p.client.callPath("/plugin.GRPCController/Shutdown");
      p.client.close();
      const sd = performance.now();
      await exited;
      const e = performance.now();
      const r = (t[f] ??= { hs: [], first: [], exit: [] });
      r.hs.push(hs - s); r.first.push(first - s); r.exit.push(e - sd);
    }
  const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!.toFixed(1);
  for (const [f, r] of Object.entries(t)) console.log(f, "handshake", med(r.hs), "first answer", med(r.first), "exit", med(r.exit), "min", r.exit[0]!.toFixed(1));
}
void main();
