import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { boardPage, whyNoReport } from "../../../app/report/boardPage";
import { pageIn } from "../../../app/report/pageIn";
import { makePage } from "../../../app/write/makePage";
import { previewing } from "../../../app/write/writing";
import { languageOfTables } from "../../../workbook/tables/foundTable";
import { everyReport } from "../../../wording/everyLanguage";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { contentText } from "./contentText";
import { PageChartView } from "./PageChartView";
import { pageSections, type ShownPart } from "./pageSections";
import { PageTableView } from "./PageTableView";

/** The page for the meeting as it will stand in the workbook, and the one press that makes it or makes it anew. */
export function BoardPage({ check, state, actions }: PlaceProps<"board-page">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = everyReport[numbers.language].pane;
  const why = whyNoReport(check);
  const page = useMemo(() => (why === undefined ? boardPage(check, numbers.language) : undefined), [check, numbers.language, why]);
  const sections = useMemo(() => (page ? pageSections(page) : []), [page]);
  const known = pageIn(check);
  const isWriting = state.write.at === "writing";
  const isManual = check.workbook.warnings.some(({ code }) => code === "manual-calculation");
  const edits = makePage.edits(previewing(check, numbers.language), {});
  const sheet = known?.sheet.name ?? page?.sheetName ?? "";
  const make = () => actions.perform(makePage, {}, { subject: "", about: known ? say.refreshed(sheet) : say.made(sheet) });
  const tableLanguage = languageOfTables(check.tables.found, numbers.language);
  return (
    <PaneFrame
      name="board-page"
      header={<BackHeader title={say.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        page && (
          <Button appearance="primary" disabledFocusable={isWriting} onClick={() => !isWriting && make()}>
            {known ? say.refresh : say.make}
          </Button>
        )
      }
    >
      <p className={styles.text}>{why === undefined ? say.about : say.refused[why]}</p>
      {known && (
        <p className={styles.text}>
          {say.stands(sheet)}{" "}
          <Link
            inline
            onClick={() =>
              actions.goTo({ sheet, area: { ...known.found.area, bottom: known.found.area.top, right: known.found.area.left } })
            }
          >
            {say.goTo}
          </Link>
        </p>
      )}
      {known?.sheet.isProtected === true && <p className={styles.warning}>{say.isProtected(sheet)}</p>}
      {page && isManual && <p className={styles.text}>{say.isManual}</p>}
      {edits.ok && <WritesNote lines={writesText(edits.value, check, words)} />}
      {page && (
        <section aria-label={say.preview} className={styles.preview} lang={tableLanguage}>
          <SectionHead title={say.preview} />
          {sections.map(({ title, parts }, index) => (
            <div key={title ?? index}>
              {title !== undefined && <h3 className={styles.title}>{title}</h3>}
              {parts.map((part, at) => (
                <Part key={at} part={part} date1904={check.workbook.date1904} />
              ))}
            </div>
          ))}
        </section>
      )}
    </PaneFrame>
  );
}

function Part({ part, date1904 }: { readonly part: ShownPart; readonly date1904: boolean }) {
  const styles = useStyles();
  const { numbers } = useText();
  switch (part.is) {
    case "text":
      return <p className={styles.quiet}>{contentText(part.text, undefined, numbers, date1904)}</p>;
    case "table":
      return <PageTableView table={part.table} date1904={date1904} />;
    case "chart":
      return <PageChartView chart={part.chart} />;
    case "figures":
      return (
        <dl className={styles.figures}>
          {part.figures.map(({ name, figure }, at) => (
            <div key={at} className={styles.figure}>
              <dt className={styles.quiet}>{contentText(name, undefined, numbers)}</dt>
              <dd className={styles.count}>{contentText(figure, undefined, numbers)}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  warning: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorPaletteRedForeground1 },
  preview: { overflowWrap: "anywhere" },
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralForeground2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { ...small, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  figures: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 88px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  figure: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});
