import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { stageNumbers } from "../../../workbook/tables/funnels/funnelInputs";
import type { TableDraft } from "../../rowForm/rowDraft";
import { TableField } from "../../rowForm/TableField";
import type { TableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";

export interface StageFieldsProps {
  readonly row: TableRow<"funnels">;
  /** Counts from afterwards are asked for as well. */
  readonly isOver: boolean;
  readonly onType: (change: TableDraft) => void;
}

/** The stages from the top down, each with how many come to it. */
export function StageFields({ row, isOver, onType }: StageFieldsProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.funnel.stages;
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>(undefined);
  const [more, setMore] = useState(0);
  const used = row.row.stages.length;
  const shown = Math.min(stageNumbers.length, Math.max(used, 2, more));
  useEffect(() => {
    if (focusNext.current !== undefined) list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  return (
    <div ref={list} role="group" aria-label={say.title}>
      <ol className={styles.stages}>
        {stageNumbers.slice(0, shown).map((stage) => (
          <li key={stage} className={styles.stage} data-stage={stage}>
            <div className={styles.head}>
              <TableField row={row} name={`stage${stage}`} label={say.number(stage)} />
              <Button
                size="small"
                appearance="subtle"
                className={styles.remove}
                icon={<Dismiss16Regular />}
                aria-label={say.remove(row.textOf(`stage${stage}`) || say.number(stage))}
                onClick={() => remove(stage)}
              />
            </div>
            <div className={styles.counts}>
              {stage > 1 && <TableField row={row} name={`rate${stage}`} label={say.rate} />}
              <TableField row={row} name={`available${stage}`} label={say.available} />
              {isOver && <TableField row={row} name={`actual${stage}`} label={say.actual} />}
            </div>
          </li>
        ))}
      </ol>
      {shown < stageNumbers.length && (
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            focusNext.current = `[data-stage="${shown + 1}"] input`;
            setMore(shown + 1);
          }}
        >
          {say.add}
        </Button>
      )}
    </div>
  );

  /** Those below move up; the first stage has no rate. */
  function remove(gone: number) {
    const change = stageNumbers
      .filter((stage) => stage >= gone)
      .flatMap((stage) =>
        ["stage", "rate", "available", "actual"].flatMap((part): readonly (readonly [string, string])[] =>
          part === "rate" && stage === 1
            ? []
            : [[`${part}${stage}`, stage === stageNumbers.length ? "" : row.textOf(`${part}${stage + 1}`)]],
        ),
      );
    focusNext.current = `[data-stage="${Math.max(1, gone - 1)}"] input`;
    setMore(Math.max(0, shown - 1));
    onType(Object.fromEntries(change));
  }
}

const useStyles = makeStyles({
  stages: { margin: 0, padding: 0 },
  stage: {
    listStyleType: "none",
    padding: `0 0 ${tokens.spacingVerticalS}`,
    marginBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS, "& > :first-child": { flexGrow: 1 } },
  remove: { flexShrink: 0 },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "end",
    marginTop: tokens.spacingVerticalXXS,
    "& label": { color: tokens.colorNeutralForeground3 },
  },
});
