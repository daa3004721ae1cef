// GetFunctions: the provider's functions for the configuration language.
import { type Rpc } from "./rpc";

/** Answers that there are none. */
export const getFunctions: Rpc<"getFunctions"> = async () => ({ functions: {} });
