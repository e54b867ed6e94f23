import { Button, makeStyles, Radio, RadioGroup, Select, Switch, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { editsToImport } from "../../../app/import/editsToImport";
import { importMarkets } from "../../../app/import/importMarkets";
import type { ColumnCorrection } from "../../../app/import/marketPreview";
import { previewMarkets } from "../../../app/import/previewMarkets";
import { readRemembered } from "../../../app/import/rememberedColumns";
import { previewing } from "../../../app/write/writing";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { ImportColumn } from "./ImportColumn";
import { ImportRows } from "./ImportRows";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { WritesNote } from "../../form/WritesNote";
import { hostSentence } from "../../text/hostSentence";
import { noImport, type ImportDraft } from "./place";
import type { PlaceProps } from "../placeProps";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

/** A person's own table becomes markets: what each column holds, what becomes of each row, and one write. */
export function Import({ check, state, actions }: PlaceProps<"import">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const draft = state.drafts.import[""] ?? noImport;
  const { taken, failed, settings, mode, unwanted } = draft;
  const headersId = useId();
  const remembered = useMemo(() => readRemembered(check.settings.importColumns), [check]);
  const preview = useMemo(
    () => taken && previewMarkets(taken.workbook, taken.place, { ...settings, remembered }),
    [taken, settings, remembered],
  );
  const planned = useMemo(
    () => preview && editsToImport(previewing(check, numbers.language), { preview, mode, unwanted }),
    [check, preview, mode, numbers, unwanted],
  );
  const change = (changed: Partial<ImportDraft>) => actions.tell({ is: "typed", draft: "import", key: "", change: changed });
  const rows = planned?.rows ?? [];
  const count = (becomes: (typeof rows)[number]["becomes"]) => rows.filter((row) => row.becomes === becomes).length;
  const written = count("new") + count("update");
  const isBusy = state.write.at === "writing";
  const save = () => {
    if (!preview || written === 0 || isBusy) return;
    actions.perform(importMarkets, { preview, mode, unwanted }, { subject: "", about: words.import.counted(written) });
  };
  const correct = (column: number, correction: ColumnCorrection) =>
    change({ settings: { ...settings, columns: { ...settings.columns, [column]: correction } } });
  return (
    <PaneFrame
      name="import"
      header={<BackHeader title={words.import.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={written === 0 || isBusy} onClick={save}>
            {written === 0 ? words.import.nothing : words.import.save(written)}
          </Button>
          <Button onClick={() => actions.tell({ is: "went-back" })}>{words.pane.cancel}</Button>
        </>
      }
    >
      <p className={styles.intro}>{words.import.intro}</p>
      {failed !== undefined && (
        <Bar tone="warning">{typeof failed === "string" ? words.import.refused[failed] : hostSentence(failed, words)}</Bar>
      )}
      <div className={styles.taken}>
        <span role="status" className={styles.place}>
          {taken && (
            <>
              <strong>{words.import.taken(placeText(taken.place))}</strong>
              {taken.isGrown && <span className={styles.hint}> {words.import.grown}</span>}
            </>
          )}
        </span>
        <Button appearance={taken ? "secondary" : "primary"} onClick={actions.takeRange}>
          {taken ? words.import.again : words.import.take}
        </Button>
      </div>
      {preview && taken && (
        <>
          <div className={styles.headers}>
            <label htmlFor={headersId}>{words.import.headers}</label>
            <Select
              id={headersId}
              className={styles.headerRow}
              size="small"
              value={preview.headerRow === undefined ? "" : String(preview.headerRow)}
              onChange={(_, { value }) => change({ settings: { ...settings, headerRow: value === "" ? null : Number(value) } })}
            >
              <option value="">{words.import.noHeaderRow}</option>
              {headerRows(preview.place.area.top, preview.headerRow).map((row) => (
                <option key={row} value={String(row)}>
                  {words.import.headerRow(row + 1)}
                </option>
              ))}
            </Select>
          </div>
          {preview.headerRow === undefined && <Bar tone="warning">{words.import.noHeaders}</Bar>}
          <SectionHead title={words.import.columnsTitle} />
          <ul className={styles.columns}>
            {preview.columns
              .filter(({ header, samples }) => header !== "" || samples.length > 0)
              .map((column) => (
                <ImportColumn key={column.column} column={column} onCorrect={(correction) => correct(column.column, correction)} />
              ))}
          </ul>
          <p className={styles.hint}>{words.import.remembered}</p>
          {!preview.columns.some(({ field }) => field === "segment") && <Bar tone="warning">{words.import.nameNeeded}</Bar>}
          {(preview.basis === "money" || !preview.columns.some(({ field }) => field === "price")) && (
            <section className={styles.basis}>
              <Switch
                className={styles.switch}
                label={words.import.basisSwitch}
                checked={preview.basis === "money"}
                onChange={(_, { checked }) => change({ settings: { ...settings, basis: checked ? "money" : "units" } })}
              />
              <p className={styles.hint}>
                {preview.basis === "money"
                  ? `${words.import.basisTitle}. ${words.import.basisText(preview.rows[0]?.segment.currency ?? numbers.currency)}`
                  : words.import.basisUnits}
              </p>
            </section>
          )}
          <SectionHead title={words.import.modeTitle} />
          <RadioGroup
            aria-label={words.import.modeTitle}
            value={mode}
            onChange={(_, { value }) => change({ mode: value === "formulas" ? "formulas" : "values" })}
          >
            {(["values", "formulas"] as const).map((one) => (
              <Radio
                key={one}
                value={one}
                label={
                  <>
                    {words.import.mode[one]}
                    <span className={styles.modeHint}>{words.import.modeHint[one]}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
          <SectionHead title={words.import.rowsTitle}>
            <span role="status">{words.import.rowsCount(count("new"), count("update"), count("same"), count("left-out"))}</span>
          </SectionHead>
          {rows.length === 0 && <p className={styles.hint}>{words.import.noRows}</p>}
          <ImportRows
            preview={preview}
            rows={rows}
            onWant={(row, isWanted) => change({ unwanted: isWanted ? unwanted.filter((one) => one !== row) : [...unwanted, row] })}
            onGoTo={actions.goTo}
          />
          {planned && written > 0 && (
            <WritesNote lines={[words.import.writes(count("new"), count("update")), ...writesText(planned.edits, check, words)]} />
          )}
        </>
      )}
    </PaneFrame>
  );
}

/** The rows in which headers may stand: above the selection, or its first three. */
function headerRows(top: number, chosen: number | undefined): readonly number[] {
  const near = [top - 1, top, top + 1, top + 2].filter((row) => row >= 0);
  return chosen === undefined || near.includes(chosen) ? near : [...near, chosen];
}

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  taken: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  place: { minWidth: 0, overflowWrap: "anywhere" },
  headers: { display: "flex", marginTop: tokens.spacingVerticalS, alignItems: "center", columnGap: tokens.spacingHorizontalS },
  headerRow: { flexGrow: 1, minWidth: 0 },
  columns: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  basis: { marginTop: tokens.spacingVerticalS },
  switch: { marginLeft: "-8px" },
  modeHint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
