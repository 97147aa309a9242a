export * from "./todo";
export type * from "./types";
