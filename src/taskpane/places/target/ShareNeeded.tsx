import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../text/text";
import { useFigures } from "../../figures/figures";
import { Figure } from "../../figures/Figure";

/** The share now, the share that the target needs, and the one that can be reached, out of the whole market. */
export function ShareNeeded() {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { book, unit } = useFigures();
  const now = book.share?.value;
  const needed = book.requiredShare?.value;
  const reachable = book.maxShare?.value ?? 1;
  const isGiven = book.maxShare?.origin === "typed";
  const market = book.marketNext?.value;
  if (now === undefined || needed === undefined || market === undefined) return null;
  const part = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <div>
      <div className={styles.head}>
        <span>{words.target.shareTitle}</span>
        <Figure figure="marketNext" written={words.target.shareOf(numbers.volume(market, unit ?? ""))} />
      </div>
      <div className={styles.numbers}>
        <Figure figure="share" /> <span aria-hidden="true">→</span> <Figure figure="requiredShare" className={styles.needed} />
        {book.shareGain && (
          <Figure figure="shareGain" written={words.number.points(numbers.pointsChange(book.shareGain.value))} className={styles.gain} />
        )}
      </div>
      <div
        className={styles.track}
        role="img"
        aria-label={words.target.shareLabel(numbers.percent(now), numbers.percent(needed), numbers.percent(reachable))}
      >
        <div className={styles.now} style={{ width: part(Math.min(now, needed)) }} />
        {needed > now && <div className={styles.won} style={{ left: part(now), width: `calc(${part(needed)} - ${part(now)})` }} />}
        {needed < now && <div className={styles.spare} style={{ left: part(needed), width: `calc(${part(now)} - ${part(needed)})` }} />}
        {isGiven && <div className={styles.reach} style={{ left: part(reachable) }} />}
      </div>
      <div className={styles.under}>
        <span>{numbers.roundPercent(0, false)}</span>
        {isGiven && <Figure figure="maxShare" written={words.target.reachable(numbers.percent(reachable))} />}
        <span>{numbers.roundPercent(1, false)}</span>
      </div>
      {needed > 1 && <p className={styles.note}>{words.target.notPossibleShare}</p>}
      {book.takenFromRivals && book.takenFromRivals.value > 0 && needed <= 1 && (
        <p className={styles.note}>
          <Figure figure="takenFromRivals" written={words.target.rivals(numbers.percent(book.takenFromRivals.value))} />
        </p>
      )}
    </div>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  numbers: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "6px", color: tokens.colorNeutralForeground2 },
  needed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase400 },
  gain: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: {
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    margin: "4px 0",
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  now: {
    position: "absolute",
    left: 0,
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    [contrast]: { backgroundColor: "CanvasText" },
  },
  won: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "3px",
    boxSizing: "border-box",
    border: `1.5px dashed ${tokens.colorPaletteRedForeground1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    [contrast]: { border: "1.5px dashed CanvasText", backgroundColor: "Canvas" },
  },
  spare: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "3px",
    boxSizing: "border-box",
    border: `1.5px solid ${tokens.colorPaletteGreenForeground1}`,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    [contrast]: { border: "1.5px solid CanvasText", backgroundColor: "Canvas" },
  },
  reach: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-2px",
    backgroundColor: tokens.colorNeutralForeground1,
    [contrast]: { backgroundColor: "Highlight" },
  },
  under: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
