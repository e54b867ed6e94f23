import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookCascade } from "../../../app/plan/cascadeOf";
import { growthToldApart } from "../../../domain/capacity/cascade";
import { askedPercent, cascadeText } from "../../../wording/cascadeText";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";

export interface CascadeStepsProps extends WorkbookCascade {
  readonly hasTeams: boolean;
  readonly onEdit: () => void;
}

/** The same target from the board to the sellers, what each level added, and what the quotas really ask. */
export function CascadeSteps({ steps, carried, hasTeams, onEdit }: CascadeStepsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.capacity.cascade;
  const last = steps[steps.length - 1];
  const percent = (value: number) => askedPercent(value, numbers);
  const told = cascadeText({ steps, carried }, words, numbers);
  const byQuotas = last && carried ? [{ rank: 0, level: say.byQuotas, growth: carried.growth, added: carried.growth - last.growth }] : [];
  const bars = [...steps, ...byQuotas];
  const most = Math.max(...bars.map(({ growth }) => growth), 1e-9);
  return (
    <section>
      <SectionHead title={say.title} />
      {!told ? (
        <p className={styles.text}>{say.intro}</p>
      ) : (
        <>
          <p className={styles.text}>
            <b>{told}</b>
          </p>
          <ul className={styles.steps}>
            {bars.map(({ rank, level, growth, added }) => (
              <li key={rank}>
                <span className={styles.name}>
                  <span>{level}</span>
                  <span className={styles.amount}>
                    {added !== null && <span className={styles.added}>{say.added(words.number.points(numbers.pointsChange(added)))}</span>}{" "}
                    {percent(growth)}
                  </span>
                </span>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${Math.max(0, growth / most) * 100}%` }} />
                </span>
              </li>
            ))}
          </ul>
          {carried && last && steps.length > 1 && Math.abs(carried.growth - last.growth) >= growthToldApart && (
            <p className={styles.text}>{say.differs(last.level, percent(last.growth), percent(carried.growth))}</p>
          )}
        </>
      )}
      {!carried && hasTeams && <p className={styles.text}>{say.needsQuotas}</p>}
      <Button size="small" data-item="cascade" onClick={onEdit}>
        {say.edit}
      </Button>
    </section>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  steps: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { listStyleType: "none", marginBottom: tokens.spacingVerticalXS },
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  added: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  track: { display: "block", height: "6px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralStroke2 },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    [contrast]: { backgroundColor: "Highlight" },
  },
});
