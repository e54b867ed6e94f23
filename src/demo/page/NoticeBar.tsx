import { HostError } from "../../workbook/port";
import { wordsFor } from "../../wording/catalogues";
import type { Language } from "../../workbook/language";
import type { DoorWords } from "../../wording/everyLanguage";
import { mostCells, TooManyCells } from "./openFile";
import type { Notice } from "./useGrid";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly words: DoorWords["demo"];
  readonly language: Language;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, words, language, onClose }: NoticeBarProps) {
  return (
    <div className="notice" role="alert">
      <p>
        {notice.is === "plain"
          ? `${notice.name}: ${words.plainLooks}`
          : `${words.notOpened(notice.name)} ${reason(notice.problem, words, language)}`}
      </p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

function reason(problem: unknown, words: DoorWords["demo"], language: Language): string {
  if (problem instanceof TooManyCells) {
    const number = new Intl.NumberFormat(language);
    return words.tooManyCells(number.format(problem.cells), number.format(mostCells));
  }
  const { code, subject } = problem instanceof HostError ? problem : new HostError("unknown", String(problem));
  const { sentence, wayOut } = wordsFor(language).host[code];
  return `${sentence(subject)} ${wayOut}`;
}
