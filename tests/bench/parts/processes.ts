import type { Part } from "../bench.js";

export const processes: Part = async ({ note }) => note("not yet");
