// The form of every file in this folder: one method of the protocol as one function.
import { type MessageInitShape, type MessageShape } from "@bufbuild/protobuf";
import { type Provider } from "../generated/tfplugin6_pb";
import { type Session } from "../session";

/** The descriptors of the methods. */
export type Methods = (typeof Provider)["method"];

/** The methods of the protocol that are served, by their names in camelCase. */
export type RpcName = keyof Methods;

/**
 * One method: the request message to the response message. What it throws is answered as an error diagnostic, so a
 * method that has a state to save must not throw (see `apply-resource-change.ts`).
 */
export type Rpc<Name extends RpcName> = (
  session: Session,
  request: MessageShape<Methods[Name]["input"]>,
  signal: AbortSignal,
) => Promise<MessageInitShape<Methods[Name]["output"]>>;
