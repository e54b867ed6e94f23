import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../text/text";
import type { LackingSegment } from "./totalPage";
import { OpenRows } from "../../frame/OpenRows";
import { SectionHead } from "../../frame/SectionHead";

export interface LackingMarketsProps {
  readonly lacking: readonly LackingSegment[];
  readonly onOpen: (market: string) => void;
}

/** Markets that are in no sum, with what they lack. */
export function LackingMarkets({ lacking, onOpen }: LackingMarketsProps) {
  const styles = useStyles();
  const { words } = useText();
  if (lacking.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.total.lackingTitle(lacking.length)} />
      <OpenRows
        rows={lacking}
        portion={20}
        row={({ id, segment, missing, isUsable }) => ({
          key: id,
          item: `market ${id}`,
          onOpen: () => onOpen(id),
          says: (
            <>
              <span className={styles.name}>{segment}</span>
              <span className={styles.why}>
                {isUsable
                  ? words.total.lacking(words.number.list(missing.map((field) => words.verdict.field[field])))
                  : words.total.refused}
              </span>
            </>
          ),
        })}
      />
    </section>
  );
}

const useStyles = makeStyles({
  name: { display: "block" },
  why: {
    display: "block",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
