// The form of every file in this folder: one method of the protocol as one function.
import { type MessageInitShape, type MessageShape } from "@bufbuild/protobuf";
import { type Provider } from "../generated/tfplugin6_pb";
import { type Session } from "../session";

/** The descriptors of the methods. */
export type Methods = (typeof Provider)["method"];

/** The methods of the protocol that are served, by their names in camelCase. */
export type RpcName = keyof Methods;

/** The methods that answer one message. */
export type UnaryName = {
  [Name in RpcName]: Methods[Name]["methodKind"] extends "unary" ? Name : never;
}[RpcName];

/** The methods that answer one message after the other. */
export type StreamName = Exclude<RpcName, UnaryName>;

/**
 * One method: the request message to the response message. What it throws is answered as an error diagnostic, so a
 * method that has a state to save must not throw (see `apply-resource-change.ts`).
 */
export type Rpc<Name extends UnaryName> = (
  session: Session,
  request: MessageShape<Methods[Name]["input"]>,
  signal: AbortSignal,
) => Promise<MessageInitShape<Methods[Name]["output"]>>;

/**
 * One method that answers messages as they come: the generator is left as soon as the caller goes away. What it throws is answered as an
 * error diagnostic.
 */
export type StreamRpc<Name extends StreamName> = (
  session: Session,
  request: MessageShape<Methods[Name]["input"]>,
  signal: AbortSignal,
) => AsyncGenerator<MessageInitShape<Methods[Name]["output"]>, void>;
