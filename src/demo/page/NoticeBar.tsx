import { HostError } from "../../workbook/port";
import { wordsFor } from "../../wording/catalogues";
import type { Language } from "../../workbook/language";
import type { DoorWords } from "../../wording/everyLanguage";
import { mostCells, TooManyCells } from "./openFile";
import { SheetsMoved } from "./sheetsMoved";
import type { Notice } from "./useGrid";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly words: DoorWords["demo"];
  readonly language: Language;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, words, language, onClose }: NoticeBarProps) {
  return (
    <div className="notice" role={notice.is === "saved" ? "status" : "alert"}>
      <p>{sentenceOf(notice, words, language)}</p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

function sentenceOf(notice: Notice, words: DoorWords["demo"], language: Language): string {
  switch (notice.is) {
    case "plain":
      return `${notice.name}: ${words.plainLooks}`;
    case "saved":
      return words.saved(notice.name);
    case "not-opened":
      return `${words.notOpened(notice.name)} ${reason(notice.problem, words, language)}`;
    case "not-saved":
      return `${words.notSaved(notice.name)} ${reason(notice.problem, words, language)}`;
  }
}

function reason(problem: unknown, words: DoorWords["demo"], language: Language): string {
  if (problem instanceof TooManyCells) {
    const number = new Intl.NumberFormat(language);
    return words.tooManyCells(number.format(problem.cells), number.format(mostCells));
  }
  if (problem instanceof SheetsMoved) return words.sheetsMoved(new Intl.ListFormat(language).format(problem.sheets));
  const { code, subject } = problem instanceof HostError ? problem : new HostError("unknown", String(problem));
  const { sentence, wayOut } = wordsFor(language).host[code];
  return `${sentence(subject)} ${wayOut}`;
}
