import { terms } from "./terms.js";

export const en = { ...terms } as const;
