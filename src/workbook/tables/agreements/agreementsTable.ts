import type { Agreement } from "../../../domain/agreement/agreement";
import { checkAgreement } from "../../../domain/agreement/checkAgreement";
import { wordsOf } from "../../table/choice";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { date, text } from "../../table/kinds";
import { isFilled, isOneOf } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { role, stance, stanceWords } from "../words";

const inputs = [
  required(column("about", "About row", text, 14)),
  column("subject", "Target or hypothesis", text, 36),
  required(column("role", "Role", role, 12)),
  required(column("stance", "Stance", stance, 12)),
  column("name", "Name not verified", text, 18),
  column("reason", "Reason", text, 40),
  column("date", "Since", date, 12),
  column("said", "What it said then", text, 50),
];

/** Who stands behind a target or a hypothesis, by role. */
export const agreements = defineRows({
  key: "agreements",
  name: "GrowthAgreements",
  sheets: ["Agreements", "Growth agreements"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs,
  derived: [
    /** 1: nothing in the row is refused; who objects says why. */
    validStep(inputs, ({ cell }) => [`OR(${isOneOf(cell("stance"), wordsOf(stanceWords, "agree"))},${isFilled(cell("reason"))})`]),
  ],
  filledBy: ["about", "role", "stance"],
  calledBy: ["subject", "about"],
  toRow: (values): Agreement => values,
  toValues: (row) => row,
  check: checkAgreement,
});
