import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { assessFunnel, type Funnel } from "../../../domain/funnel/funnel";
import { exceeds } from "../../../domain/ground/exceeds";
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
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.stage}</th>
            <th scope="col">{say.needed}</th>
            <th scope="col">{actual ? say.actual : say.deliverable}</th>
            {result && <th scope="col">{say.realRate}</th>}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ name, rate }, index) => {
            const [need, count, real] = [needed?.[index], counts[index], result?.rates[index]];
            const isShort = need !== undefined && typeof count === "number" && exceeds(need, count);
            const isImpossible = name === impossibleAt && !actual;
            const part = need === undefined || typeof count !== "number" ? undefined : need === 0 ? 1 : Math.min(1, count / need);
            return (
              <tr key={index}>
                <th scope="row">
                  <span className={styles.name}>{name}</span>
                  {isImpossible && <span className={styles.wrong}>{say.impossible}</span>}
                  {part !== undefined && (
                    <span className={styles.track} aria-hidden="true">
                      <span className={mergeClasses(styles.bar, isShort && styles.short)} style={{ width: `${part * 100}%` }} />
                    </span>
                  )}
                </th>
                <td>{need === undefined ? "–" : numbers.volume(need)}</td>
                <td className={isShort ? styles.less : undefined}>{typeof count === "number" ? numbers.plain(count, 1) : "–"}</td>
                {result && (
                  <td>
                    {typeof real === "number" ? numbers.percent(real) : ""}
                    {rate !== undefined && <span className={styles.plan}>{say.planned(numbers.percent(rate))}</span>}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  // Of counts that have no room even then.
  box: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: "top" },
    "& thead th": { color: tokens.colorNeutralForeground3, verticalAlign: "bottom" },
    "& thead th:not(:first-child)": { textAlign: "right", paddingLeft: tokens.spacingHorizontalS },
    "& td": {
      textAlign: "right",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      whiteSpace: "nowrap",
    },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { overflowWrap: "anywhere" },
  wrong: { display: "block", color: tokens.colorPaletteRedForeground1 },
  plan: { display: "block", color: tokens.colorNeutralForeground3 },
  less: { color: tokens.colorPaletteRedForeground1 },
  track: {
    display: "block",
    height: "6px",
    marginTop: "3px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: "3px",
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [contrast]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  short: { backgroundColor: tokens.colorPaletteRedBackground3 },
});
