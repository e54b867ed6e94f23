import type { StatementDraft } from "../../balance/statementRows";
import { always, definePlace, overWorkbook } from "../definePlace";

/** All statements of the scan; what is typed is the whole list, under "". */
export const statements = definePlace()({
  at: "statements",
  until: "plan",
  isThere: always,
  row: () => "statements",
  drafts: { statements: overWorkbook<readonly StatementDraft[]>() },
});
