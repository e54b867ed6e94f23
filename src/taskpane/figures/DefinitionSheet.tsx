import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { figures, inputsOf, sayFormula, type FigureId, type FigureSpec } from "../../wording/figure";
import { figureText } from "./figureText";
import { useFigures } from "./figures";
import { useText } from "../text/text";
import { AskedSheet } from "./AskedSheet";
import { Figure } from "./Figure";

export interface DefinitionSheetProps {
  readonly figure: FigureId;
  /** Absent when it is the first one that was asked for. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

/** What a number means, its formula in words and in figures, and the inputs, which can be asked in turn. */
export function DefinitionSheet({ figure, onBack, onClose }: DefinitionSheetProps) {
  const styles = useStyles();
  const text = useText();
  const { book, unit, askAll } = useFigures();
  const { words } = text;
  const entry = book[figure];
  const usual: FigureSpec = figures[figure];
  const formula = entry?.parts ? "" : (entry?.formula ?? usual.formula ?? "");
  const valueOf = (id: FigureId) => {
    const value = book[id]?.value;
    return value === undefined ? words.number.notKnown : figureText(id, value, text, undefined);
  };
  return (
    <AskedSheet title={words.figure[figure].name} about={figure} onClose={onClose} {...(onBack && { onBack })}>
      {entry && <div className={styles.value}>{figureText(figure, entry.value, text, unit)}</div>}
      <p className={styles.meaning}>{words.figure[figure].meaning}</p>
      {formula !== "" && (
        <>
          <p className={styles.formula}>= {sayFormula(formula, (id) => words.figure[id].name)}</p>
          <p className={styles.numbers}>= {sayFormula(formula, valueOf)}</p>
          <dl className={styles.inputs} aria-label={words.pane.definition.inputs}>
            {inputsOf(formula).map((input) => (
              <div key={input} className={styles.input}>
                <dt>{words.figure[input].name}</dt>
                <dd className={styles.amount}>
                  <Figure figure={input} />
                  {originOf(input)}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {entry?.parts && (
        <dl className={styles.inputs} aria-label={words.pane.definition.sumOver(entry.parts.length)}>
          {entry.parts.map((part, index) => (
            <div key={`${index} ${part.name}`} className={styles.input}>
              <dt>{part.name}</dt>
              <dd className={styles.amount}>{figureText(figure, part.value, text)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button size="small" appearance="transparent" className={styles.all} onClick={askAll}>
        {words.glossary.title}
      </Button>
    </AskedSheet>
  );

  function originOf(input: FigureId) {
    const origin = book[input]?.origin;
    if (origin === undefined) return null;
    const { typed, derived, fromCell, blank } = words.pane.definition;
    return <span className={styles.origin}>{{ typed, derived, cell: fromCell, default: blank }[origin]}</span>;
  }
}

const useStyles = makeStyles({
  all: { alignSelf: "start", paddingLeft: 0 },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  formula: { margin: 0 },
  numbers: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  inputs: { margin: `${tokens.spacingVerticalXS} 0 0`, display: "flex", flexDirection: "column" },
  input: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, textAlign: "right" },
  },
  amount: { fontVariantNumeric: "tabular-nums" },
  origin: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
