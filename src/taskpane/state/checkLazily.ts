import type { checkWorkbook as CheckWorkbook } from "../../app/check/checkWorkbook";
import { paneScanner } from "../scanning/paneScanner";

const fetched = () => import("../../app/check/checkThrough");

/** The check. What it needs beside the workbook arrives after the pane has shown itself; the cells are looked through in a worker. */
export const checkWorkbook: typeof CheckWorkbook = async (host, options) =>
  (await fetched()).checkThrough(host, paneScanner().scan, options);

/** There before somebody asks for a check. */
export function fetchCheck(): void {
  paneScanner().warm();
  fetched().catch((error: unknown) => console.warn("The check did not arrive yet:", error));
}
