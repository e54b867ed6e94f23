import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Verdict } from "../../../domain/plan";
import { fieldValueText } from "../../market/fieldValueText";
import { standingOrder } from "../../item/standing";
import type { MarketsValue } from "../../market/presentValue";
import { assumptionRows, cellsOf, type ScenarioCell, type ScenarioColumn, type ScenarioFigures } from "./scenarioColumns";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";
import { Spoken } from "../../frame/Spoken";
import { VerdictIcon } from "../../item/VerdictIcon";

export interface ScenarioTableProps {
  /** The base first. */
  readonly columns: readonly ScenarioColumn[];
}

/** A list that nobody reads to its end is shown in part. */
const portion = 50;

/** Scenarios beside the base. A row's name stands above its figures, so that a narrow pane holds three of them; what differs is marked, not by colour alone. */
export function ScenarioTable({ columns }: ScenarioTableProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const said = words.scenario;
  const [limit, setLimit] = useState(portion);
  const assumed = useMemo(() => assumptionRows(columns), [columns]);
  const grid = { gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` };
  const hasTarget = columns.some(({ figures }) => figures?.shortOfTarget !== undefined);
  const verdicts = standingOrder.filter(
    (mark): mark is Verdict =>
      mark !== "figures-beside" && columns.some(({ figures }) => figures !== undefined && figures.verdicts[mark] > 0),
  );
  return (
    <>
      <div role="table" aria-label={said.tableLabel} className={styles.table}>
        <div role="row" className={styles.row} style={grid}>
          <span role="columnheader" className={styles.corner}>
            <Spoken>{said.tableLabel}</Spoken>
          </span>
          {columns.map(({ name, isApplied }) => (
            <span key={name ?? ""} role="columnheader" className={styles.column}>
              {name ?? said.base}
              {isApplied && <span className={styles.badge}>{said.inSheet}</span>}
            </span>
          ))}
        </div>
        {section(said.figuresTitle)}
        {row(
          "growth",
          <Figure figure="growth" written={words.figure.growth.name} />,
          figures(({ growth }) => growth ?? undefined),
          numbers.growth,
          (by) => words.number.points(numbers.pointsChange(by)),
        )}
        {row(
          "revenueNext",
          <Figure figure="revenueNext" written={words.figure.revenueNext.name} />,
          figures(({ revenueNext }) => revenueNext),
          numbers.money,
          numbers.change,
        )}
        {hasTarget &&
          row(
            "short",
            <Figure figure="shortOfTarget" written={words.figure.shortOfTarget.name} />,
            figures(({ shortOfTarget }) => shortOfTarget),
            numbers.money,
            numbers.change,
          )}
        {verdicts.length > 0 && section(said.verdictsTitle)}
        {verdicts.map((verdict) =>
          row(
            verdict,
            <span className={styles.verdict}>
              <VerdictIcon verdict={verdict} size={14} /> {words.verdict.name[verdict]}
            </span>,
            figures((figure) => figure.verdicts[verdict]),
            (count) => numbers.plain(count),
          ),
        )}
        {section(said.assumptionsTitle)}
        {assumed.length === 0 && (
          <div role="row">
            <span role="cell" className={styles.none}>
              {said.noAssumptions}
            </span>
          </div>
        )}
        {assumed
          .slice(0, limit)
          .map(({ market, field, cells }) =>
            row(
              `${market} ${field}`,
              said.assumption(market === "all" ? said.allMarkets : market, words.market.field[field]),
              cells,
              (value) => fieldValueText(field, value, numbers),
            ),
          )}
      </div>
      {assumed.length > limit && (
        <Button appearance="transparent" size="small" onClick={() => setLimit(limit + portion)}>
          {words.pane.showMore(Math.min(portion, assumed.length - limit))}
        </Button>
      )}
    </>
  );

  function figures(of: (figures: ScenarioFigures) => number | undefined): readonly ScenarioCell[] {
    return cellsOf(columns.map((column) => column.figures && of(column.figures)));
  }

  function section(title: string) {
    return (
      <div role="row">
        <span role="rowheader" className={styles.section}>
          {title}
        </span>
      </div>
    );
  }

  function row(
    key: string,
    name: ReactNode,
    cells: readonly ScenarioCell[],
    write: (value: number) => string,
    writeStep?: (by: number) => string,
  ) {
    const base = cells[0]?.value;
    return (
      <div key={key} role="row" className={styles.row} style={grid}>
        <span role="rowheader" className={styles.name}>
          {name}
        </span>
        {cells.map(({ value, is }, index) => (
          <span key={columns[index]?.name ?? ""} role="cell" className={mergeClasses(styles.cell, is !== "same" && styles.different)}>
            {text(value, write)}
            {is !== "same" && (
              <span className={styles.step}>
                <span aria-hidden="true">{{ higher: "▲", lower: "▼", other: "≠" }[is]}</span>
                {writeStep && typeof value === "number" && typeof base === "number" && ` ${writeStep(value - base)}`}
                <Spoken>{said[is]}</Spoken>
              </span>
            )}
          </span>
        ))}
      </div>
    );
  }

  function text(value: MarketsValue, write: (value: number) => string): string {
    if (value === undefined) return said.unknown;
    return value === "various" ? said.various : write(value);
  }
}

const useStyles = makeStyles({
  table: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  row: {
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    padding: "3px 0 5px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    position: "relative",
  },
  corner: { gridColumn: "1 / -1", height: 0 },
  column: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  badge: {
    display: "inline-block",
    marginLeft: "4px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  section: {
    display: "block",
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  verdict: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  none: { color: tokens.colorNeutralForeground3 },
  cell: { position: "relative", overflowWrap: "anywhere" },
  different: { fontWeight: tokens.fontWeightSemibold },
  step: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});
