import { checkStatement, type StatementRow } from "../../../domain/balance/balanceRows";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { colour } from "../words";
import { statementFigures } from "./statementFigures";
import { codeKeyStep } from "./codeKey";

const inputs = [
  required(column("code", "Code", text, 8)),
  required(column("colour", "Colour", colour, 10)),
  required(column("statement", "Statement", text, 60)),
];

/** What the balance scan asks: as many statements for each colour. */
export const statements = defineRows({
  key: "statements",
  name: "GrowthStatements",
  sheets: ["Balance scan", "Growth balance scan"],
  knownBy: "name",
  needs: ["settings"],
  inputs,
  derived: [
    ...statementFigures,
    codeKeyStep("code"),
    /** 1: nothing in the row is refused, and no other statement has its code. */
    validStep(inputs, ({ cell, column: whole }) => [`SUMPRODUCT(--EXACT(${whole("statements", "key")},${cell("key")}))=1`]),
  ],
  filledBy: ["code", "statement"],
  calledBy: ["statement", "code"],
  unique: { by: ["code"], at: "code", code: "duplicate-statement" },
  toRow: (values): StatementRow => values,
  toValues: (row) => row,
  check: checkStatement,
});
