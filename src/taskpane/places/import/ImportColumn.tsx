import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnCorrection, PreviewColumn } from "../../../app/import/marketPreview";
import { importColumnName, importFieldName, importFields, scales, unitKind } from "./importForm";
import { useText } from "../../text/text";

export interface ImportColumnProps {
  readonly column: PreviewColumn;
  readonly onCorrect: (correction: ColumnCorrection) => void;
}

/** One column of a person's table: what stands there, what of ours it is, and how its numbers are read. */
export function ImportColumn({ column, onCorrect }: ImportColumnProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const name = importColumnName(column, words);
  const { field, scale, percent } = column;
  const kind = unitKind(column);
  // Numbers come with a decimal point, and without grouping: 2026 may be a year.
  const inCulture = (sample: string) => (/^-?\d+\.\d+( %)?$/.test(sample) ? sample.replace(".", numbers.plain(0.5).charAt(1)) : sample);
  return (
    <li className={styles.column}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.samples}>{column.samples.map(inCulture).join(" · ")}</span>
      </div>
      <div className={styles.choices}>
        <Select
          size="small"
          className={styles.choice}
          aria-label={words.import.fieldOf(name)}
          value={field ?? ""}
          onChange={(_, { value }) => onCorrect({ field: importFields.find((one) => one === value) ?? null })}
        >
          <option value="">{words.import.leaveOut}</option>
          {importFields.map((one) => (
            <option key={one} value={one}>
              {importFieldName(one, words)}
            </option>
          ))}
        </Select>
        {kind === "amount" && (
          <Select
            size="small"
            className={styles.choice}
            aria-label={words.import.unitOf(name)}
            value={String(scale)}
            onChange={(_, { value }) => field && onCorrect({ field, scale: Number(value) })}
          >
            {scales.map(([factor, key]) => (
              <option key={key} value={String(factor)}>
                {words.import.scale[key]}
              </option>
            ))}
          </Select>
        )}
        {kind === "percent" && (
          <Select
            size="small"
            className={styles.choice}
            aria-label={words.import.unitOf(name)}
            value={percent ?? "fraction"}
            onChange={(_, { value }) => field && onCorrect({ field, percent: value === "whole" ? "whole" : "fraction" })}
          >
            <option value="whole">{words.import.percent.whole}</option>
            <option value="fraction">{words.import.percent.fraction}</option>
          </Select>
        )}
      </div>
      {!column.isSure && <div className={styles.unsure}>{words.import.unsure}</div>}
    </li>
  );
}

const useStyles = makeStyles({
  column: { listStyleType: "none", padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    marginBottom: "2px",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  samples: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { flex: "1 1 112px", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  unsure: {
    marginTop: "2px",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
