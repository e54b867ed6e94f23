import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { HistoryYear, Segment } from "../../../domain/plan";
import type { FormField } from "../../market/formField";
import { proposedShare } from "./proposedShare";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";

export interface ShareProposalProps {
  readonly segment: Segment;
  readonly computed: ComputedSegment;
  readonly years: number;
  /** Of this market. */
  readonly history: readonly HistoryYear[];
  readonly onType: (field: FormField, text: string) => void;
}

/** A blank reachable share teaches nothing: an estimate, which counts only once somebody accepts it and says on what ground. */
export function ShareProposal({ segment, computed, years, history, onType }: ShareProposalProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [reason, setReason] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = reason !== undefined;
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) box.current?.querySelector<HTMLElement>("[data-accept]")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { maxShare, gainPerYear, basis } = proposedShare(computed.settled.share, years, history);
  const say = words.market.proposal;
  const long = words.number.years(years);
  const accept = () => {
    setAsked(true);
    if (reason === undefined || reason.trim() === "") return;
    onType("source", say.written((segment.source ?? "").trim(), reason.trim()));
    // This estimate goes; the person is left at the field that it was for.
    box.current?.closest("fieldset")?.querySelector<HTMLElement>("[data-field=maxShare]")?.focus();
    onType("maxShare", numbers.plain(Math.round(maxShare * 1e4) / 100, 2));
  };
  return (
    <div ref={box} className={styles.box}>
      <p className={styles.text}>
        <Figure figure="maxShareProposed" written={say.text(numbers.percent(maxShare))} />{" "}
        {basis === "own-history" ? say.ownHistory(words.number.points(numbers.points(gainPerYear)), long) : say.largeCompanies(long)}{" "}
        {say.counts}
      </p>
      {reason === undefined ? (
        <Button size="small" data-accept onClick={() => setReason("")}>
          {say.accept}
        </Button>
      ) : (
        <>
          <Field size="small" label={say.source} {...(isAsked && reason.trim() === "" && { validationMessage: say.sourceNeeded })}>
            <Input
              size="small"
              className={styles.input}
              value={reason}
              placeholder={say.sourceExample}
              input={{ ref: field }}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={accept}>
              {say.confirm}
            </Button>
            <Button size="small" onClick={() => setReason(undefined)}>
              {say.keep}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
