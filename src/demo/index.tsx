import { letContextBeSet } from "./pane/letContextBeSet";
import sampleAddress from "../../assets/sample-budget.xlsx";

/**
 * Two pages start here: the spreadsheet, and in a frame of its own beside it the pane, which meets Microsoft's client library there
 * just as it does in Excel.
 */
if (demoPage === "pane") {
  letContextBeSet(window as object);
  const parts = Promise.all([
    import("./pane/showPane"),
    import("../hosts/excel/excelHost"),
    import("../hosts/excel/selfCheck/checkExcel"),
  ]).then(([{ showPane }, { excelHost }, { checkExcel }]) => ({ showPane, host: excelHost(), checkExcel }));
  window.showPane = async (environment) => {
    const { showPane, host, checkExcel } = await parts;
    showPane(host, checkExcel, environment);
  };
} else {
  void Promise.all([import("./page/showDemo"), import("../hosts/file/readWorkbook"), import("../hosts/file/looks/readLooks")]).then(
    ([{ showDemo }, { readWorkbookInSteps }, { readLooks }]) =>
      showDemo({
        sampleAddress,
        readWorkbook: readWorkbookInSteps,
        readLooks,
        loadWriter: async () => (await import("../hosts/file/copy/copyWorkbook")).copyWorkbook,
      }),
  );
}
