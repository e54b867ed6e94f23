import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { editsToMark, itemsToMark, markTargets } from "../../../app/write/markTargets";
import { markLook } from "../../../workbook/mark";
import { BackHeader } from "../../frame/BackHeader";
import { MarksPresent } from "./MarksPresent";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import { labelOf, valueText } from "../../item/itemText";
import { marksText } from "./marksText";
import type { PlaceProps } from "../placeProps";
import { useText } from "../../text/text";

/** Makes targets visible in the sheet, and takes that back. */
export function Marks({ place: { item: key }, check, state, actions }: PlaceProps<"marks">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [withComments, setWithComments] = useState(false);
  const { marks } = state;
  useEffect(() => {
    if (!marks) actions.readMarks();
  }, [marks, actions]);
  const items = itemsToMark(check, key);
  const [first] = items;
  const wanted = { withComments, numbers, ...(key !== undefined && { item: key }) };
  const plan = editsToMark(check, wanted);
  const canMark = plan.edits.length > 0 && state.write.at !== "writing";
  const mark = () => actions.perform(markTargets, wanted, { subject: "", about: String(plan.targets) });
  return (
    <PaneFrame
      name={`marks ${key ?? ""}`}
      header={
        <BackHeader
          title={key !== undefined && first ? words.marks.titleOne(labelOf(first)) : words.marks.title}
          onBack={() => actions.tell({ is: "went-back" })}
        />
      }
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!canMark} onClick={() => canMark && mark()}>
            {words.marks.mark}
          </Button>
          <Button onClick={() => actions.tell({ is: "went-back" })}>{words.pane.cancel}</Button>
        </>
      }
    >
      {first === undefined ? (
        <p className={styles.text}>{words.marks.nothing}</p>
      ) : (
        <>
          <p className={styles.text}>{key === undefined ? words.marks.intro(items.length) : words.marks.introOne}</p>
          <p className={styles.text}>
            {words.marks.sample} <span className={styles.sample}>{valueText(first, numbers) || "15 %"}</span>
          </p>
          <p className={styles.quiet}>{words.marks.own}</p>
          <Checkbox
            className={styles.choice}
            label={words.marks.withComments}
            checked={withComments}
            onChange={(_, { checked }) => setWithComments(checked === true)}
          />
          <WritesNote lines={marksText(plan, key === undefined, words)} />
        </>
      )}
      <MarksPresent plan={plan} item={key} check={check} state={state} actions={actions} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // As the sheet will show it, whatever the pane's own theme.
  sample: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: markLook.fill,
    color: markLook.font,
    borderTop: `1px dashed ${markLook.line}`,
    borderBottom: `1px dashed ${markLook.line}`,
    fontVariantNumeric: "tabular-nums",
    forcedColorAdjust: "none",
  },
  choice: { "& label": { paddingTop: "4px", paddingBottom: "4px" } },
});
