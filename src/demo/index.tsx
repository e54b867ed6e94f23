import { letContextBeSet } from "./pane/letContextBeSet";
import sampleAddress from "../../assets/sample-budget.xlsx";

/**
 * Two pages start here: the spreadsheet, and in a frame of its own beside it the pane, which meets Microsoft's client library there
 * just as it does in Excel.
 */
if (document.body.dataset["page"] === "pane") {
  letContextBeSet(window as object);
  const parts = Promise.all([import("./pane/showPane"), import("../hosts/excel/excelHost")]).then(([{ showPane }, { excelHost }]) => ({
    showPane,
    host: excelHost(),
  }));
  window.showPane = async (environment) => {
    const { showPane, host } = await parts;
    showPane(host, environment);
  };
} else {
  void Promise.all([import("./page/showDemo"), import("../hosts/file/readWorkbook"), import("../hosts/file/looks/readLooks")]).then(
    ([{ showDemo }, { readWorkbookInSteps }, { readLooks }]) => showDemo({ sampleAddress, readWorkbook: readWorkbookInSteps, readLooks }),
  );
}
