import type { chooseCells as ChooseCells } from "../../app/check/chooseCells";
import type { perform as Perform } from "../../app/write/perform";

const fetched = () => Promise.all([import("../../app/write/perform"), import("../../app/check/chooseCells")]);

/** Does a deed. Whatever knows our tables, their formulas and their words in every language arrives after the pane has shown itself. */
export const perform: typeof Perform = async (...given) => (await fetched())[0].perform(...given);

export async function chooseCells(...given: Parameters<typeof ChooseCells>): Promise<ReturnType<typeof ChooseCells>> {
  return (await fetched())[1].chooseCells(...given);
}

/** There before somebody has anything written. */
export function fetchWriting(): void {
  fetched().catch((error: unknown) => console.warn("What writes did not arrive yet:", error));
}
