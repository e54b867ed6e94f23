import { makeStyles, tokens } from "@fluentui/react-components";
import type { BalancePage } from "../../../app/plan/balancePage";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";

export interface DisagreementsProps {
  readonly page: BalancePage;
}

/** What is worth talking about: statements that two groups see a whole point apart, the widest first. */
export function Disagreements({ page: { disagreements, groups } }: DisagreementsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance;
  if (groups.length === 0) return null;
  const at = (mean: number) => `${((mean - 1) / 4) * 100}%`;
  return (
    <section>
      <SectionHead title={say.disagreeTitle} />
      {disagreements.length === 0 && <p className={styles.quiet}>{groups.length === 1 ? say.oneGroup : say.agree}</p>}
      <ul className={styles.list}>
        {disagreements.map(({ id, low, high, statement }) => {
          const means = (statement?.means ?? []).filter(({ group }) => group === low || group === high);
          const [least = 1, most = 5] = means.map(({ mean }) => mean).sort((one, other) => one - other);
          return (
            <li key={id} className={styles.item}>
              <div>{statement?.statement ?? id}</div>
              <div className={styles.scale} aria-hidden="true">
                <span className={styles.span} style={{ left: at(least), right: `${100 - ((most - 1) / 4) * 100}%` }} />
                <span className={styles.dot} style={{ left: at(least) }} />
                <span className={styles.dot} style={{ left: at(most) }} />
              </div>
              <div className={styles.groups}>
                {[...means]
                  .sort((one, other) => one.mean - other.mean)
                  .map(({ group, mean }) => (
                    <span key={group}>{say.groupMean(group, numbers.plain(mean, 1))}</span>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, ...small },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  scale: { position: "relative", height: "10px", margin: "6px 5px 2px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  span: {
    position: "absolute",
    bottom: "-2px",
    height: "3px",
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  dot: {
    position: "absolute",
    bottom: "-5px",
    width: "9px",
    height: "9px",
    marginLeft: "-4.5px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  groups: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: "6px",
    color: tokens.colorNeutralForeground2,
    ...small,
  },
});
