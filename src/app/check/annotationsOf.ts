import { wordsFor } from "../../wording/catalogues";
import type { Language } from "../../workbook/language";
import type { Numbers } from "../../wording/numbers";
import { rateRange } from "../../wording/rateRange";
import { annotationAuthor, type Annotations, type FindingsCell } from "../../workbook/annotation";
import { formatPlace } from "../../workbook/area";
import type { Check, CheckItem } from "./check";
import { changesLevel } from "../../scan/meaning/changesLevel";
import { findingWhy } from "../../wording/findingWhy";

/** A check as marks for a copy of its workbook: a row of the list for each target, and a note at its cells. */
export function annotationsOf(check: Check, language: Language, numbers: Numbers): Annotations {
  const words = wordsFor(language).annotate;
  const { summary, workbook, asOf } = check;
  const targets = check.items.filter(({ status }) => status !== "not-a-target");

  const rowOf = (item: CheckItem): readonly FindingsCell[] => {
    const { finding, moneyAtStake } = item;
    const { sheet, area, labels, value, kind, period } = finding;
    return [
      { text: formatPlace(sheet, area), place: { sheet, area } },
      labels.join(" > "),
      value.length > 0 && new Set(value).size === 1 ? (value[0] ?? null) : rateRange(value, kind, numbers, changesLevel(finding)) || null,
      period ?? null,
      words.kind[kind],
      verdictOf(item, language),
      moneyAtStake ?? null,
      findingWhy(finding, language),
    ];
  };

  const noteAt = (item: CheckItem) => ({
    place: { sheet: item.finding.sheet, area: item.finding.area },
    text: noteOf(item, language, numbers),
  });

  const { column } = words;
  return {
    author: annotationAuthor,
    // A sheet's name has no cell to stand at.
    notes: targets.filter(({ finding }) => finding.where !== "sheet-name").map(noteAt),
    list: {
      sheetName: words.sheet,
      title: words.title(workbook.name),
      intro: [words.checked(numbers.date(asOf)), words.count(summary.targets, summary.unsupported)],
      columns: [
        { header: column.place, width: 26 },
        { header: column.label, width: 38 },
        { header: column.value, width: 13, format: "0.0%" },
        { header: column.period, width: 13 },
        { header: column.kind, width: 16 },
        { header: column.verdict, width: 24 },
        { header: column.money, width: 16, format: "#,##0" },
        { header: column.why, width: 62 },
      ],
      rows: targets.map(rowOf),
    },
  };
}

/** What it is, how large, its verdict and why, on lines of their own. */
export function noteOf(item: CheckItem, language: Language, numbers: Numbers): string {
  const words = wordsFor(language).annotate;
  const { labels, value, kind } = item.finding;
  const lines = [
    labels.join(" > "),
    words.note(rateRange(value, kind, numbers, changesLevel(item.finding)), words.kind[kind], verdictOf(item, language)),
    words.why(findingWhy(item.finding, language)),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function verdictOf({ verdict, finding }: CheckItem, language: Language): string {
  const words = wordsFor(language);
  return verdict === "no-market-data" && finding.support === "market-data" ? words.annotate.ownMarketData : words.verdict.name[verdict];
}
