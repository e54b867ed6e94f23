import type { checkWorkbook as CheckWorkbook } from "../../app/check/checkWorkbook";

const fetched = () => import("../../app/check/checkWorkbook");

/** The check. Its scan, a tenth of all that loads, arrives after the pane has shown itself. */
export const checkWorkbook: typeof CheckWorkbook = async (...given) => (await fetched()).checkWorkbook(...given);

/** There before somebody asks for a check. */
export function fetchCheck(): void {
  fetched().catch((error: unknown) => console.warn("The scan did not arrive yet:", error));
}
