import type { PageContent, PageFormula, PagePart } from "../../workbook/page/page";
import type { ColumnKey } from "../../workbook/tables/tables";
import { schemaByKey } from "../../workbook/tables/tables";
import { momentText } from "../../wording/loggedText";
import { changesSinceFrozen, type MovedFigure } from "../log/changesSinceFrozen";
import type { Reporting } from "./reporting";

/** What moved since the plan was frozen last, what people changed before what follows from it; nothing where no plan is frozen. */
export function frozenParts(of: Reporting): readonly { readonly title: string; readonly parts: readonly PagePart[] }[] {
  const { check, words, numbers } = of;
  const compared = changesSinceFrozen(check);
  if (!compared) return [];
  const { freeze, name, date, figures, moved } = compared;
  const say = words.frozen;
  const title = say.title(name, numbers.date(date));
  if (moved.length === 0) return [{ title, parts: [{ is: "paragraph", text: say.none(figures), style: "quiet" }] }];
  const typedFirst = [...moved].sort((one, other) => Number(one.isDerived) - Number(other.isDerived));
  return [
    {
      title,
      parts: [
        {
          is: "table",
          columns: [say.row, say.when, say.figure, say.then, say.now, say.difference, say.by].map((header) => ({ header })),
          rows: typedFirst.slice(0, mostFigures).map((figure) => frozenRow(figure, freeze, of)),
        },
        ...(moved.length > mostFigures ? [{ is: "paragraph", text: say.more(moved.length - mostFigures), style: "quiet" } as const] : []),
      ],
    },
  ];
}

function frozenRow(figure: MovedFigure, freeze: string, { check, cells, words, numbers, unit }: Reporting): readonly PageContent[] {
  const { table, about, field, subject, header, row, isDerived, who, when, kind } = figure;
  const known = schemaByKey[table].columns.find(({ key }) => key === field)?.kind.format;
  const format = kind === "money" || kind === "signed-money" ? unit.format : known;
  const key = field as ColumnKey<typeof table>;
  const rowThen = check.tables.rows.frozen.find(
    (one) => one.freeze === freeze && one.table === table && one.about === about && one.field === field,
  );
  const rowNow = row === "gone" ? undefined : cells.rowWith(table, about);
  const then = rowThen ? withFormat(cells.figure("frozen", rowThen, "value"), format) : null;
  const now = rowNow ? withFormat(cells.figure(table, rowNow, key), format) : null;
  const isAmount = typeof figure.from === "number" && typeof figure.to === "number" && kind !== "date" && kind !== "calendar-year";
  const difference =
    isAmount && rowThen && rowNow
      ? withFormat(cells.difference(cells.number("frozen", rowThen, "value"), cells.number(table, rowNow, key)), format)
      : null;
  const how = { added: words.frozen.added, gone: words.frozen.gone, kept: isDerived ? words.frozen.follows : words.frozen.inSheet }[row];
  return [
    subject,
    when === undefined ? null : momentText(when, numbers),
    header,
    then,
    now,
    difference,
    who ?? (when === undefined ? how : null),
  ];
}

function withFormat(content: PageFormula, format: string | undefined): PageFormula {
  return format === undefined ? content : { ...content, format };
}

const mostFigures = 10;
