import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CheckItem } from "../../../app/check/check";
import { beforeMarket } from "../../../app/check/beforeMarket";
import { SectionHead } from "../../frame/SectionHead";
import { BeforeSentences } from "../../item/BeforeSentences";
import { startAssumed } from "../../item/startAssumed";
import { useText } from "../../text/text";

export interface BeforeMarketProps {
  readonly item: CheckItem;
}

/** An answer before any market data: what the workbook knows, and what two assumptions would make of it. */
export function BeforeMarket({ item }: BeforeMarketProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [assumed, assume] = useState(startAssumed);
  const growth = beforeMarket(item.finding);
  if (!growth) return null;
  const say = words.before;
  return (
    <section className={styles.section}>
      <SectionHead title={say.title} />
      <BeforeSentences growth={growth} assumed={assumed} />
      {growth.needsShare && growth.yearly !== undefined && (
        <>
          <Assumption
            label={say.marketSlider}
            value={assumed.marketGrowth}
            write={numbers.growth}
            onChange={(marketGrowth) => assume({ ...assumed, marketGrowth })}
          />
          {!growth.isCounted && (
            <Assumption
              label={say.priceSlider}
              value={assumed.priceChange}
              write={numbers.growth}
              onChange={(priceChange) => assume({ ...assumed, priceChange })}
            />
          )}
          <p className={styles.hint}>{say.assumed}</p>
        </>
      )}
    </section>
  );
}

interface AssumptionProps {
  readonly label: string;
  readonly value: number;
  readonly write: (rate: number) => string;
  readonly onChange: (value: number) => void;
}

/** Half a point a step, from -10 % to +20 %. */
const step = 0.005;
const [lowest, highest] = [-0.1, 0.2];

function Assumption({ label, value, write, onChange }: AssumptionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.assumption}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.value}>{write(value)}</span>
      <Slider
        id={id}
        className={styles.slider}
        min={Math.round(lowest / step)}
        max={Math.round(highest / step)}
        value={Math.round(value / step)}
        aria-valuetext={write(value)}
        onChange={(_, data) => onChange(data.value * step)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  assumption: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  slider: { gridColumn: "1 / -1", minWidth: 0, width: "100%" },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
