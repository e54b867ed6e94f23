import { Button, Field, FluentProvider, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SelfCheck } from "../../workbook/selfCheck";
import { everySelfCheck, type SelfCheckWords } from "../../wording/everyLanguage";
import { selfCheckReport } from "../../wording/selfCheckText";
import type { Environment } from "../environment";
import { useTheme } from "../theme";

export interface SelfCheckPageProps {
  readonly environment: Environment;
  /** The pane's own page. */
  readonly home: string;
  readonly onCheck: (onProgress: (done: number, total: number) => void) => Promise<SelfCheck>;
}

type Progress =
  | { readonly at: "start" }
  | { readonly at: "running"; readonly done: number; readonly total: number }
  | { readonly at: "done"; readonly result: SelfCheck }
  | { readonly at: "failed"; readonly reason: string };

/** In place of the pane, by a link on the help page: says in one minute where an Excel is not what we take it for. */
export function SelfCheckPage({ environment, home, onCheck }: SelfCheckPageProps) {
  const styles = useStyles();
  const theme = useTheme(environment.theme);
  const words = everySelfCheck[environment.language];
  const [progress, setProgress] = useState<Progress>({ at: "start" });
  const run = (): void => {
    setProgress({ at: "running", done: 0, total: 1 });
    onCheck((done, total) => setProgress({ at: "running", done, total })).then(
      (result) => setProgress({ at: "done", result }),
      (problem: unknown) => setProgress({ at: "failed", reason: problem instanceof Error ? problem.message : String(problem) }),
    );
  };
  return (
    <FluentProvider theme={theme} className={styles.page} lang={environment.language}>
      <main className={styles.main}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.text}>{words.intro}</p>
        <Button appearance="primary" disabledFocusable={progress.at === "running"} onClick={run}>
          {words.run}
        </Button>
        <p role="status" className={styles.text}>
          {statusText(progress, words)}
        </p>
        {progress.at === "done" && <Result result={progress.result} words={words} />}
        <a href={home}>{words.back}</a>
      </main>
    </FluentProvider>
  );
}

function statusText(progress: Progress, words: SelfCheckWords): string {
  if (progress.at === "start") return "";
  if (progress.at === "running") return words.running(progress.done, progress.total);
  if (progress.at === "failed") return words.failed(progress.reason);
  const missed = progress.result.facts.filter(({ isTrue }) => !isTrue).length;
  const { leftSheet } = progress.result;
  const untried = progress.result.facts.filter(({ needs }) => needs !== undefined).length;
  const allTrue = untried === 0 ? words.allTrue : words.allTried(untried);
  const told = missed === 0 && leftSheet === undefined ? allTrue : missed === 0 ? "" : words.someFalse(missed);
  return [told, leftSheet === undefined ? "" : words.leftSheet(leftSheet)].join(" ").trim();
}

function Result({ result, words }: { readonly result: SelfCheck; readonly words: SelfCheckWords }) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const report = selfCheckReport(result);
  const copy = (): void => {
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      (problem: unknown) => console.warn("Excel does not let us copy; the text can be selected:", problem),
    );
  };
  return (
    <>
      <ul className={styles.list}>
        {result.facts.map(({ fact, isTrue, needs }) => (
          <li key={fact} className={styles.fact}>
            <span>{words.facts[fact]}</span>
            {needs === undefined ? (
              <span className={isTrue ? styles.passed : styles.missed}>{isTrue ? words.passed : words.missed}</span>
            ) : (
              <span className={styles.untried}>{words.untried(needs)}</span>
            )}
          </li>
        ))}
      </ul>
      <Field label={words.report}>
        <Textarea readOnly value={report} rows={8} onFocus={({ target }) => target.select()} />
      </Field>
      <Button onClick={copy}>{isCopied ? words.copied : words.copy}</Button>
    </>
  );
}

const useStyles = makeStyles({
  page: { height: "100%", minHeight: 0, textAlign: "left", overflowY: "auto" },
  main: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    "& > .fui-Field": { width: "100%" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  list: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  passed: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  untried: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  missed: { flexShrink: 0, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});
