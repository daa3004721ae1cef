// CallFunction: the result of a function. Core calls it before the provider is configured, too, while it evaluates expressions.
import { FunctionError } from "../function";
import { decodeValue, encodeValue } from "../values/dynamic-value";
import { type Rpc } from "./rpc";

/**
 * Answers the result, or what is wrong with the arguments. Core sends one argument for each parameter, converted to its type; a
 * function that this provider does not have was checked by core against the schema.
 */
export const callFunction: Rpc<"callFunction"> = async (session, request) => {
  const { functions = {} } = session.provider;
  const called = Object.hasOwn(functions, request.name) ? functions[request.name] : undefined;
  if (called === undefined) return failed(`this provider has no function "${request.name}"`);
  const log = session.log.with({ rpc: "CallFunction", function: request.name });
  try {
    const args = called.parameters.map(({ type }, index) => decodeValue(request.arguments[index], type));
    return { result: encodeValue(await called.call(args), called.returns) };
  } catch (error) {
    if (error instanceof FunctionError) return failed(session.redactor.clean(error.message), error.argument);
    log.debug("unexpected error", { error });
    const message = error instanceof Error ? error.message : String(error);
    return failed(session.redactor.clean(`${message} (this is a bug in the provider)`));
  }
};

function failed(text: string, argument?: number) {
  return { error: { text, ...(argument !== undefined && { functionArgument: BigInt(argument) }) } };
}
