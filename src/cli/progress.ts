import { displayText, displayWidth } from "./displayText";
import type { TextSink } from "./streams";

export interface Progress {
  show(line: string): Promise<void>;
  /** Takes the line away before something else is written. */
  clear(): Promise<void>;
}

/** One line that overwrites itself, on a terminal; nothing in a pipe or a log. */
export function progressOn(sink: TextSink): Progress {
  let isShown = false;
  const write = async (text: string) => {
    if (sink.isTerminal) await sink.write(text);
  };
  return {
    async show(line) {
      isShown = true;
      await write(`\r${shorten(displayText(line), (sink.columns ?? 80) - 1)}\u001B[K`);
    },
    async clear() {
      if (isShown) await write("\r\u001B[K");
      isShown = false;
    },
  };
}

function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
