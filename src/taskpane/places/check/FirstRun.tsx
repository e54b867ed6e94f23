import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../../workbook/port";
import { useFigures } from "../../figures/figures";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface FirstRunProps {
  readonly onCheck: () => void;
  /** What is selected in the sheet. */
  readonly selected?: Place | undefined;
  readonly onCheckCells: (place: Place) => void;
}

/** What this is for, in one screen, and the one button. */
export function FirstRun({ onCheck, selected, onCheckCells }: FirstRunProps) {
  const styles = useStyles();
  const { words } = useText();
  const { askAll } = useFigures();
  return (
    <div className={styles.page}>
      <svg className={styles.picture} viewBox="0 0 120 64" width="120" height="64" aria-hidden="true" focusable="false">
        <path className="ceiling" d="M2 14h116" />
        <path className="ground" d="M2 62h116" />
        <path className="solid" d="M10 38h20v24H10zM50 30h20v32H50z" />
        <path className="solid" d="M90 22h20v40H90z" />
        <path className="wish" d="M90 4h20v18H90z" />
      </svg>
      <h1 className={styles.title} data-title tabIndex={-1}>
        {words.check.firstRunTitle}
      </h1>
      <p className={styles.text}>{words.check.firstRunText}</p>
      <Button appearance="primary" size="large" className={styles.button} onClick={onCheck}>
        {words.check.checkNow}
      </Button>
      {selected && (
        <Button className={styles.button} onClick={() => onCheckCells(selected)}>
          {words.check.checkCells(placeText(selected))}
        </Button>
      )}
      <p className={styles.promise}>{words.check.firstRunPromise}</p>
      <Button size="small" appearance="transparent" className={styles.words} onClick={askAll}>
        {words.glossary.title}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  picture: {
    maxWidth: "100%",
    "& .ceiling": {
      stroke: tokens.colorNeutralForeground1,
      strokeWidth: "2px",
      "@media (forced-colors: active)": { stroke: "CanvasText" },
    },
    "& .ground": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
    "& .solid": { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
    "& .wish": {
      fill: "none",
      stroke: tokens.colorPaletteRedForeground1,
      strokeWidth: "2px",
      strokeDasharray: "4 3",
      "@media (forced-colors: active)": { stroke: "CanvasText" },
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start", maxWidth: "100%" },
  // A wider pane has it beside the tabs.
  words: { alignSelf: "start", paddingLeft: 0, "@container (min-width: 311px)": { display: "none" } },
  promise: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
