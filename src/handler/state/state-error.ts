// What can be wrong with the state that is kept between runs.

/** Says what of the state directory cannot be used, and what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
}
