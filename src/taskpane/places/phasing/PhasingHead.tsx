import { makeStyles, tokens } from "@fluentui/react-components";
import { monthsOfYear } from "../../../domain/phasing/phasing";
import { Figure } from "../../figures/Figure";
import { useText } from "../../text/text";
import type { ToldPhasing } from "./phasingPage";

export interface PhasingHeadProps {
  readonly told: ToldPhasing;
}

/** What the other months need now, and where the year ends at this pace. */
export function PhasingHead({ told }: PhasingHeadProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.phasing;
  const { done, year, remaining, remainingGrowth, yearToDate, yearToDateGrowth, projection, projectionGap, planGrowth } = told;
  const growth = (value: number | null) => (value === null ? words.number.notKnown : numbers.growth(value));
  if (done === 0) return <p className={styles.lead}>{say.notBegun(numbers.money(year), growth(planGrowth))}</p>;
  if (done === monthsOfYear) return <p className={styles.lead}>{say.allDone(numbers.money(yearToDate), growth(yearToDateGrowth))}</p>;
  const isOff = projectionGap !== null && Math.abs(projectionGap) > 1e-9 * year;
  return (
    <>
      <p className={styles.lead}>
        <Figure figure="remainingGrowth" written={say.needs(growth(remainingGrowth), numbers.money(remaining))} />
      </p>
      {projection !== null && projectionGap !== null && (
        <p className={styles.text}>
          <Figure figure="projection" written={say.pace(growth(yearToDateGrowth), numbers.money(projection))} />{" "}
          <Figure
            figure="projectionGap"
            className={isOff && projectionGap < 0 ? styles.short : styles.above}
            written={
              !isOff ? say.onCourse : projectionGap < 0 ? say.short(numbers.money(-projectionGap)) : say.above(numbers.money(projectionGap))
            }
          />
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  lead: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    "& button": { textAlign: "left" },
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, "& button": { textAlign: "left" } },
  short: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  above: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
});
