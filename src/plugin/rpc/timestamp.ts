// Moments on the wire.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type TimestampSchema } from "../generated/tfplugin6_pb";

/** A moment as the protocol's message. */
export function timestampOf(moment: Date): MessageInitShape<typeof TimestampSchema> {
  const milliseconds = moment.getTime();
  const seconds = Math.floor(milliseconds / 1_000);
  return { seconds: BigInt(seconds), nanos: (milliseconds - seconds * 1_000) * 1_000_000 };
}
