import { makeStyles, tokens } from "@fluentui/react-components";
import { assessFunnel, type Funnel } from "../../../domain/funnel/funnel";
import { exceeds } from "../../../domain/ground/exceeds";
import { PlainTable, type PlainRow } from "../../rowForm/PlainTable";
import { useText } from "../../text/text";

export interface StageTableProps {
  /** It must have passed its check. */
  readonly funnel: Funnel;
}

/** Stage by stage: what is needed beside what can be, or beside what was. The bar is full where it is enough. */
export function StageTable({ funnel }: StageTableProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.funnel.table;
  const { stages, actual } = funnel;
  const { needed, deliverable, impossibleAt, result } = assessFunnel(funnel);
  const counts = actual ?? deliverable;
  const head = [say.stage, say.needed, actual ? say.actual : say.deliverable, ...(result ? [say.realRate] : [])];
  return <PlainTable head={head} rows={stages.map(rowOf)} />;

  function rowOf({ name, rate }: Funnel["stages"][number], index: number): PlainRow {
    const [need, count, real] = [needed?.[index], counts[index], result?.rates[index]];
    const isShort = need !== undefined && typeof count === "number" && exceeds(need, count);
    const told = typeof count === "number" ? numbers.plain(count, 1) : "–";
    return {
      name: (
        <>
          {name}
          {name === impossibleAt && !actual && <span className={styles.wrong}>{say.impossible}</span>}
        </>
      ),
      part: need === undefined || typeof count !== "number" ? undefined : need === 0 ? 1 : Math.min(1, count / need),
      isShort,
      cells: [
        need === undefined ? "–" : numbers.volume(need),
        isShort ? <span className={styles.less}>{told}</span> : told,
        ...(result
          ? [
              <>
                {typeof real === "number" ? numbers.percent(real) : ""}
                {rate !== undefined && <span className={styles.plan}>{say.planned(numbers.percent(rate))}</span>}
              </>,
            ]
          : []),
      ],
    };
  }
}

const useStyles = makeStyles({
  wrong: { display: "block", color: tokens.colorPaletteRedForeground1 },
  plan: { display: "block", color: tokens.colorNeutralForeground3 },
  less: { color: tokens.colorPaletteRedForeground1 },
});
