import { makeStyles, tokens } from "@fluentui/react-components";
import { linearScale } from "../../../figures/linearScale";
import { useText } from "../../../text/text";
import type { TornadoRow } from "./tornadoRows";
import { Figure } from "../../../figures/Figure";

export interface TornadoProps {
  /** The widest first. */
  readonly rows: readonly TornadoRow[];
  readonly expectedRevenue: number;
}

const shown = 8;

/** Each input at its low and at its high, around what is expected. */
export function Tornado({ rows, expectedRevenue }: TornadoProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.uncertainty;
  const visible = rows.slice(0, shown);
  const changes = visible.flatMap(({ changeAtLow, changeAtHigh }) => [changeAtLow, changeAtHigh]);
  const part = linearScale([Math.min(0, ...changes), Math.max(0, ...changes, 1e-9)], [0, 100]);
  const place = (from: number, to: number) => ({ left: `${part(Math.min(from, to))}%`, width: `${Math.abs(part(to) - part(from))}%` });
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{say.tornadoTitle}</h3>
        <Figure figure="swing" className={styles.beside} />
      </div>
      <p className={styles.lead}>
        <Figure figure="expectedRevenue" written={say.tornadoLead(numbers.money(expectedRevenue))} />
      </p>
      <ul className={styles.rows}>
        {visible.map(({ name, low, high, changeAtLow, changeAtHigh }, index) => (
          <li key={`${index} ${name}`} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.low} style={place(0, changeAtLow)} />
              <div className={styles.high} style={place(0, changeAtHigh)} />
              <div className={styles.middle} style={{ left: `${part(0)}%` }} />
            </div>
            <span>
              {low}: {numbers.change(changeAtLow)}
            </span>
            <span className={styles.right}>
              {high}: {numbers.change(changeAtHigh)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown && <p className={styles.lead}>{say.moreInputs(rows.length - shown)}</p>}
    </>
  );
}

const contrast = "@media (forced-colors: active)";
const small = { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  beside: small,
  lead: { margin: `0 0 ${tokens.spacingVerticalXS}`, ...small },
  rows: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalS,
    ...small,
    fontVariantNumeric: "tabular-nums",
  },
  name: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  track: { gridColumn: "1 / -1", position: "relative", height: "10px", margin: "2px 0" },
  low: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "1px",
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "GrayText" },
  },
  high: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  middle: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  right: { textAlign: "right" },
});
