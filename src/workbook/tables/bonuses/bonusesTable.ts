import { checkBonus, type BonusParts } from "../../../domain/goal/bonus";
import { column, columnOf, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { money, share, text, volume } from "../../table/kinds";
import { validStep } from "../../table/validity";
import { actionRole } from "../words";

const inputs = [
  required(column("who", "Who", text, 20)),
  column("role", "Department", actionRole, 14),
  column("goal", "Own goal", text, 30),
  column("target", "Target", volume, 14),
  column("actual", "Actual", volume, 14),
  column("individual", "Individual part", money, 14),
  column("collective", "Collective part", money, 14),
];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** What follows from the own goal and from the shared one, side by side: a plain table, no payroll. */
export const bonuses = defineRows({
  key: "bonuses",
  name: "GrowthBonuses",
  sheets: ["Bonuses", "Growth bonuses"],
  knownBy: "all-headers",
  needs: ["settings", "markets", "sharedGoals"],
  inputs,
  derived: [
    figure("atGoal", "Bonus at goal", money, ({ cell }) => `N(${cell("individual")})+N(${cell("collective")})`),
    figure("attainment", "Reached of the own goal", share, ({ cell }) => {
      const [target, actual] = [cell("target"), cell("actual")];
      return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),MIN(1,N(${actual})/N(${target})),"")`;
    }),
    figure("individualBonus", "Individual bonus", money, ({ cell }) => {
      const reached = cell("attainment");
      return `IF(N(${cell("individual")})=0,0,IF(ISNUMBER(${reached}),${cell("individual")}*N(${reached}),""))`;
    }),
    figure("collectiveBonus", "Collective bonus", money, ({ cell, column: whole }) => {
      const isKnown = `SUM(${whole("sharedGoals", "attainmentKnown")})=1`;
      return `IF(N(${cell("collective")})=0,0,IF(${isKnown},${cell("collective")}*SUM(${whole("sharedGoals", "attainmentStep")}),""))`;
    }),
    figure("total", "Bonus", money, ({ cell }) => {
      const [individual, collective] = [cell("individualBonus"), cell("collectiveBonus")];
      return `IF(AND(ISNUMBER(${individual}),ISNUMBER(${collective})),N(${individual})+N(${collective}),"")`;
    }),
    validStep(inputs, ({ cell }) => [
      `IF(ISNUMBER(${cell("target")}),N(${cell("target")})>0,TRUE)`,
      `IF(N(${cell("individual")})>0,ISNUMBER(${cell("target")}),TRUE)`,
    ]),
  ],
  calledBy: ["who"],
  toRow: (values): BonusParts => values,
  toValues: (row) => row,
  check: checkBonus,
});
