/** What the stand-in says it supports. The npm copy of the client library ends at ExcelApi 1.15. */
const supported: Readonly<Record<string, number>> = { ExcelApi: 15, DelayForCellEdit: 1, RichApiRuntimeFlag: 2 };

/**
 * `Office` with a `context` that answers, as Excel gives it before an add-in's page runs. Outside Excel the library's own
 * context stays empty and cannot be replaced, so it is covered.
 */
export function officeWithContext(office: object, culture: string): object {
  const context = { requirements: { isSetSupported }, platform: "StandIn", contentLanguage: culture, displayLanguage: culture };
  return Object.create(office, { context: { value: context, enumerable: true } }) as object;
}

/** Sets are numbered 1.1, 1.2 ... 1.15: the part behind the point counts, not the decimal number. */
function isSetSupported(name: string, version = "1.1"): boolean {
  const [major = "1", minor = "0"] = String(version).split(".");
  return major === "1" && Number(minor) <= (supported[name] ?? 0);
}
