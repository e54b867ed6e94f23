import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { typedNumber, meantBy } from "../../form/typedNumber";
import type { TypedKind } from "../../../wording/ambiguity";
import { useText } from "../../text/text";

export interface UnderstoodProps {
  readonly text: string;
  readonly kind: TypedKind;
  /** The number as it is said: "50,000 bikes". */
  readonly say: (value: number) => string;
  readonly onChoose: (text: string) => void;
}

/** What a typed number was read as; where it can be two numbers, both to choose from. */
export function Understood({ text, kind, say, onChoose }: UnderstoodProps) {
  const styles = useStyles();
  const { numbers } = useText();
  const meant = meantBy(text, kind, numbers);
  if (meant.length > 0)
    return (
      <span className={styles.choices}>
        {meant.map((choice) => (
          <Button key={choice} size="small" onClick={() => onChoose(choice)}>
            {choice}
          </Button>
        ))}
      </span>
    );
  const value = text.trim() === "" ? undefined : typedNumber(text, kind, numbers);
  return typeof value === "number" ? <span className={styles.said}>{`= ${say(value)}`}</span> : null;
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
  said: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
