import { definePart } from "./planPart";

export const phasingPart = definePart({ name: "phasing", tables: [], summarise: () => ({ count: 0 }) });
