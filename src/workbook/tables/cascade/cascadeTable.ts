import { checkCascadeLevel, mostLevels, type CascadeLevel } from "../../../domain/capacity/cascade";
import { column, columnOf, later, required, step } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import type { FormulaSheet } from "../../table/formulaSheet";
import { rank, rate, text } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { allKey } from "../kinds/market";

const inputs = [
  required(column("rank", "Order", rank, 9)),
  required(column("level", "Level", text, 24)),
  required(column("growth", "Growth asked", rate, 14)),
];

/** Of a level that has another above it. */
const figure = columnOf(({ cell }, formula) => `IF(AND(${cell("valid")}=1,${cell("above")}>0),${formula},"")`);

/** Of the last level, while the quotas of all teams tell what the sellers really carry. */
const carried = columnOf(({ cell, column: whole }, formula) => {
  return `IF(AND(${cell("valid")}=1,${cell("rankStep")}=SUMPRODUCT(MAX(${whole("cascade", "rankStep")})),${cell("soldNow")}>0),${formula},"")`;
});

/** The same target at every level, and what each added as a cushion on the way down. */
export const cascade = defineRows({
  key: "cascade",
  name: "GrowthCascade",
  sheets: ["Cascade", "Growth cascade"],
  knownBy: "all-headers",
  needs: ["settings"],
  inputs,
  derived: [
    figure("added", "Points added", rate, ({ cell }) => `${cell("growth")}-${cell("growthAbove")}`),
    figure(
      "addedPart",
      "Part added",
      rate,
      ({ cell }) => `IF(1+${cell("growthAbove")}=0,"",(1+${cell("growth")})/(1+${cell("growthAbove")})-1)`,
    ),
    figure("overFirst", "Points over the first", rate, ({ cell }) => `${cell("growth")}-${cell("growthFirst")}`),
    step("rankNumber", "Calc order number", ({ cell }) => `IF(ISNUMBER(${cell("rank")}),N(${cell("rank")}),0)`),
    /** 1: nothing in the row is refused, and no other has its place. */
    validStep(inputs, ({ cell, column: whole }) => [`SUMPRODUCT(--(${whole("cascade", "rankNumber")}=${cell("rankNumber")}))=1`]),
    step("rankStep", "Calc order", ({ cell }) => `IF(${cell("valid")}=1,${cell("rankNumber")},0)`),
    step("growthStep", "Calc growth", ({ cell }) => `IF(${cell("valid")}=1,N(${cell("growth")}),0)`),
    /** The place of the level above; 0: there is none. MAX inside SUMPRODUCT is taken over the whole column by every engine. */
    step("above", "Calc above", ({ cell, column: whole }) => {
      const places = whole("cascade", "rankStep");
      return `SUMPRODUCT(MAX((${places}<${cell("rankStep")})*${places}))`;
    }),
    step("growthAbove", "Calc growth above", ({ cell, column: whole }) => {
      return `SUMPRODUCT((${whole("cascade", "rankStep")}=${cell("above")})*${whole("cascade", "growthStep")})`;
    }),
    step("growthFirst", "Calc growth first", ({ column: whole }) => {
      const places = whole("cascade", "rankStep");
      const first = `(${mostLevels + 1}-SUMPRODUCT(MAX(${whole("cascade", "valid")}*(${mostLevels + 1}-${places}))))`;
      return `SUMPRODUCT((${places}=${first})*${whole("cascade", "growthStep")})`;
    }),
    later(carried("byQuotas", "Carried by quotas", rate, (sheet) => `${quotas(sheet)}/${sheet.cell("soldNow")}-1`)),
    later(carried("quotasOver", "Quotas over the first", rate, ({ cell }) => `${cell("byQuotas")}-${cell("growthFirst")}`)),
    /** What the markets of all teams sell now, each counted once; 0: it is not known, or a quota is not. */
    later(step("soldNow", "Calc sold now", soldNow)),
  ],
  calledBy: ["level"],
  unique: { by: ["rank"], at: "rank", code: "duplicate-level" },
  toRow: (values): CascadeLevel => values,
  toValues: (row) => row,
  check: checkCascadeLevel,
});

function quotas({ column: whole }: FormulaSheet): string {
  return `SUMPRODUCT(${whole("capacity", "ceilingKnown")}*${whole("capacity", "quotaSum")})`;
}

function soldNow({ has, column: whole }: FormulaSheet): string {
  if (!has("capacity")) return "0";
  const of = (key: string): string => whole("capacity", key);
  const [counts, people] = [of("ceilingKnown"), of("rows")];
  const whatIsLacking = [
    `SUM(${of("refusedStep")})`,
    `SUMPRODUCT(${counts}*((${people}=0)+(${of("quotas")}<>${people})))`,
    `SUMPRODUCT(${counts}*${of("openMarkets")})`,
  ];
  const all = `SUMPRODUCT(EXACT(${of("key")},"${allKey}")*${counts})`;
  const everything = `SUMPRODUCT(MAX(${counts}*${of("baseStep")}))`;
  return `IF(${whatIsLacking.join("+")}>0,0,IF(${all}>0,${everything},SUMPRODUCT(${counts}*${of("baseStep")}/${of("alike")})))`;
}
