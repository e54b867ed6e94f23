import type { IsoDate, Verdict } from "../../domain/plan";
import type { FindingKind, FindingWhere } from "../../scan/finding";
import { changesLevel } from "../../scan/meaning/changesLevel";
import { formatArea } from "../../workbook/area";
import type { ReadWarning } from "../../workbook/workbook";
import type { Ceilings } from "../../domain/target/ceilings";
import { numbersFor } from "../../wording/numbers";
import { overclaimOf } from "../plan/overclaimOf";
import { planLines, type PlanLine } from "../plan/parts/planLines";
import { changesSinceFrozen } from "../log/changesSinceFrozen";
import type { Check, CheckItem } from "./check";
import { currencyOfCheck } from "./currencyOf";
import { reportComments, type ReportComments } from "./reportComments";
import { problemSentence } from "../plan/problemSentence";
import { wordsFor } from "../../wording/catalogues";
import { reportMeaning, type ReportMeaning } from "./reportMeaning";
import { findingWhy } from "../../wording/findingWhy";
import type { Language } from "../../workbook/language";

/** The contract of `growth-ceiling check --json`: one of these per file. */
export interface ReportJson {
  readonly file: string;
  readonly sheets: number;
  readonly cells: number;
  readonly asOf: IsoDate;
  readonly findings: readonly ReportFinding[];
  /** The parts of the plan that somebody has filled in. */
  readonly plan?: readonly PlanLine[];
  /** The plan that was frozen last, and what moved since. */
  readonly frozen?: ReportFrozen;
  readonly warnings: readonly ReportWarning[];
}

export interface ReportFrozen {
  readonly name: string;
  readonly date: IsoDate;
  /** As typed, not checked. */
  readonly by?: string;
  readonly roles?: string;
  readonly figures: number;
  readonly moved: readonly ReportMoved[];
}

export interface ReportMoved {
  readonly table: string;
  readonly row: string;
  readonly figure: string;
  /** Null: blank, or its row was not there. */
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly state: "kept" | "added" | "gone";
  /** From the log; absent: changed in the sheet, or it follows from others. */
  readonly who?: string;
  readonly when?: string;
}

export interface ReportFinding extends ReportMeaning, ReportComments {
  readonly sheet: string;
  /** A1 */
  readonly range: string;
  readonly kind: FindingKind;
  readonly value: readonly number[];
  readonly label: string;
  readonly period?: string;
  readonly where: FindingWhere;
  readonly hardcoded: boolean;
  readonly support: "market-data" | "none";
  readonly confidence: number;
  readonly why: string;
  readonly verdict: Verdict;
  readonly moneyAtStake?: number;
  /** Present: the people or the funnel of its market set a ceiling too. Revenue in the target year; null is not known. */
  readonly ceilings?: Ceilings;
  /** Present: its hypotheses together sell more than the market buys; those that do, the largest first. */
  readonly overclaim?: {
    readonly by: readonly { readonly claim: string; readonly brings: number }[];
    readonly together: number;
    readonly room: number;
  };
  /** Present: its value is a change in points on a level that stands elsewhere. */
  readonly movesLevel?: true;
  /** Present: it stands on a hidden sheet. */
  readonly hidden?: true;
}

export interface ReportWarning {
  readonly sheet?: string;
  readonly code: string;
  readonly text: string;
}

/** What was found, without what somebody set aside as "not a target". */
export function reportOf(check: Check, language: Language): ReportJson {
  const { workbook, asOf, problems } = check;
  const plan = filledLines(check, language);
  return {
    file: workbook.name,
    sheets: workbook.sheets.length,
    cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0),
    asOf,
    findings: reportedItems(check).map((item) => reportFinding(item, check, language)),
    ...(plan.length > 0 && { plan }),
    ...reportFrozen(check),
    warnings: [
      ...workbook.warnings.map((warning) => reportWarning(warning, language)),
      ...problems.map((problem) => ({ sheet: problem.sheet, code: problem.code, text: problemSentence(problem, language) })),
    ],
  };
}

/** In the workbook's order, as the findings of the report stand. */
export function reportedItems({ items }: Pick<Check, "items">): readonly CheckItem[] {
  return items.filter(({ status }) => status !== "not-a-target");
}

function reportFrozen(check: Check): { readonly frozen?: ReportFrozen } {
  const compared = changesSinceFrozen(check);
  if (!compared) return {};
  const { name, date, by, roles, figures, moved } = compared;
  return {
    frozen: {
      name,
      date,
      figures,
      ...(by !== undefined && { by }),
      ...(roles !== undefined && { roles }),
      moved: moved.map(({ table, subject, header, from = null, to = null, row, who, when }) => ({
        table,
        row: subject,
        figure: header,
        from,
        to,
        state: row,
        ...(who !== undefined && { who }),
        ...(when !== undefined && { when }),
      })),
    },
  };
}

function filledLines(check: Check, language: Language): readonly PlanLine[] {
  const numbers = numbersFor(language, wordsFor(language).number.culture, currencyOfCheck(check) ?? "");
  return planLines(check, numbers).filter(({ state }) => state !== "empty");
}

/** Only where another than the market's is known. */
function ceilingsOf({ assessment }: CheckItem): Ceilings | undefined {
  if (!assessment || !("ceilings" in assessment)) return undefined;
  const { ceilings } = assessment;
  return ceilings.capacity === null && ceilings.funnel === null ? undefined : ceilings;
}

function reportFinding(item: CheckItem, check: Check, language: Language): ReportFinding {
  const { finding, verdict, moneyAtStake } = item;
  const ceilings = ceilingsOf(item);
  const overclaim = overclaimOf(item, check);
  const isChecked = verdict !== "no-market-data";
  return {
    sheet: finding.sheet,
    range: formatArea(finding.area),
    kind: finding.kind,
    value: finding.value,
    label: finding.labels.join(" > "),
    ...(finding.period !== undefined && { period: finding.period }),
    where: finding.where,
    hardcoded: finding.hardcoded,
    support: isChecked ? "market-data" : finding.support,
    confidence: Math.round(finding.confidence * 100) / 100,
    why: findingWhy(finding, language),
    verdict,
    ...(moneyAtStake !== undefined && { moneyAtStake }),
    ...(finding.meaning && reportMeaning(finding.meaning)),
    ...(changesLevel(finding) && { movesLevel: true as const }),
    ...(ceilings && { ceilings }),
    ...(overclaim && { overclaim: { ...overclaim, by: overclaim.by.map(({ claim, brings }) => ({ claim, brings })) } }),
    ...reportComments(item, check),
    ...(finding.isHidden && { hidden: true as const }),
  };
}

function reportWarning({ code, sheet, detail = "" }: ReadWarning, language: Language): ReportWarning {
  const words = wordsFor(language).sheet;
  const sentence = Object.hasOwn(words.warning, code) ? words.warning[code]?.(detail) : undefined;
  return { ...(sheet !== undefined && { sheet }), code, text: sentence ?? words.otherWarning(code, detail) };
}
