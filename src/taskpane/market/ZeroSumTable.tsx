import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../domain/market/assessSegment";
import { exceeds } from "../../domain/ground/exceeds";
import type { Competitor } from "../../domain/plan";
import { zeroSum, type ZeroSumPlayer } from "../../domain/market/zeroSum";
import { useText } from "../text/text";
import { Bar } from "../frame/Bar";
import { Figure } from "../figures/Figure";

export interface ZeroSumTableProps {
  readonly computed: ComputedSegment;
  readonly rivals: readonly Competitor[];
  readonly years: number;
  readonly targetYear: string;
  /** False: typed and not saved yet, so that the sums cannot be asked for their parts. */
  readonly isSaved: boolean;
}

/** Everybody's share now and as planned; a market is never sold more than once. */
export function ZeroSumTable({ computed, rivals, years, targetYear, isSaved }: ZeroSumTableProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const sums = zeroSum(computed.settled, computed.marketNext, computed.volumeNext, years, rivals);
  if (!sums) return null;
  const say = words.competitor;
  const { shareSumNow, shareSumNext, leftForOthers, excessVolume, isOverfull } = sums;
  const othersNow = Math.max(0, 1 - shareSumNow);
  const left = Math.max(0, leftForOthers);
  const players: readonly ZeroSumPlayer[] = [{ name: say.own, ...sums.own }, ...sums.competitors];
  const winners = players.filter(({ shareNow, shareNext }) => exceeds(shareNext, shareNow)).map(({ name }) => name);
  return (
    <>
      {exceeds(shareSumNow, 1) && <Bar tone="warning">{say.sumNow(numbers.percent(shareSumNow))}</Bar>}
      <p className={isOverfull ? styles.wrong : styles.text}>
        {isOverfull ? say.overfull(numbers.percent(shareSumNext), numbers.volume(excessVolume)) : say.fits(numbers.percent(leftForOthers))}
      </p>
      {isOverfull && (
        <p className={styles.text}>
          {othersNow > 1e-9 && say.othersGone(numbers.percent(othersNow))} {winners.length > 0 && say.losers(winners.join(", "))}
        </p>
      )}
      <table className={styles.table} aria-label={say.tableTitle}>
        <thead>
          <tr>
            <th scope="col">{say.player}</th>
            <th scope="col">{say.now}</th>
            <th scope="col">{say.next(targetYear)}</th>
            <th scope="col">{say.change}</th>
          </tr>
        </thead>
        <tbody>
          {players.map(({ name, shareNow, shareNext, volumeChange }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{name}</th>
              <td>{numbers.percent(shareNow)}</td>
              <td>{numbers.percent(shareNext)}</td>
              <td>{change(volumeChange)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.others}</th>
            <td>{numbers.percent(othersNow)}</td>
            <td>{isSaved && !isOverfull ? <Figure figure="leftForOthers" /> : numbers.percent(left)}</td>
            <td>{change(left * computed.marketNext - othersNow * computed.settled.marketSize)}</td>
          </tr>
          <tr className={styles.sum}>
            <th scope="row">{say.sum}</th>
            <td>{isSaved ? <Figure figure="shareSumNow" /> : numbers.percent(shareSumNow)}</td>
            <td>{isSaved ? <Figure figure="shareSumNext" /> : numbers.percent(shareSumNext)}</td>
            <td>{isOverfull && isSaved ? <Figure figure="excessVolume" /> : ""}</td>
          </tr>
        </tbody>
      </table>
    </>
  );

  function change(volume: number): string {
    return `${volume > 0.5 ? "+" : ""}${numbers.volume(volume)}`;
  }
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorPaletteRedForeground1 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "1px 0 1px 6px", textAlign: "right", fontWeight: tokens.fontWeightRegular },
    "@container (max-width: 240px)": { tableLayout: "fixed", "& th, & td": { overflowWrap: "anywhere", paddingLeft: "2px" } },
    "& th:first-child": { textAlign: "left", paddingLeft: 0, overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sum: { "& th, & td": { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold } },
});
