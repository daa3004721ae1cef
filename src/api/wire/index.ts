// Wire schemas of the access-profile API: what may be sent, and what is answered.

export * from "./audit-log";
export * from "./envelopes";
export * from "./limits";
export * from "./profile";
export * from "./read-only";
export * from "./requests";
export * from "./rotation-interval";
export * from "./version";
