import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportRow } from "../../../app/import/editsToImport";
import type { MarketPreview } from "../../../app/import/marketPreview";
import { missingMarketData } from "../../../domain/market/marketData";
import type { Segment } from "../../../domain/plan";
import { parseArea } from "../../../workbook/area";
import type { Place } from "../../../workbook/port";
import type { MarketInput } from "../../../workbook/tables/markets/marketInputs";
import { cellOf, importFieldName } from "./importForm";
import { fieldText } from "../../market/fieldText";
import { StateBadge } from "../../frame/StateBadge";
import { segmentFacts } from "../../market/segmentFacts";
import { useText } from "../../text/text";

export interface ImportRowsProps {
  readonly preview: MarketPreview;
  readonly rows: readonly ImportRow[];
  readonly onWant: (row: number, isWanted: boolean) => void;
  readonly onGoTo: (place: Place) => void;
}

/** As many as a person looks through; the rest on demand. */
const shownAtFirst = 12;

/** Each row as the market that it would become: new, an update of a known one, or left out with the reason and the way to its cell. */
export function ImportRows({ preview, rows, onWant, onGoTo }: ImportRowsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst);
  const value = (segment: Segment, field: MarketInput) => fieldText(segment, field, numbers) || words.import.blank;
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.preview.row} className={styles.row}>
            <div className={styles.head}>
              {row.problems.length > 0 ? (
                <span className={styles.refused}>{nameOf(row)}</span>
              ) : (
                <Checkbox
                  className={styles.name}
                  label={nameOf(row)}
                  checked={row.becomes !== "left-out"}
                  onChange={(_, { checked }) => onWant(row.preview.row, checked === true)}
                />
              )}
              <StateBadge look={row.becomes === "left-out" ? "lacking" : row.becomes === "same" ? "plain" : "good"}>
                {words.import.becomes[row.becomes]}
              </StateBadge>
            </div>
            <div className={styles.facts}>{segmentFacts(row.preview.segment, words, numbers).join(" · ")}</div>
            {row.becomes !== "left-out" && missing(row).length > 0 && (
              <div className={styles.missing}>{words.import.without(missing(row).join(", "))}</div>
            )}
            {(row.problems.length > 0 || row.preview.unread.length > 0 || row.changes.length > 0) && (
              <ul className={styles.remarks}>
                {row.problems.map((problem, index) => (
                  <li key={`${index} ${problem.code}`} className={styles.wrong}>
                    {cell(row, problem.field)}
                    {words.import.wrong(fieldName(problem.field), words.problem[problem.code](problem.detail ?? ""))}
                  </li>
                ))}
                {row.preview.unread.map(({ address, field, found }) => (
                  <li key={address} className={styles.wrong}>
                    {link(address)}
                    {words.import.unread(importFieldName(field, words), found)}
                  </li>
                ))}
                {row.present !== undefined &&
                  row.changes.map(
                    (field) =>
                      row.present && (
                        <li key={field}>
                          {words.import.change(words.market.field[field], value(row.present, field), value(row.preview.segment, field))}
                        </li>
                      ),
                  )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {words.import.showAll(rows.length)}
        </Button>
      )}
    </>
  );

  function nameOf({ preview: { segment, row } }: ImportRow): string {
    return segment.segment || words.import.rowWithoutName(row + 1);
  }

  /** What the market will lack before a target can be checked against it. */
  function missing({ present, preview: { segment } }: ImportRow): readonly string[] {
    return missingMarketData({ ...present, ...segment }).map((field) => words.verdict.field[field]);
  }

  function fieldName(field: string | undefined): string {
    return field !== undefined && field in words.market.field ? words.market.field[field as MarketInput] : "";
  }

  function cell(row: ImportRow, field: string | undefined) {
    const address = cellOf(preview, row.preview.row, field);
    return address === undefined ? null : link(address);
  }

  function link(address: string) {
    const area = parseArea(address);
    return (
      <>
        <Link as="button" className={styles.link} onClick={() => area && onGoTo({ sheet: preview.place.sheet, area })}>
          {address}
        </Link>{" "}
      </>
    );
  }
}

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0 },
  row: {
    listStyleType: "none",
    padding: `2px 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { marginLeft: "-8px", minWidth: 0, flex: "1 1 40%", "& label": { fontWeight: tokens.fontWeightSemibold, minWidth: 0 } },
  refused: { padding: "6px 0 6px 28px", fontWeight: tokens.fontWeightSemibold, minWidth: 0, flex: "1 1 40%" },
  missing: {
    paddingLeft: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    paddingLeft: "28px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  remarks: {
    margin: 0,
    paddingLeft: "28px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { listStyleType: "none" },
  },
  wrong: { color: tokens.colorStatusWarningForeground3 },
  link: { fontSize: "inherit", minHeight: "24px" },
});
