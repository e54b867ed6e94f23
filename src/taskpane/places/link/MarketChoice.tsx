import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useId } from "react";
import type { Check } from "../../../app/check/check";
import type { Scope } from "../../../domain/plan";
import { segmentKey } from "../../../domain/scope/scope";
import { useText } from "../../text/text";

export interface MarketChoiceProps {
  readonly check: Check;
  readonly scope: Scope;
  readonly problem: string | undefined;
  readonly onChange: (scope: Scope) => void;
  readonly onNew: () => void;
}

/** One market, several that are added up, or all that there are. */
export function MarketChoice({ check, scope, problem, onChange, onNew }: MarketChoiceProps) {
  const styles = useStyles();
  const { words } = useText();
  // Fluent's Field would give all the boxes one id.
  const problemId = useId();
  const chosen = new Set(scope === "all" ? [] : scope.map(segmentKey));
  const toggle = (name: string, isChosen: boolean) => {
    const others = scope === "all" ? [] : scope.filter((one) => segmentKey(one) !== segmentKey(name));
    onChange(isChosen ? [...others, name] : others);
  };
  return (
    <div className={styles.field}>
      <div role="group" aria-label={words.link.title} aria-describedby={problemId}>
        {check.markets.length === 0 && <p className={styles.none}>{words.link.noMarkets}</p>}
        {check.markets.map(({ id, segment: { segment } }) => (
          <Checkbox
            key={id}
            className={styles.choice}
            label={segment}
            checked={chosen.has(segmentKey(segment))}
            onChange={(_, { checked }) => toggle(segment, checked === true)}
          />
        ))}
        {check.markets.length > 0 && (
          <Checkbox
            className={styles.choice}
            label={
              <>
                {words.link.all}
                <span className={styles.hint}>{words.link.allHint(check.markets.length)}</span>
              </>
            }
            checked={scope === "all"}
            onChange={(_, { checked }) => onChange(checked === true ? "all" : [])}
          />
        )}
        {check.markets.length > 1 && <p className={styles.several}>{words.link.several}</p>}
        <Button appearance={check.markets.length === 0 ? "primary" : "secondary"} size="small" icon={<Add16Regular />} onClick={onNew}>
          {words.link.newMarket}
        </Button>
      </div>
      <div id={problemId} role="alert" className={styles.problem}>
        {problem}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  field: { marginBottom: tokens.spacingVerticalM },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  none: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", marginLeft: "-8px", "& label": { overflowWrap: "anywhere" } },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  several: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
