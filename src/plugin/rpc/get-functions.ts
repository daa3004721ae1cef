// GetFunctions: the provider's functions for the configuration language.
import { functionsToProto } from "../schema/functions-to-proto";
import { type Rpc } from "./rpc";

/** Answers the definitions by name. */
export const getFunctions: Rpc<"getFunctions"> = async ({ provider }) => ({
  functions: functionsToProto(provider),
});
