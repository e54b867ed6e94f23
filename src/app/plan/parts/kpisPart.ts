import { kpiFieldWords, kpiRuleWords } from "../../../workbook/tables/words";
import { kpiPage, type KpiOnPage } from "../kpiPage";
import { definePart, type Sentence } from "./planPart";

/** The one figure of a quarter that counts most, and the way there. Every team of the quarter is looked at. */
export const kpisPart = definePart({
  name: "kpis",
  tables: ["kpis", "checkIns", "kpiChanges"],
  summarise: (check) => {
    const first = kpiPage(check);
    const pages = first.teams.map((team) => kpiPage(check, { quarter: first.quarter, team })).filter(({ kpis }) => kpis.length > 0);
    const attention = pages.map(({ quarter, team, rules, kpis, passed }): Sentence | undefined => {
      const over = kpis.find(({ typedOver }) => typedOver !== undefined);
      if (over?.typedOver) {
        const { from, to } = over.typedOver;
        return ({ kpi }, { plain }) => kpi.typedOverOf(over.kpi.name, plain(from, 2), plain(to, 2));
      }
      const [rule] = rules;
      if (rule) return ({ kpi }, { language }) => kpi.brokenRule(quarter, team, kpiRuleWords[language][rule]);
      const lacking = kpis.find(({ assessed }) => assessed.missing.length > 0);
      if (lacking)
        return ({ kpi }, { language }) =>
          kpi.lacks(lacking.kpi.name, lacking.assessed.missing.map((field) => kpiFieldWords[language][field]).join(", "));
      const still = kpis.find(({ course }) => course === "still");
      if (still) return ({ kpi }) => kpi.stillOf(still.kpi.name);
      const behind =
        kpis.find(({ course, kpi }) => course === "behind" && kpi.role === "master") ?? kpis.find(({ course }) => course === "behind");
      return behind && passed > 0
        ? ({ kpi }, numbers) =>
            kpi.behindShort(behind.kpi.name, shareOf(behind, numbers.roundPercent), numbers.roundPercent(rounded(passed), false))
        : undefined;
    });
    const [sentence] = attention.filter((one) => one !== undefined);
    const master = pages.flatMap(({ kpis }) => kpis)[0];
    return {
      count: check.tables.rows.kpis.length,
      ...(sentence && { attention: sentence }),
      ...(master && {
        says: ({ kpi }, { plain }) =>
          master.kpi.actual === undefined
            ? kpi.noValueOf(master.kpi.name)
            : kpi.stands(master.kpi.name, plain(master.kpi.actual, 2), plain(master.kpi.target ?? 0, 2)),
      }),
    };
  },
});

function shareOf({ assessed }: KpiOnPage, percent: (rate: number, signed: boolean) => string): string {
  return percent(rounded(assessed.progress ?? 0), false);
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
