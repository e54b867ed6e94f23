import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { segmentKey } from "../../../domain/scope/scope";
import { useText } from "../../text/text";
import { allMarkets, namesIn, scopeText, severalMarkets } from "./hypothesisForm";

export interface ScopeChoiceProps {
  /** As it is typed: the names with semicolons between them, or `allMarkets`. */
  readonly text: string;
  /** Names of markets to choose from, and `allMarkets` where it can be. */
  readonly scopes: readonly string[];
  readonly onType: (text: string) => void;
}

/** One market, all of them, or several that are ticked. */
export function ScopeChoice({ text, scopes, onType }: ScopeChoiceProps) {
  const styles = useStyles();
  const { words } = useText();
  const names = scopes.filter((name) => name !== allMarkets);
  const isSeveral = text.includes(severalMarkets);
  const chosen = text === allMarkets ? [] : namesIn(text);
  const isChosen = (name: string): boolean => chosen.some((one) => segmentKey(one) === segmentKey(name));
  const tick = (name: string, isTicked: boolean) => {
    const rest = chosen.filter((one) => segmentKey(one) !== segmentKey(name));
    onType(scopeText(isTicked ? [...rest, name] : rest));
  };
  return (
    <div className={styles.whole}>
      <Select
        className={styles.select}
        aria-label={words.hypothesis.field.scope}
        value={isSeveral ? severalMarkets : text}
        onChange={(_, { value }) => onType(value === severalMarkets ? scopeText(chosen) : value)}
      >
        {scopes.map((name) => (
          <option key={name} value={name}>
            {name === allMarkets ? words.hypothesis.allMarkets : name}
          </option>
        ))}
        {(names.length > 1 || isSeveral) && <option value={severalMarkets}>{words.hypothesis.severalMarkets}</option>}
      </Select>
      {isSeveral &&
        names.map((name) => (
          <Checkbox
            key={name}
            className={styles.choice}
            label={name}
            checked={isChosen(name)}
            onChange={(_, { checked }) => tick(name, checked === true)}
          />
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  // A field's part is as wide as its longest option otherwise.
  whole: { minWidth: 0 },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  choice: { display: "flex", marginLeft: "-8px", "& label": { overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 } },
});
