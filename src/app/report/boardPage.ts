import type { Language } from "../../workbook/language";
import { fitsOneSheet } from "../../workbook/page/fitsOneSheet";
import type { Page, PagePart } from "../../workbook/page/page";
import { printedText } from "../../workbook/page/printedText";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { numbersFor } from "../../wording/numbers";
import { wordsFor } from "../../wording/catalogues";
import { everyReport, type ReportWords } from "../../wording/everyLanguage";
import type { Check } from "../check/check";
import { currencyOfPlan } from "../check/currencyOf";
import { actionParts } from "./actionParts";
import { amountUnit } from "./amountUnit";
import { bridgeParts } from "./bridgeParts";
import { ceilingParts } from "./ceilingParts";
import { coverageParts } from "./coverageParts";
import { frozenParts } from "./frozenParts";
import { linkedRows } from "./linkedRows";
import { monthParts } from "./monthParts";
import type { Reporting } from "./reporting";
import { TableCells } from "./tableCells";
import { countParts, targetParts } from "./targetParts";

export type NoReport = keyof ReportWords["refused"];

/** Why there is nothing to report yet. Undefined: there is. */
export function whyNoReport({ tables, targets }: Check): NoReport | undefined {
  if (!tables.found.targets || !tables.found.markets) return "no-tables";
  return targets.some(({ status }) => status === "linked") ? undefined : "no-linked";
}

/** The page for the board: every figure a formula on our tables, in the language that they are in. */
export function boardPage(check: Check, wanted: Language): Page {
  const language = languageOfTables(check.tables.found, wanted);
  const words = everyReport[language];
  const currency = currencyOfPlan(check) ?? "";
  const numbers = numbersFor(language, wordsFor(language).number.culture, currency);
  const cells = new TableCells(check, language);
  const rows = linkedRows(check, cells);
  const unit = amountUnit(rows.flatMap((row) => cells.valueOf("targets", row, "requiredRevenue") ?? []));
  const of: Reporting = { check, cells, words, numbers, language, unit };
  const { horizonYears, baseYear, scenario = "" } = check.settings;
  const date = numbers.date(check.asOf);
  const about = words.about(check.workbook.name, horizonYears, baseYear === undefined ? "" : String(baseYear));
  const amounts = words.amounts(currency, unit.name);
  const parts: readonly PagePart[] = [
    {
      is: "title",
      cells: [
        { content: words.title, style: "cover" },
        ...blanks(pageColumns.length - 2),
        { content: words.state(date, scenario), style: "state" },
      ],
    },
    { is: "paragraph", text: [about, amounts].filter((text) => text !== "").join(" · "), style: "quiet" },
    { is: "gap", height: 8 },
    ...countParts(of),
    ...section(words.targets, targetParts(of, rows)),
    ...bridgeParts(of, rows).flatMap(({ title, parts: own }) => section(title, own)),
    ...section(words.ceilings, ceilingParts(of, rows)),
    ...section(words.coverage, coverageParts(of)),
    ...monthParts(of).flatMap(({ title, parts: own }) => section(title, own)),
    ...section(words.actions, actionParts(of)),
    ...frozenParts(of).flatMap(({ title, parts: own }) => section(title, own)),
    { is: "gap", height: 12 },
    { is: "rows", rows: [headingRow(words.decisions)] },
    { is: "paragraph", text: words.ours, style: "quiet" },
  ];
  const page = { sheetName: words.sheet, columns: pageColumns, parts };
  const isOneSheet = fitsOneSheet(page);
  const state = printedText(words.state(date, scenario));
  return {
    ...page,
    print: {
      orientation: "portrait",
      isOneSheet,
      isBounded: true,
      // A space: a digit right behind the size would become part of it.
      header: `&L&8 ${printedText(check.workbook.name)}&R&8 ${state}`,
      // Of one sheet of paper no number; of several its own, for the total would be that of everything that is printed along.
      footer: isOneSheet ? "&L&8&A" : "&L&8&A&R&8&P",
    },
  };
}

/** In characters: what it is about, a short word, a longer one, four amounts. */
const pageColumns = [33, 16, 19, 17, 17, 17, 17] as const;

function section(title: string, parts: readonly PagePart[]): readonly PagePart[] {
  return parts.length === 0 ? [] : [{ is: "gap", height: 12 }, { is: "rows", rows: [headingRow(title)] }, ...parts];
}

function headingRow(title: string) {
  return [{ content: title, style: "heading" } as const, ...pageColumns.slice(1).map(() => ({ content: null, style: "heading" }) as const)];
}

function blanks(count: number) {
  return Array.from({ length: count }, () => ({ content: null, style: "bare" }) as const);
}
