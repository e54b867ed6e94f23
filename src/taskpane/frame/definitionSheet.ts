import { arriving } from "./arriving";

/** Comes after the first words: nothing can be asked for before there is a check. */
export const DefinitionSheet = arriving(async () => (await import("../figures/DefinitionSheet")).DefinitionSheet);
export const GlossarySheet = arriving(async () => (await import("../figures/GlossarySheet")).GlossarySheet);
