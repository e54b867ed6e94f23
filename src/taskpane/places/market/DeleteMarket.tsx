import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useEffect, useRef, useState } from "react";
import type { Check } from "../../../app/check/check";
import { deleteMarket } from "../../../app/write/deleteMarket";
import { previewing } from "../../../app/write/writing";
import { segmentKey } from "../../../domain/scope/scope";
import type { MarketRow } from "../../../workbook/tables/tableRows";
import { labelOf } from "../../item/itemText";
import { targetItemsOn } from "../../market/targetsOn";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { writesText } from "../../form/writesText";
import { useEscape } from "../../form/useOpenForm";
import { WritesNote } from "../../form/WritesNote";

export interface DeleteMarketProps {
  readonly row: MarketRow;
  readonly check: Check;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** Asks in place before a market goes, names the targets that lean on it, and gives the way back with the notice. */
export function DeleteMarket({ row, check, isBusy, actions }: DeleteMarketProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  useEscape(box, () => setAsked(false));
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) {
      question.current?.parentElement?.scrollIntoView({ block: "nearest" });
      question.current?.focus({ preventScroll: true });
    }
    if (!isAsked && wasAsked.current) opener.current?.querySelector("button")?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const { segment } = row.segment;
  const say = words.market.deletion;
  if (!isAsked) {
    return (
      <div ref={opener} className={styles.open}>
        <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => setAsked(true)}>
          {say.open}
        </Button>
      </div>
    );
  }
  const targets = targetItemsOn(segment, check);
  const isOwn = (one: { readonly segment: string }) => segmentKey(one.segment) === segmentKey(segment);
  const hasMore = check.history.some(isOwn) || check.competitors.some(isOwn);
  const edits = deleteMarket.edits(previewing(check, numbers.language), { id: row.id });
  const remove = () => actions.perform(deleteMarket, { id: row.id }, { subject: row.id, about: segment });
  return (
    <section ref={box} className={styles.box}>
      <h2 ref={question} tabIndex={-1} className={styles.title}>
        {say.title(segment)}
      </h2>
      <p className={styles.text}>{say.targets(targets.length)}</p>
      {targets.length > 0 && (
        <ul className={styles.list}>
          {targets.map((item) => (
            <li key={item.key}>{labelOf(item)}</li>
          ))}
        </ul>
      )}
      {hasMore && <p className={styles.text}>{say.rest}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && remove()}>
          {say.confirm}
        </Button>
        <Button onClick={() => setAsked(false)}>{say.keep}</Button>
      </div>
      {edits.ok && <WritesNote lines={writesText(edits.value, check, words)} />}
    </section>
  );
}

const useStyles = makeStyles({
  open: { marginTop: tokens.spacingVerticalXL, marginLeft: "-8px" },
  box: {
    marginTop: tokens.spacingVerticalXL,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "18px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
