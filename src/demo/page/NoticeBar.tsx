import { HostError } from "../../workbook/port";
import { hostWords as english } from "../../wording/en/host";
import type { Language } from "../../workbook/language";
import { hostWords as dutch } from "../../wording/nl/host";
import type { DemoWords } from "../demoWords";
import { mostCells, TooManyCells } from "./openFile";
import type { Notice } from "./useGrid";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly words: DemoWords;
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

function reason(problem: unknown, words: DemoWords, language: Language): string {
  if (problem instanceof TooManyCells) {
    const number = new Intl.NumberFormat(language);
    return words.tooManyCells(number.format(problem.cells), number.format(mostCells));
  }
  const { code, subject } = problem instanceof HostError ? problem : new HostError("unknown", String(problem));
  const { sentence, wayOut } = { en: english, nl: dutch }[language][code];
  return `${sentence(subject)} ${wayOut}`;
}
