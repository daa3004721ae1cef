// The OpenAPI description of what the gateway serves, made from the schemas that it validates with and answers by.

import { type z } from "zod";
import { VERSION } from "../../api/version";
import { type Behaviour } from "../behaviour";
import { routesOf, type RouteGroup } from "../routes";
import { hasKey } from "../../api/records";
import { ANSWERS, errorAnswer } from "./answers";
import { PATH_PARAMETERS } from "./parameters";
import { type Route } from "./route";
import { jsonSchemaOf, jsonSchemas } from "./json-schema";

/** A part of the description. */
export type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of a gateway that behaves so. */
export function describeGateway(behaviour: Behaviour): Json {
  const { generation, bodies, unknownMembers } = behaviour;
  const groups = routesOf(generation);
  const answered = { ...ANSWERS, ErrorResponse: errorAnswer };
  return {
    openapi: "3.1.0",
    info: {
      title: "Access profiles of Bifrost, as the embedded development gateway serves them",
      version: VERSION,
      summary: `Product generation ${generation.name}`,
      description:
        "Written for the development gateway of cdktf-bifrost, which stands in for a Bifrost Enterprise gateway in development and tests. It describes that gateway and is not the description that Bifrost publishes.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ managementKey: [] }],
    tags: [...new Set(groups.map(tagOf))].map((name) => ({ name })),
    paths: Object.fromEntries(groups.flatMap(pathsOf)),
    components: {
      securitySchemes: {
        managementKey: {
          type: "http",
          scheme: "bearer",
          description: "The key that the gateway was started with; without one, every request is accepted",
        },
      },
      schemas: {
        ...jsonSchemas(bodies, "input", generation, unknownMembers),
        ...jsonSchemas(answered, "output", generation, unknownMembers),
      },
    },
  };
}

function tagOf({ of, kind }: RouteGroup): string {
  return kind === "deprecated" ? `${of} (deprecated paths)` : of;
}

function pathsOf(group: RouteGroup): [string, Json][] {
  return Object.entries(group.routes).map(([path, methods]) => [
    (group.prefix + path).replace(/:([a-z_]+)/g, "{$1}"),
    Object.fromEntries(
      Object.entries(methods).map(([method, route]) => [method.toLowerCase(), operation(path, route, group)]),
    ),
  ]);
}

function operation(path: string, route: Route, group: RouteGroup): Json {
  const { kind } = group;
  const names = [...path.matchAll(/:([a-z_]+)/g)].map(([, name = ""]) => name);
  const parameters = [
    ...names.map((name) => parameter("path", name, pathParameter(name), true)),
    ...Object.entries<z.ZodType>(route.query?.shape ?? {}).map(([name, schema]) =>
      parameter("query", name, schema, false),
    ),
  ];
  const reads = parameters.length > 0 || route.body !== undefined;
  const refusals = [...(reads ? [400] : []), 401, ...(route.refusals ?? [])];
  return {
    operationId: kind === "deprecated" ? `${route.name}Deprecated` : route.name,
    tags: [tagOf(group)],
    summary: route.summary,
    ...(kind === "deprecated" && { deprecated: true }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: json(route.body) },
    }),
    responses: {
      [route.status ?? 200]: {
        description: route.status === 201 ? "Created" : "Done",
        ...(kind === "deprecated" && { headers: DEPRECATION }),
        content: json(route.answer),
      },
      ...Object.fromEntries(
        refusals.map((status) => [status, { description: REFUSALS[status], content: json("ErrorResponse") }]),
      ),
      default: { description: "Any other refusal", content: json("ErrorResponse") },
    },
  };
}

/** Source: bifrost-api.md §1.1. */
const DEPRECATION = Object.fromEntries(
  ["Deprecation", "Link", "X-Bifrost-Deprecated-Route", "X-Bifrost-Route-Removal"].map((name) => [
    name,
    { required: true, schema: { type: "string" } },
  ]),
);

const REFUSALS: Readonly<Record<number, string>> = {
  400: "Something in the request is wrong; the message names it",
  401: "No credential, or not a management key",
  404: "What the path names is not there",
  409: "The name is already taken, or what is there stands in the way",
  412: "The role has changed since the revision that was sent",
};

function pathParameter(name: string): z.ZodType {
  if (!hasKey(PATH_PARAMETERS, name)) throw new TypeError(`the path parameter ${name} has no schema`);
  return PATH_PARAMETERS[name];
}

function parameter(place: "path" | "query", name: string, schema: z.ZodType, required: boolean): Json {
  const { description, ...described } = jsonSchemaOf(schema);
  return { name, in: place, required, ...(description !== undefined && { description }), schema: described };
}

function json(component: string): Json {
  return { "application/json": { schema: { $ref: `#/components/schemas/${component}` } } };
}
