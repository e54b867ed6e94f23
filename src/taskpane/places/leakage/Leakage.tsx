import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usable } from "../../../app/plan/usable";
import { deleteLeakage, saveLeakage } from "../../../app/write/saveLeakage";
import { assessLeakage } from "../../../domain/leakage/leakage";
import { latestLeakage, type YearInFigures } from "../../../domain/leakage/yearInFigures";
import { TableProblemList } from "../../form/TableProblemList";
import { SectionHead } from "../../frame/SectionHead";
import { FieldGroup } from "../../rowForm/FieldGroup";
import { readRow, type TableDraft } from "../../rowForm/rowDraft";
import { RowForm } from "../../rowForm/RowForm";
import { TableField } from "../../rowForm/TableField";
import { useForm } from "../../rowForm/useForm";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { LeakAnswer } from "./LeakAnswer";
import { leakageBook } from "./leakageBook";
import { leakageStart } from "./leakageStart";

const nothingTyped: TableDraft = {};
const noMarkets: readonly string[] = [];
const key = "years";
const fields = ["revenue", "contributionMargin", "marketingAndSales", "otherCosts", "workingCapital"] as const;

/** Last year and this year in ten numbers: where the profit and the cash went. */
export function Leakage({ check, state, actions }: PlaceProps<"leakage">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.leakage;
  const rows = check.tables.rows.leakage;
  const draft = state.drafts.leakage[key] ?? nothingTyped;
  const latest = useMemo(() => latestLeakage(usable(rows))?.year ?? rows.at(-1)?.year, [rows]);
  const yearText = draft["year"] ?? String(latest ?? check.settings.baseYear ?? check.asOf.slice(0, 4));
  const year = /^\d{4}$/.test(yearText.trim()) ? Number(yearText) : Number.NaN;
  const savedBefore = rows.find((row) => row.year === year - 1);
  const savedAfter = rows.find((row) => row.year === year);
  const type = (change: TableDraft) => actions.tell({ is: "typed", draft: "leakage", key, change });
  const readings = { before: read("before", year - 1, savedBefore), after: read("after", year, savedAfter) };
  const problems = [...readings.before.problems, ...readings.after.problems];
  const input = { years: [readings.before.row, readings.after.row] };
  const form = useForm(
    { check, state, actions },
    {
      kind: "leakage",
      id: key,
      saved: savedAfter,
      isTyped: Object.keys(draft).some((name) => name !== "year"),
      deed: saveLeakage,
      wanted: input,
      about: yearText,
      // The deed refuses the same, by year.
      problemsWith: () => problems,
    },
  );
  const before = useTableRow(readings.before, form.isAsked, typeIn("before"));
  const after = useTableRow(readings.after, form.isAsked, typeIn("after"));
  const years = problems.length === 0 ? latestLeakage(input.years) : undefined;
  const start = useMemo(() => leakageStart(check, year, numbers), [check, year, numbers]);
  return (
    <RowForm
      name="leakage"
      title={words.plan.part.leakage}
      book={years ? leakageBook(years, assessLeakage(years)) : {}}
      form={form}
      says={{ save: words.funnel.save, delete: say.delete }}
      onDelete={() => actions.perform(deleteLeakage, { years: [year - 1, year] }, { subject: key, about: yearText })}
      onBack={() => actions.tell({ is: "went-back" })}
      above={
        <>
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
        </>
      }
    >
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
              name={field}
              row={which === "before" ? before : after}
              label={Number.isNaN(year) ? say[which] : String(which === "before" ? year - 1 : year)}
            />
          ))}
        </FieldGroup>
      ))}
    </RowForm>
  );

  function read(which: "before" | "after", of: number, saved: YearInFigures | undefined) {
    return readRow("leakage", saved, draftOfYear(draft, which, of), noMarkets, numbers);
  }

  function typeIn(which: "before" | "after") {
    return (name: string, text: string) => type({ [`${which}.${name}`]: text });
  }
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
});
