import type { IsoDate } from "../../domain/plan";

export interface CalendarEntry {
  /** The same for the same entry whenever it is exported, so that a calendar takes it for a new version and no second one. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly description: string;
  readonly category?: string;
  readonly isDone: boolean;
}

/**
 * Whole days as an .ics file (RFC 5545). They are events: Outlook does not take in tasks. `stamp` is the day of the export.
 */
export function calendarText(entries: readonly CalendarEntry[], stamp: IsoDate, name: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Growth Ceiling//Actions//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ id, day, title, description, category, isDone }: CalendarEntry, stamp: IsoDate): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@growth-ceiling`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${escaped(isDone ? `✓ ${title}` : title)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(category === undefined ? [] : [`CATEGORIES:${escaped(category)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function digits(day: IsoDate): string {
  return day.replaceAll("-", "");
}

/** Line ends, commas, semicolons and backslashes of a text would end or split it; other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

const longestLine = 75;

/** No line is longer than 75 bytes: it goes on in the next one, behind a space, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > longestLine) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

/** In UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
