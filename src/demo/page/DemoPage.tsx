import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { momentOf } from "../../domain/change/momentOf";
import type { Environment } from "../../taskpane/environment";
import { wordsFor } from "../../wording/catalogues";
import { everyDoor, type DoorWords } from "../../wording/everyLanguage";
import { DropTarget, useFileDrag } from "./DropTarget";
import { NoticeBar } from "./NoticeBar";
import { PaneFrame } from "./PaneFrame";
import { firstSettings, type DemoSettings } from "./settings";
import { TopBar } from "./TopBar";
import { useUnsaved } from "./useUnsaved";
import type { FileAccess, NamedBytes } from "./fileAccess";
import { useGrid, type GridState } from "./useGrid";

export interface DemoPageProps {
  readonly sample: NamedBytes;
  readonly reading: FileAccess;
}

/** A spreadsheet with the pane beside it, and a slim bar of our own above them. */
export function DemoPage({ sample, reading }: DemoPageProps) {
  const [settings, setSettings] = useState(() => firstSettings(location.search, navigator.language));
  const isDark = useIsDark(settings);
  const grid = useGrid(sample, reading, isDark);
  const words = everyDoor[settings.language].demo;
  const unsaved = useUnsaved(grid.grid, grid.workbook);
  const open = (file: NamedBytes) => {
    if (!unsaved.current.isChanged || window.confirm(words.leave(grid.fileName))) grid.open(file);
  };
  const save = grid.grid && grid.workbook > 0 ? () => grid.save([...unsaved.current.moved], words.copy) : undefined;
  const environment = useMemo(() => environmentOf(settings), [settings]);
  const [isDragged, noticeDrag, endDrag] = useFileDrag();
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    document.title = grid.fileName ? `${grid.fileName} - ${words.title}` : words.title;
  }, [settings.language, isDark, grid.fileName, words]);
  return (
    <>
      <TopBar words={words} settings={settings} onSettings={setSettings} onOpen={open} onSample={() => open(sample)} onSave={save} />
      {grid.notice && <NoticeBar notice={grid.notice} words={words} language={settings.language} onClose={grid.clearNotice} />}
      <main>
        <div className="grid" ref={grid.element} role="region" aria-label={words.grid} />
        {grid.grid && grid.workbook > 0 && (
          <PaneFrame
            key={grid.workbook}
            grid={grid.grid}
            fileName={grid.fileName}
            width={settings.paneWidth}
            product={words.product}
            title={words.pane}
            environment={environment}
            onDrag={noticeDrag}
          />
        )}
        {grid.busy && <Busy busy={grid.busy} hasGrid={grid.grid !== undefined} words={words} />}
      </main>
      {isDragged && <DropTarget text={words.drop} onOpen={open} onEnd={endDrag} />}
    </>
  );
}

interface BusyProps {
  readonly busy: NonNullable<GridState["busy"]>;
  readonly hasGrid: boolean;
  readonly words: DoorWords["demo"];
}

function Busy({ busy: { name, done, total }, hasGrid, words }: BusyProps) {
  const text = !hasGrid ? words.starting : total === 0 ? words.opening(name) : words.openingSheet(name, Math.min(done + 1, total), total);
  return (
    <p className="busy" role="status">
      {text}
    </p>
  );
}

function environmentOf({ language, theme }: DemoSettings): Environment {
  return {
    language,
    culture: wordsFor(language).number.culture,
    theme: theme === "system" ? "auto" : theme,
    today: today(new Date()),
    author: "You",
    clock: () => momentOf(new Date()),
  };
}

function today(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

const darkQuery = "(prefers-color-scheme: dark)";

function useIsDark({ theme }: DemoSettings): boolean {
  const prefersDark = useSyncExternalStore(listen, () => matchMedia(darkQuery).matches);
  return theme === "dark" || (theme === "system" && prefersDark);
}

function listen(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
