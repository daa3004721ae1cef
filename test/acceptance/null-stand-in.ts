// Stands for hashicorp/null where that provider cannot be had: `null_resource` with the same schema and life, on our own plug-in server.
// What the tests of engine "null" are about, provisioners and their order, is Terraform's own work and real with either.

import { randomInt } from "node:crypto";
import { type Provider, type Resource, servePlugin } from "../../src/plugin";

const nullResource: Resource<object> = {
  schema: {
    version: 0,
    description: "A resource that does nothing.",
    attributes: {
      id: { type: "string", computed: true, description: "A random number." },
      triggers: {
        type: { map: "string" },
        optional: true,
        requiresReplace: true,
        description: "Any values; a change replaces the resource.",
      },
    },
  },
  create: async ({ planned }) => ({ state: { ...planned, id: String(randomInt(2 ** 47)) } }),
  read: async ({ state }) => ({ state }),
  update: async ({ planned }) => ({ state: planned }),
  delete: async () => undefined,
};

const provider: Provider<object> = {
  name: "null",
  schema: { version: 0, description: "A stand-in for hashicorp/null.", attributes: {} },
  configure: () => ({}),
  resources: { null_resource: nullResource },
  dataSources: {},
};

void servePlugin(provider);
