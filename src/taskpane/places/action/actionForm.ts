import type { Action } from "../../../domain/action/action";
import type { TableDraft } from "../../rowForm/rowDraft";

/** What a new action begins with. */
export const blankAction: Action = { what: "", scope: "all", status: "open" };

/** What is done is done wholly, unless somebody says now how far it is. */
export function doneWholly(action: Action, draft: TableDraft): Action {
  return action.status === "done" && draft["done"] === undefined ? { ...action, done: 1 } : action;
}
