import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface PlainRow {
  readonly name: ReactNode;
  /** Under the name, as a bar: 0..1. */
  readonly part?: number | undefined;
  /** The bar is of what is not enough. */
  readonly isShort?: boolean;
  readonly cells: readonly ReactNode[];
}

export interface PlainTableProps {
  readonly head: readonly string[];
  readonly rows: readonly PlainRow[];
}

/** Names at the left, amounts at the right, as narrow as the pane is. */
export function PlainTable({ head, rows }: PlainTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, part, isShort = false, cells }, index) => (
            <tr key={index}>
              <th scope="row">
                {name}
                {part !== undefined && (
                  <span className={styles.track} aria-hidden="true">
                    <span className={mergeClasses(styles.bar, isShort && styles.short)} style={{ width: `${part * 100}%` }} />
                  </span>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  // Of amounts that have no room even then.
  box: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": {
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXS} 0`,
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
      overflowWrap: "normal",
      "::first-letter": { textTransform: "uppercase" },
    },
    "& thead th:not(:first-child)": { textAlign: "right", paddingLeft: tokens.spacingHorizontalS },
    "& td": {
      textAlign: "right",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      whiteSpace: "nowrap",
    },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  track: {
    display: "block",
    height: "6px",
    marginTop: "3px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: "3px",
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [contrast]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  short: { backgroundColor: tokens.colorPaletteRedBackground3 },
});
