/** The npm copy of the client library ends at ExcelApi 1.15; notes, of 1.18, are all that the stand-in knows beyond. */
export type ExcelApi = 15 | 18;

const supported = (excelApi: ExcelApi): Readonly<Record<string, number>> => ({
  ExcelApi: excelApi,
  DelayForCellEdit: 1,
  RichApiRuntimeFlag: 2,
});

/**
 * `Office` with a `context` that answers, as Excel gives it before an add-in's page runs. Outside Excel the library's own
 * context stays empty and cannot be replaced, so it is covered.
 */
export function officeWithContext(office: object, culture: string, excelApi: ExcelApi): object {
  const context = {
    requirements: { isSetSupported: isSetSupported(excelApi) },
    platform: "StandIn",
    contentLanguage: culture,
    displayLanguage: culture,
  };
  return Object.create(office, { context: { value: context, enumerable: true } }) as object;
}

/** Sets are numbered 1.1, 1.2 ... 1.15: the part behind the point counts, not the decimal number. */
function isSetSupported(excelApi: ExcelApi): (name: string, version?: string) => boolean {
  const sets = supported(excelApi);
  return (name, version = "1.1") => {
    const [major = "1", minor = "0"] = String(version).split(".");
    return major === "1" && Number(minor) <= (sets[name] ?? 0);
  };
}
