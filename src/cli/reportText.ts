import type { ReportFinding } from "../app/check/reportOf";
import type { PartState } from "../app/plan/parts/planLines";
import type { Verdict } from "../domain/plan";
import { overclaimText } from "../wording/overclaimText";
import { inCurrency } from "../wording/numbers";
import { rateRange } from "../wording/rateRange";
import type { CheckedFile, ReportGroup, ReportRow } from "./checkFile";
import { displayText } from "./displayText";
import type { Style, Tint } from "./style";
import { tableLines, wrap, type TableCell, type TableRow } from "./table";
import type { Voice } from "./voice";

/** A file's findings for a person to read: by what they are, the money first, each with the other places of its assumption below it. */
export function reportText(
  { report, groups, targets, unsupported, supported, largest }: CheckedFile,
  voice: Voice,
  width: number,
  style: Style,
): string {
  const { words, numbers } = voice;
  const facts = words.facts(
    words.sheets(report.sheets, numbers.plain(report.sheets)),
    words.cells(report.cells, numbers.plain(report.cells)),
    numbers.date(report.asOf),
  );
  const tint = unsupported > 0 ? "bad" : targets > 0 && supported === targets ? "good" : undefined;
  const money = largest ? ` ${words.largest(inCurrency(numbers, largest.currency).money(largest.amount), unsupported)}` : "";
  const headline = wrap(displayText(words.targets(targets, unsupported, supported) + money), width).map((line) => style(line, tint));
  return [
    `${style(displayText(report.file), "strong")}  ${style(displayText(facts), "dim")}`,
    ...headline,
    ...groups.flatMap((group) => ["", style(groupHead(group, voice), "strong"), ...groupLines(group, voice, width, style)]),
    ...planText(report.plan ?? [], voice, width, style),
    ...(report.warnings.length > 0 ? [""] : []),
    ...report.warnings.flatMap(({ sheet, text }) =>
      wrap(displayText(`! ${sheet ? words.problem(sheet, text) : text}`), width).map((line) => style(line, "doubtful")),
    ),
    "",
    "",
  ].join("\n");
}

/** One line for each part of the plan that is filled in, as in the pane. */
function planText(lines: NonNullable<CheckedFile["report"]["plan"]>, { shared }: Voice, width: number, style: Style): readonly string[] {
  if (lines.length === 0) return [];
  const { title, part, state } = shared.plan;
  return [
    "",
    style(displayText(title), "strong"),
    ...lines.flatMap((line) =>
      wrap(displayText(`${part[line.part]} (${state[line.state]}): ${line.says}`), width).map((text) => style(text, tints[line.state])),
    ),
  ];
}

const tints = { "in-order": "good", attention: "doubtful", wrong: "bad", empty: undefined } as const satisfies Record<
  PartState,
  Tint | undefined
>;

function groupHead({ of, rows }: ReportGroup, { shared: { check } }: Voice): string {
  return `${check.group[of]}  ${check.targetsIn(rows.filter(({ isUse }) => !isUse).length, rows.length)}`;
}

function groupLines({ rows }: ReportGroup, voice: Voice, width: number, style: Style): readonly string[] {
  const { column } = voice.words;
  const columns = [
    { head: column.cell, align: "left" },
    { head: column.value, align: "right" },
    { head: column.verdict, align: "left" },
    { head: column.money, align: "right" },
  ] as const;
  return tableLines(
    columns,
    column.label,
    rows.map((row) => tableRow(row, voice)),
    width,
    style,
  );
}

function tableRow({ finding, isUse }: ReportRow, { words, shared, numbers }: Voice): TableRow {
  const { sheet, range, value, label, period, where, hardcoded, moneyAtStake, why, kind, hidden } = finding;
  const remarks = [
    ...(isUse ? [shared.check.sameAssumption] : []),
    ...(hidden ? [words.hidden] : []),
    ...(where === "comment" || where === "sheet-name" ? [words.where[where]] : []),
    ...(hardcoded ? [] : [words.calculated]),
  ];
  const overclaimed = finding.overclaim ? [{ text: overclaimText(finding.overclaim, numbers), tint: "bad" } as const] : [];
  const name = [label, period].filter(Boolean).join(", ");
  const named = { text: remarks.length > 0 ? `${name} (${remarks.join(", ")})` : name };
  return {
    cells: [
      { text: `${isUse ? "↳ " : ""}${sheet}!${range}` },
      { text: rateRange(value, kind, numbers, finding.movesLevel) },
      judgement(finding, words, shared),
      { text: moneyAtStake === undefined ? "" : inCurrency(numbers, finding.currency ?? undefined).money(moneyAtStake) },
    ],
    // Why an assumption is one is said once.
    notes: [named, ...(isUse ? [] : [{ text: why, tint: "dim" } as const]), ...overclaimed],
  };
}

/** Nobody checked it against our Markets table, but the workbook's own market figures stand behind it: no lack of data then. */
function judgement({ verdict, support }: ReportFinding, words: Voice["words"], shared: Voice["shared"]): TableCell {
  if (verdict === "no-market-data" && support === "market-data") return { text: words.ownMarketData, tint: "good" };
  return { text: shared.verdict.name[verdict], tint: tintOf(verdict) };
}

export function tintOf(verdict: Verdict): Tint {
  if (verdict === "supported") return "good";
  return verdict === "to-agree" ? "doubtful" : "bad";
}
