/** The serial number of an ISO 8601 date, time or duration (`t="d"` in strict files); undefined when it is none. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === "") return durationSerial(text.trim());
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  if (date1904) return days + daysTo1970From1904 + time;
  const serial = days + daysTo1970From1900;
  // Excel counts a 29 February 1900 that never was: serials up to it stand one lower.
  return (serial < 61 ? serial - 1 : serial) + time;
}

/** In days. Years and months have no fixed number of them. */
function durationSerial(text: string): number | undefined {
  const match = /^(-?)P(?=.)(?:0+Y)?(?:0+M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(text);
  if (!match) return undefined;
  const [, sign, weeks = "0", days = "0", hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  const serial = Number(weeks) * 7 + Number(days) + time;
  return sign === "-" && serial > 0 ? -serial : serial;
}

const daysTo1970From1900 = 25_569;
const daysTo1970From1904 = 24_107;
