import { makeStyles, tokens } from "@fluentui/react-components";
import type { LaidOutChart } from "../../../workbook/page/layOutPage";
import { textOf } from "../../../workbook/page/page";

export interface PageChartViewProps {
  readonly chart: LaidOutChart;
}

/** The page's waterfall turned on its side, so that its words fit at any width: each step a bar, where the one before it ends. */
export function PageChartView({ chart: { description, texts, series, numbers } }: PageChartViewProps) {
  const styles = useStyles();
  const sums = texts.map((_, row) => numbers.reduce((sum, values) => sum + (values[row] ?? 0), 0));
  const longest = Math.max(...sums, 0);
  const part = (value: number): string => `${longest > 0 ? (value / longest) * 100 : 0}%`;
  return (
    <ul className={styles.list} aria-label={description}>
      {texts.map((text, row) => {
        const [name = "", amount = ""] = textOf(text).split("\n");
        return (
          <li key={row} className={styles.step}>
            <span className={styles.words}>
              <span>{name}</span> <span className={styles.amount}>{amount}</span>
            </span>
            <span className={styles.track} aria-hidden="true">
              {series.map(({ name: of, fill, outline }, index) => {
                const value = numbers[index]?.[row] ?? 0;
                const isSeen = fill !== undefined || outline !== undefined;
                if (value <= 0) return null;
                const look = {
                  width: part(value),
                  ...(fill !== undefined && { backgroundColor: `#${fill}` }),
                  ...(outline !== undefined && { borderColor: `#${outline}` }),
                };
                return (
                  <span key={of} className={isSeen ? (outline === undefined ? styles.bar : styles.open) : styles.space} style={look} />
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  // As it is printed, whatever the pane's own theme.
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: "#ffffff",
    color: "#1b2a41",
    borderRadius: tokens.borderRadiusMedium,
  },
  step: { listStyleType: "none", padding: "3px 0", overflowWrap: "anywhere" },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  track: { display: "flex", height: "10px", forcedColorAdjust: "none" },
  space: { height: "100%" },
  bar: { height: "100%" },
  open: { height: "100%", boxSizing: "border-box", border: "1.5px dashed" },
});
