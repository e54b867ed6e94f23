import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { Competitor, Volume } from "../../../domain/plan";
import type { ZeroSum } from "../../../domain/market/zeroSum";
import { rivalCuts } from "./rivalCuts";
import { useText } from "../../text/text";
import { ZeroSumTable } from "../../market/ZeroSumTable";

export interface RivalsProps {
  readonly segment: ComputedSegment;
  readonly rivals: readonly Competitor[];
  /** Absent: no competitor is noted. */
  readonly sums: ZeroSum | undefined;
  /** What the target asks for. */
  readonly requiredVolume: Volume;
  /** What the market counts in. */
  readonly unit: string | undefined;
  readonly years: number;
  readonly targetYear: string;
  readonly onOpenMarket: () => void;
}

/** Everybody's share if this target and all announced plans came true, and who would have to lose what. */
export function Rivals({ segment, rivals, sums, requiredVolume, unit, years, targetYear, onOpenMarket }: RivalsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.target.rivalsSection;
  const link = (
    <Link as="button" className={styles.link} onClick={onOpenMarket}>
      {say.fillIn(segment.segment)}
    </Link>
  );
  if (!sums) {
    return (
      <>
        <p className={styles.text}>{say.none}</p>
        {link}
      </>
    );
  }
  const cuts = rivalCuts(sums);
  return (
    <>
      <p className={styles.text}>{say.lead}</p>
      <ZeroSumTable computed={{ ...segment, volumeNext: requiredVolume }} rivals={rivals} years={years} targetYear={targetYear} isSaved />
      {cuts.length > 0 && (
        <>
          <p className={styles.text}>{say.cuts}</p>
          <dl className={styles.rows}>
            {cuts.map(({ name, volume }, index) => (
              <div key={`${index} ${name}`}>
                <dt>{name}</dt>
                <dd>{numbers.volume(-volume, unit)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {link}
    </>
  );
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { minHeight: "24px", textAlign: "left" },
  rows: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& div": { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
    "& dt": { minWidth: 0, overflowWrap: "anywhere" },
    "& dd": { margin: 0, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  },
});
