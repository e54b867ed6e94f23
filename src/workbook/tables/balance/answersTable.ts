import { checkScoreRow, type ScoreRow } from "../../../domain/balance/balanceRows";
import { column, required, step } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { score, text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { codeKeyStep } from "./codeKey";

const inputs = [
  required(column("answer", "Answer", text, 14)),
  required(column("group", "Group", text, 16)),
  required(column("statement", "Statement", text, 12)),
  required(column("score", "Score", score, 9)),
];

/** What people answered, by group and without names: one row for each statement of an answer. */
export const answers = defineRows({
  key: "answers",
  name: "GrowthAnswers",
  sheets: ["Balance answers", "Growth balance answers"],
  knownBy: "name",
  needs: ["settings"],
  inputs,
  derived: [
    codeKeyStep("statement"),
    step("answerKey", "Calc answer", ({ cell }) => `IFERROR(LOWER(TRIM(${cell("answer")}))&"||"&${cell("key")},"")`),
    /** 1: nothing in the row is refused, and its answer says nothing else of the statement. */
    validStep(inputs, ({ cell, column: whole }) => [`SUMPRODUCT(--EXACT(${whole("answers", "answerKey")},${cell("answerKey")}))=1`]),
    step("scoreStep", "Calc score", ({ cell }) => `IF(${cell("valid")}=1,${cell("score")},0)`),
    step("groupKey", "Calc group", ({ cell }) => `IFERROR(TRIM(${cell("group")})&"||"&${cell("key")},"")`),
    /** What its group thinks of the statement, on average. */
    step("groupMean", "Calc mean of the group", ({ cell, column: whole }) => {
      const isSame = `EXACT(${whole("answers", "groupKey")},${cell("groupKey")})`;
      const sum = (key: string) => `SUMPRODUCT(${isSame}*${whole("answers", key)})`;
      return `IF(${cell("valid")}=1,${sum("scoreStep")}/${sum("valid")},0)`;
    }),
  ],
  calledBy: ["group", "statement"],
  unique: { by: ["answer", "statement"], at: "statement", code: "duplicate-answer" },
  toRow: (values): ScoreRow => values,
  toValues: (row) => row,
  check: checkScoreRow,
});
