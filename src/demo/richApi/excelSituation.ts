/** How the workbook and the person's Excel are set at the moment; a test or the demo changes it between requests. */
export interface ExcelSituation {
  /** The workbook counts days from 1904-01-01. */
  date1904: boolean;
  calculation: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** References are shown as R1C1. */
  showsR1C1: boolean;
  /** The workbook may be looked at only. */
  isViewOnly: boolean;
  /** Sheets may not be added, named, moved, hidden or deleted. */
  isStructureProtected: boolean;
  /** The person has another workbook in front of this one. */
  isBehindAnother: boolean;
}

export function ordinarySituation(): ExcelSituation {
  return {
    date1904: false,
    calculation: "Automatic",
    showsR1C1: false,
    isViewOnly: false,
    isStructureProtected: false,
    isBehindAnother: false,
  };
}
