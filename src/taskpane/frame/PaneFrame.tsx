import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { FigureId } from "../../wording/figure";
import type { FigureBook } from "../figures/figureBook";
import { FiguresContext } from "../figures/figures";
import { useFrame } from "./frame";
import { DefinitionSheet, GlossarySheet } from "./definitionSheet";
import { useKeptFocus } from "./useKeptFocus";

export interface PaneFrameProps {
  /** Names the place: where it was scrolled to is kept by it. */
  readonly name: string;
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** The figures that can be asked for. */
  readonly book?: FigureBook;
  readonly unit?: string | undefined;
}

const noFigures: FigureBook = {};

/** Header and footer stand, the middle scrolls. A place's title carries `data-title` and gets the focus when the person goes there. */
export function PaneFrame({ name, header, children, footer, book = noFigures, unit }: PaneFrameProps) {
  const styles = useStyles();
  const { moves, cameFrom, memory, messages, hints } = useFrame();
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  const [asked, setAsked] = useState<readonly (FigureId | "glossary")[]>([]);
  const asker = useRef<HTMLElement | null>(null);
  const askable = useMemo(() => {
    const keepAsker = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.closest("[role=dialog]") === null) asker.current = activeElement;
    };
    const ask = (figure: FigureId) => {
      keepAsker();
      setAsked((before) => [...before, figure]);
    };
    const askAll = () => {
      keepAsker();
      setAsked(["glossary"]);
    };
    return { book, ask, askAll, ...(unit !== undefined && { unit }) };
  }, [book, unit]);

  useEffect(() => {
    const region = main.current;
    if (!region) return;
    region.scrollTop = memory.scrolled.get(name) ?? 0;
    const remember = () => memory.scrolled.set(name, region.scrollTop);
    region.addEventListener("scroll", remember, { passive: true });
    return () => region.removeEventListener("scroll", remember);
  }, [name, memory]);

  useEffect(() => {
    if (memory.focused === moves) return;
    memory.focused = moves;
    const back = cameFrom === undefined ? null : main.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(cameFrom)}"]`);
    const title = frame.current?.querySelector<HTMLElement>("[data-title]");
    (back ?? title)?.focus({ preventScroll: !back });
  }, [moves, cameFrom, memory]);

  const current = asked[asked.length - 1];
  const close = () => {
    setAsked([]);
    asker.current?.focus({ preventScroll: true });
  };
  return (
    <FiguresContext.Provider value={askable}>
      <div ref={frame} className={styles.frame}>
        <header className={styles.header}>{header}</header>
        <main ref={main} className={styles.main}>
          {messages}
          {children}
        </main>
        {current === "glossary" && <GlossarySheet onClose={close} />}
        {current !== undefined && current !== "glossary" && (
          <DefinitionSheet figure={current} onClose={close} {...(asked.length > 1 && { onBack: () => setAsked(asked.slice(0, -1)) })} />
        )}
        <div className={styles.hints}>{hints}</div>
        {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </FiguresContext.Provider>
  );
}

/** Zoomed to 400 % hardly any height is left: then all of it scrolls together. */
const low = "@media (max-height: 260px)";

/** Zoomed to 200 % a single figure may be wider than what is left beside its name. */
const narrow = "@media (max-width: 240px)";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Whatever font the computer has, a long word breaks before the pane scrolls sideways.
    overflowWrap: "break-word",
    [narrow]: { overflowWrap: "anywhere" },
    [low]: { overflowY: "scroll", display: "block" },
  },
  header: {
    position: "relative",
    flexShrink: 0,
    minHeight: "44px",
    // The corner where Excel puts its own menu.
    paddingRight: "36px",
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scrollbars until the pointer comes near.
    overflowY: "scroll",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    position: "relative",
    [low]: { overflowY: "visible" },
  },
  // Zoomed in, what is said leaves room for what it is about.
  hints: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    "@media (max-height: 480px)": { maxHeight: "25%" },
    [low]: { maxHeight: "none" },
  },
  footer: {
    flexShrink: 0,
    minHeight: "44px",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `5px ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});
