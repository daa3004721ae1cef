// Wire schemas of the access-profile API: what may be sent, and what is answered.

export * from "./audit-log";
export * from "./copies";
export * from "./entities";
export * from "./envelopes";
export * from "./limits";
export * from "./profile";
export * from "./propagation";
export * from "./read-only";
export * from "./requests";
export * from "./roles";
export * from "./rotation-interval";
export * from "./shapes";
export * from "./users";
export * from "./version";
