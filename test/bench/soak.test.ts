// One process of the provider over many commands of real Terraform: what it holds does not grow. `npm run soak` plays it for longer.
import { soak } from "../../bench/soak/soak";
import { verdictOn } from "../../bench/soak/verdict";

test("a provider that Terraform attaches to holds no more memory, files and sockets after many commands", async () => {
  const samples = await soak(({ length }) => length < 8);
  const verdict = verdictOn(samples);
  // In so few rounds the resident memory goes with what else the machine does: `npm run soak` judges it.
  expect({ ...verdict, samples }).toMatchObject({
    heap: { isFlat: true },
    buffers: { isFlat: true },
    handles: [samples[0]?.handles],
    sockets: [samples[0]?.sockets],
  });
});
