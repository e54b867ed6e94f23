/** The serial number of an ISO 8601 date or time (`t="d"` in strict files); undefined when it is neither. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  if (date1904) return days + daysTo1970From1904 + time;
  const serial = days + daysTo1970From1900;
  // Excel counts a 29 February 1900 that never was: serials up to it stand one lower.
  return (serial < 61 ? serial - 1 : serial) + time;
}

const daysTo1970From1900 = 25_569;
const daysTo1970From1904 = 24_107;
