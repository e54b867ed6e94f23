import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { Check } from "../../../app/check/check";
import { readWarningSentence } from "../../text/remarkText";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { MendColumns } from "./MendColumns";
import { TableProblemList } from "../../form/TableProblemList";

export interface WorkbookRemarksProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** What is wrong in our tables, with the way to the cell, and what was seen while reading. Folded, so that it does not stand before the findings. */
export function WorkbookRemarks({ check, isWriting, actions }: WorkbookRemarksProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { problems, workbook } = check;
  return (
    <>
      {problems.length > 0 && (
        <details className={styles.box} open={problems.length < 4}>
          <summary className={styles.title}>
            <ChevronDown16Regular />
            {words.check.tableProblems(problems.length)}
          </summary>
          <TableProblemList problems={problems} onGoTo={actions.goTo} />
          <MendColumns check={check} isWriting={isWriting} actions={actions} />
        </details>
      )}
      {workbook.warnings.length > 0 && (
        <details className={styles.quiet}>
          <summary className={styles.title}>
            <ChevronDown16Regular />
            {words.check.warnings(workbook.warnings.length)}
          </summary>
          <ul className={styles.list}>
            {workbook.warnings.map((warning, index) => (
              <li key={`${index} ${warning.code}`} className={styles.remark}>
                {warning.sheet !== undefined && <b>{warning.sheet} </b>}
                {readWarningSentence(warning, numbers.language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const box = {
  margin: `${tokens.spacingVerticalS} 0`,
  padding: `2px ${tokens.spacingHorizontalS}`,
  borderRadius: tokens.borderRadiusMedium,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  overflowWrap: "anywhere",
  "&[open] summary svg": { transform: "rotate(180deg)" },
} as const;

const useStyles = makeStyles({
  box: { ...box, backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  quiet: { ...box, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  remark: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    "& button": { fontSize: "inherit", minHeight: "24px", textAlign: "left" },
  },
});
