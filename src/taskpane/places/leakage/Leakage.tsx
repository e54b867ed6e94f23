import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo, useRef, useState } from "react";
import { usable } from "../../../app/plan/usable";
import { deleteLeakage, saveLeakage } from "../../../app/write/saveLeakage";
import { previewing } from "../../../app/write/writing";
import { assessLeakage } from "../../../domain/leakage/leakage";
import { latestLeakage } from "../../../domain/leakage/yearInFigures";
import { TableProblemList } from "../../form/TableProblemList";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { FieldGroup } from "../../rowForm/FieldGroup";
import type { TableDraft } from "../../rowForm/rowDraft";
import { SaveFooter } from "../../rowForm/SaveFooter";
import { TableField } from "../../rowForm/TableField";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { LeakAnswer } from "./LeakAnswer";
import { leakageBook } from "./leakageBook";
import { leakageStart } from "./leakageStart";

const nothingTyped: TableDraft = {};
const noMarkets: ReadonlySet<string> = new Set();
const key = "years";
const fields = ["revenue", "contributionMargin", "marketingAndSales", "otherCosts", "workingCapital"] as const;

/** Last year and this year in ten numbers: where the profit and the cash went. */
export function Leakage({ check, state, actions }: PlaceProps<"leakage">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.leakage;
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const rows = check.tables.rows.leakage;
  const draft = state.drafts.leakage[key] ?? nothingTyped;
  const latest = useMemo(() => latestLeakage(usable(rows))?.year ?? rows.at(-1)?.year, [rows]);
  const yearText = draft["year"] ?? String(latest ?? check.settings.baseYear ?? check.asOf.slice(0, 4));
  const year = /^\d{4}$/.test(yearText.trim()) ? Number(yearText) : Number.NaN;
  const savedBefore = rows.find((row) => row.year === year - 1);
  const savedAfter = rows.find((row) => row.year === year);
  const before = useTableRow(
    "leakage",
    savedBefore,
    useMemo(() => draftOfYear(draft, "before", year - 1), [draft, year]),
    noMarkets,
  );
  const after = useTableRow(
    "leakage",
    savedAfter,
    useMemo(() => draftOfYear(draft, "after", year), [draft, year]),
    noMarkets,
  );
  const isTyped = Object.keys(draft).some((name) => name !== "year");
  const problems = [...before.problems, ...after.problems];
  const isBusy = state.write.at === "writing";
  const input = { years: [before.row, after.row] };
  const edits = isTyped && problems.length === 0 ? saveLeakage.edits(previewing(check, numbers.language), input) : undefined;
  const years = problems.length === 0 ? latestLeakage(input.years) : undefined;
  const start = useMemo(() => leakageStart(check, year, numbers), [check, year, numbers]);
  const type = (change: TableDraft) => actions.tell({ is: "typed", draft: "leakage", key, change });
  const save = () => {
    setAsked(true);
    before.showAll();
    after.showAll();
    if (problems.length > 0) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    else actions.perform(saveLeakage, input, { subject: key, about: yearText });
  };
  return (
    <PaneFrame
      name="leakage"
      header={<BackHeader title={words.plan.part.leakage} onBack={() => actions.tell({ is: "went-back" })} />}
      book={years ? leakageBook(years, assessLeakage(years)) : {}}
      footer={
        <SaveFooter
          isTyped={isTyped}
          isBusy={isBusy}
          wrong={isAsked ? problems.length : 0}
          saved={savedAfter}
          onSave={save}
          onDrop={() => actions.tell({ is: "dropped", draft: "leakage", key })}
        />
      }
    >
      <TableProblemList problems={check.problems.filter(({ table }) => table === "leakage")} onGoTo={actions.goTo} />
      {years ? (
        <LeakAnswer years={years} check={check} onTarget={(item) => actions.tell({ is: "went", to: { at: "target", item } })} />
      ) : (
        <>
          <p className={styles.text}>{words.plan.purpose.leakage}</p>
          <p className={styles.text}>{say.fillFirst}</p>
        </>
      )}
      <SectionHead title={say.formTitle} />
      <div ref={form}>
        <Field label={say.year} className={styles.year}>
          <Input
            className={styles.input}
            value={yearText}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => type({ year: value })}
          />
        </Field>
        {!savedAfter && Object.keys(start).length > 0 && (
          <Button size="small" className={styles.start} onClick={() => type(start)}>
            {say.start}
          </Button>
        )}
        {fields.map((field) => (
          <FieldGroup key={field} title={say.field[field]}>
            {(["before", "after"] as const).map((which) => (
              <TableField
                key={which}
                table="leakage"
                name={field}
                row={which === "before" ? before : after}
                label={Number.isNaN(year) ? say[which] : String(which === "before" ? year - 1 : year)}
                onType={(name, text) => type({ [`${which}.${name}`]: text })}
              />
            ))}
          </FieldGroup>
        ))}
      </div>
      {savedAfter && (
        <Button
          appearance="subtle"
          className={styles.delete}
          icon={<Delete20Regular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && actions.perform(deleteLeakage, { years: [year - 1, year] }, { subject: key, about: yearText })}
        >
          {say.delete}
        </Button>
      )}
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

/** What was typed of one of the two years. */
function draftOfYear(draft: TableDraft, which: "before" | "after", year: number): TableDraft {
  const own = Object.entries(draft).flatMap(([name, text]): readonly (readonly [string, string])[] =>
    name.startsWith(`${which}.`) ? [[name.slice(which.length + 1), text]] : [],
  );
  return { ...Object.fromEntries(own), year: Number.isNaN(year) ? "" : String(year) };
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  year: { maxWidth: "120px", marginBottom: tokens.spacingVerticalS },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  start: { marginBottom: tokens.spacingVerticalM },
  delete: { marginTop: tokens.spacingVerticalM, marginLeft: "-8px" },
});
