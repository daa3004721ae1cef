// What a route is: its part of the description, and the work.

import { type z } from "zod";
import { type GatewayContext } from "../environment";
import { type Answer, type AnswerName } from "./answers";
import { type Bodies } from "./bodies";

/** One route. Its body and query are read by `reading.ts`, with the schemas that are named here. */
export interface Route<N extends AnswerName = AnswerName> {
  /** Its name in the description. */
  readonly name: string;
  /** What is answered or done, in a few words. */
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: keyof Bodies;
  readonly answer: N;
  /** @default 200 */
  readonly status?: 201;
  /** Statuses of its refusals, beside those that every route has, and the 400 of one that reads anything. */
  readonly refusals?: readonly (404 | 409 | 412)[];
  /** Does the work. @throws {GatewayError} for a refusal */
  handle(c: GatewayContext): Answer<N>;
}

/** The methods that there are. */
export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Routes by path and method. The order of the paths counts: the first that matches is taken. */
export type RouteTable = Readonly<Record<string, Readonly<Partial<Record<Method, Route>>>>>;

/** Keeps the name of the answer in the type, so that the work is checked against it. */
export function route<N extends AnswerName>(definition: Route<N>): Route<N> {
  return definition;
}
