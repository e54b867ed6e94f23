import { readPeriod, type HeaderPeriod } from "./period";
import { readOnce } from "./readOnce";

/** A year or step named somewhere in a longer text: "Revenue growth FY26", "Penetration year 2", "Groei 2027 (prognose)". */
export const periodInText = readOnce(readPeriodInText);

/** A text that is a period, or names one. */
export function periodOfText(text: string): HeaderPeriod | undefined {
  return readPeriod(text, "General", false, false) ?? periodInText(text);
}

function readPeriodInText(text: string): HeaderPeriod | undefined {
  const years = [...text.matchAll(/(?<![\d.,/])(?:fy|fy ?')?(?<year>20\d\d|(?<=fy ?'?)\d\d)(?<mark>[aefpb])?(?![\d.,%]|[a-z])/giu)];
  const year = years.at(-1)?.groups;
  if (year?.year !== undefined) {
    const order = (year.year.length === 2 ? 2000 + Number(year.year) : Number(year.year)) * 12;
    const marker = year.mark === undefined ? undefined : year.mark.toLowerCase() === "a" ? "actual" : "plan";
    return { unit: "year", order, marker, text: years.at(-1)?.[0] ?? "" };
  }
  const step =
    /(?<![\p{L}])(?:year|yr|month|jaar|jahr|maand|monat|année|annee|año|anno|mois|mese|quarter|kwartaal|quartal)\s?(?<step>\d{1,2})(?!\d)/iu.exec(
      text,
    );
  return step?.groups ? { unit: "step", order: Number(step.groups.step), marker: undefined, text: step[0] } : undefined;
}
