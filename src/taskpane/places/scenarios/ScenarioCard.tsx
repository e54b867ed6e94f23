import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanProblem } from "../../../domain/ground/problem";
import { useText } from "../../text/text";
import type { ScenarioColumn } from "./scenarioColumns";

export interface ScenarioCardProps {
  readonly column: ScenarioColumn;
  /** The sheet holds other values than it does now. */
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What can be done with one scenario, and what is wrong with it. */
export function ScenarioCard({
  column: { name = "", isApplied, changes, refused, problems },
  isOutdated,
  isBusy,
  onApply,
  onEdit,
  onRemove,
}: ScenarioCardProps) {
  const styles = useStyles();
  const { words } = useText();
  const said = words.scenario;
  const canApply = problems.length === 0 && changes.length > 0 && (!isApplied || isOutdated);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.count}>{said.assumptions(changes.length)}</span>
      </div>
      {isApplied && isOutdated && <p className={styles.note}>{said.changedSince}</p>}
      {refused > 0 && <p className={styles.wrong}>{said.refused(refused)}</p>}
      {problems.length > 0 && (
        <p className={styles.wrong}>
          {said.cannot} {problems.map(sentence).join(" ")}
        </p>
      )}
      <div className={styles.buttons}>
        {canApply && (
          <Button size="small" aria-label={said.applyName(name)} disabledFocusable={isBusy} onClick={onApply}>
            {isApplied ? said.applyAgain : said.apply}
          </Button>
        )}
        <Button size="small" aria-label={said.editName(name)} onClick={onEdit}>
          {said.edit}
        </Button>
        {!isApplied && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={said.removeName(name)}
            disabledFocusable={isBusy}
            onClick={() => !isBusy && onRemove()}
          >
            {said.remove}
          </Button>
        )}
      </div>
    </li>
  );

  function sentence({ segment, code, detail = "" }: PlanProblem): string {
    return `${segment === undefined ? "" : `${segment}: `}${words.problem[code](detail)}`;
  }
}

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
