// What the author of a provider writes for a function of the configuration language, `provider::NAME::FUNCTION(…)`.
import { type AttributeType } from "./values/type";
import { type Value } from "./values/value";

/** A parameter of a function. Core calls a function only when every argument is wholly known. */
export interface FunctionParameter {
  readonly name: string;
  readonly type: AttributeType;
  /** Markdown. */
  readonly description: string;
  /** Whether null may be given; core refuses it otherwise. */
  readonly allowNull?: true;
}

/** A pure function: the same arguments always have the same result, or core refuses the plan. It has no configuration. */
export interface ProviderFunction {
  /** One line of plain text. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: AttributeType;
  /**
   * The result, or a promise of it, in the form that `conform` takes for `returns`.
   *
   * @throws {@link FunctionError} to tell the user what is wrong with the arguments.
   */
  call(args: readonly Value[]): unknown;
}

/** What is wrong with the arguments of a function. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  /** @param argument the position of the argument at fault, from 0; absent for all of them together. */
  constructor(
    message: string,
    readonly argument?: number,
  ) {
    super(message);
  }
}
