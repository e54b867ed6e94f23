import { Button, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo, useState } from "react";
import { saveStatements } from "../../../app/write/saveBalance";
import { previewing } from "../../../app/write/writing";
import { balanceColours } from "../../../domain/balance/balance";
import { colourWords } from "../../../workbook/tables/words";
import { recoloured, unevenCounts, withAnother, type StatementDraft } from "../../balance/statementRows";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";

/** The statements of the scan, as many of each colour: those provided, and own ones. */
export function Statements({ check, state, actions }: PlaceProps<"statements">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance.statement;
  const [isAsked, setAsked] = useState(false);
  const known = useMemo(
    () => check.tables.rows.statements.map(({ id, code, colour, statement }): StatementDraft => ({ id, code, colour, statement })),
    [check],
  );
  const draft = state.drafts.statements[""];
  const rows = draft ?? known;
  const edits = draft && saveStatements.edits(previewing(check, numbers.language), { rows });
  const problems = edits && !edits.ok ? edits.problems : [];
  const uneven = unevenCounts(rows);
  const isBusy = state.write.at === "writing";
  const type = (change: readonly StatementDraft[]) => actions.tell({ is: "typed", draft: "statements", key: "", change });
  const replace = (row: StatementDraft, by: StatementDraft) => type(rows.map((one) => (one === row ? by : one)));
  const save = () => {
    setAsked(true);
    if (problems.length === 0) actions.perform(saveStatements, { rows }, { subject: "", about: "" });
  };
  const isTyped = draft !== undefined;
  return (
    <PaneFrame
      name="statements"
      header={<BackHeader title={say.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!isTyped || isBusy} onClick={() => isTyped && !isBusy && save()}>
            {say.save}
          </Button>
          {isTyped && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "statements", key: "" })}>
              {known.length > 0 ? words.market.revert : say.discard}
            </Button>
          )}
          <span className={styles.status} role="status">
            {isAsked && problems.length > 0 ? words.market.fixFirst(problems.length) : isTyped ? words.market.unsaved : ""}
          </span>
        </>
      }
    >
      <p className={uneven === undefined ? styles.text : styles.wrong}>
        {uneven === undefined ? say.even : words.problem["uneven-colours"](uneven)}
      </p>
      <ul className={styles.list}>
        {rows.map((row, index) => {
          const problem = problems.find(({ path }) => path.startsWith(`[${index}].`));
          return (
            <li key={row.code} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.code}>{row.code}</span>
                <Select
                  size="small"
                  className={styles.colour}
                  aria-label={`${say.colour}: ${say.number(row.code)}`}
                  value={row.colour}
                  onChange={(_, { value }) =>
                    replace(row, recoloured(rows, row, balanceColours.find((one) => one === value) ?? row.colour))
                  }
                >
                  {balanceColours.map((colour) => (
                    <option key={colour} value={colour}>
                      {colourWords[numbers.language][colour]}
                    </option>
                  ))}
                </Select>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={say.remove(row.code)}
                  onClick={() => type(rows.filter((one) => one !== row))}
                />
              </div>
              <Textarea
                className={styles.input}
                rows={2}
                maxLength={300}
                aria-label={say.number(row.code)}
                aria-invalid={isAsked && problem !== undefined}
                value={row.statement}
                onChange={(_, { value }) => replace(row, { ...row, statement: value })}
              />
              {isAsked && problem && <p className={styles.wrong}>{words.problem[problem.code](problem.detail ?? "")}</p>}
            </li>
          );
        })}
      </ul>
      <Button size="small" icon={<Add20Regular />} onClick={() => type(withAnother(rows))}>
        {say.add}
      </Button>
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3, ...small },
  wrong: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorPaletteRedForeground1, ...small },
  status: { color: tokens.colorNeutralForeground3, ...small },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBottom: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  code: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  colour: { minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});
