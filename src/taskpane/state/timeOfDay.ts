import type { Environment } from "../environment";

/** As it is shown: in the culture of the workbook. */
export function timeOfDay({ timeOfDay: given, culture }: Environment): string {
  return given ? given() : new Intl.DateTimeFormat(culture, { hour: "2-digit", minute: "2-digit" }).format(new Date());
}
