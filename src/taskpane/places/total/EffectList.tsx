import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { effectRows, presentEffects } from "./effectRows";
import { useText } from "../../text/text";
import { totalEffects, type TotalEffect, type TotalPage, type TotalSegment } from "./totalPage";
import { OpenRows } from "../../frame/OpenRows";
import { SectionHead } from "../../frame/SectionHead";
import { TrackBar } from "./TrackBar";

export interface EffectListProps {
  readonly total: TotalPage;
  readonly by: TotalEffect;
  readonly onBy: (by: TotalEffect) => void;
  readonly onOpen: (market: string) => void;
}

/** The markets with their part of one effect, or of the whole change; each leads to its market. */
export function EffectList({ total, by, onBy, onOpen }: EffectListProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { rows, zero } = useMemo(() => effectRows(total.segments, by), [total, by]);
  return (
    <section>
      <SectionHead title={words.total.listTitle}>{words.total.listBy(words.total.effect[by])}</SectionHead>
      <div className={styles.hint}>
        <span role="status">{by === "change" ? words.total.sortHint : words.total.listSome(rows.length, total.segments.length)}</span>
        {by !== "change" && (
          <Button size="small" onClick={() => onBy("change")}>
            {words.total.allEffects}
          </Button>
        )}
      </div>
      <OpenRows
        key={by}
        rows={rows}
        portion={50}
        row={({ item, amount, from, width }) => ({
          key: item.id,
          item: `market ${item.id}`,
          onOpen: () => onOpen(item.id),
          says: (
            <>
              <span className={styles.head}>
                <span className={styles.name}>{item.segment}</span>
                <span className={styles.amount}>{numbers.change(amount)}</span>
              </span>
              <TrackBar from={from} width={width} zero={zero} look={amount < 0 ? "loss" : "gain"} />
              <span className={styles.parts}>
                {partsOf(item).map((part) => (
                  <span key={part} className={styles.part}>
                    {part}
                  </span>
                ))}
              </span>
            </>
          ),
        })}
      />
    </section>
  );

  function partsOf({ effects, growth }: TotalSegment): readonly string[] {
    const parts = presentEffects(effects, totalEffects).map((effect) =>
      words.total.part(words.total.bar[effect], numbers.change(effects[effect])),
    );
    return [...(growth === null ? [] : [numbers.growth(growth)]), ...parts];
  }
}

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  /** Held together, so that no sign is parted from its number. */
  part: { whiteSpace: "nowrap" },
  parts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
