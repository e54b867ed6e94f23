import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Bar } from "../frame/Bar";
import { hostSentence } from "../text/hostSentence";
import { useText } from "../text/text";
import type { TakenDraft } from "./takenDraft";

export interface TakeCellsProps {
  readonly says: { readonly use: string; readonly useHint: string; readonly wrong: (cell: string, problem: string) => string };
  readonly draft: TakenDraft | undefined;
  /** What was taken. */
  readonly told: string;
  readonly onTake: () => void;
}

/** Fills a form from the selected cells. Cells that are wrong are named. */
export function TakeCells({ says, draft: { taken, failed } = {}, told, onTake }: TakeCellsProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <>
      <p className={styles.hint}>{says.useHint}</p>
      <Button size="small" onClick={onTake}>
        {says.use}
      </Button>
      {failed !== undefined && taken === undefined && (
        <Bar tone="warning">{typeof failed === "string" ? words.import.refused[failed] : hostSentence(failed, words)}</Bar>
      )}
      {taken && (
        <div role="status">
          <p className={styles.hint}>{told}</p>
          {taken.problems.map(({ cell, code, detail }) => (
            <p key={`${cell} ${code}`} className={styles.wrong}>
              {says.wrong(cell, words.problem[code](detail))}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
