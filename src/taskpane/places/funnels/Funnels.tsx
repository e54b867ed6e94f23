import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo } from "react";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import type { TableDraft } from "../../rowForm/rowDraft";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { funnelLine } from "./funnelLine";
import { funnelStarts, usualStages } from "./funnelStart";

/** Every fair and campaign, each in one line; and ways to begin one. */
export function Funnels({ check, actions }: PlaceProps<"funnels">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { funnels } = check.tables.rows;
  const starts = useMemo(() => funnelStarts(check, words, numbers), [check, words, numbers]);
  const problems = check.problems.filter(({ table }) => table === "funnels");
  const open = (id: string) => actions.tell({ is: "went", to: { at: "funnel", funnel: id } });
  const begin = (draft: TableDraft) => {
    actions.tell({ is: "typed", draft: "funnel", key: "new", change: draft });
    open("new");
  };
  return (
    <PaneFrame
      name="funnels"
      header={<BackHeader title={words.plan.part.funnels} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <Button
          appearance={funnels.length === 0 ? "primary" : "secondary"}
          icon={<Add20Regular />}
          onClick={() => begin(usualStages(words))}
        >
          {words.funnel.new}
        </Button>
      }
    >
      <p className={styles.text}>{words.plan.purpose.funnels}</p>
      {funnels.length === 0 && <p className={styles.text}>{words.funnel.example}</p>}
      <TableProblemList problems={problems} onGoTo={actions.goTo} />
      <ul className={styles.list}>
        {funnels.map((funnel) => (
          <li key={funnel.id} className={styles.item}>
            <button type="button" className={styles.line} data-item={`funnel ${funnel.id}`} onClick={() => open(funnel.id)}>
              <span className={styles.told}>
                <span className={styles.name}>{funnel.name}</span>
                <span className={styles.says}>{funnel.isUsable ? funnelLine(funnel, words, numbers) : words.hypothesis.unusable}</span>
              </span>
              <ChevronRight16Regular className={styles.chevron} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {starts.length > 0 && (
        <>
          <SectionHead title={words.funnel.startTitle} />
          <p className={styles.hint}>{words.funnel.startText}</p>
          <div className={styles.starts}>
            {starts.map(({ market, draft }) => (
              <Button key={market} size="small" onClick={() => begin(draft)}>
                {words.funnel.startFrom(market)}
              </Button>
            ))}
          </div>
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  starts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { overflowWrap: "anywhere", minWidth: 0 } },
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    appearance: "none",
    width: "100%",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  told: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  says: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
