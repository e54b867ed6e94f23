/** About a minute each and longer, measured on two cores; the rest follow by size. Begun last, one of them would keep a single core busy at the end. */
const longest = [
  "app/refusedAnywhere",
  "workbook/sheetFigures",
  "cli/report",
  "grouped/deeds",
  "browser/everyWidth",
  "app/disturbedAnywhere",
  "browser/total",
  "workbook/messyCells",
  "grouped/excel",
  "browser/follow",
  "browser/scenarios",
  "app/keysAfterWriting",
  "browser/markets",
  "grouped/files",
  "browser/paneAlone",
  "browser/target",
  "browser/demo.",
  "browser/pane.",
  "grouped/model",
];

/** The order in which jest hands the files to its workers. A fresh clone remembers no durations, and the size of a file says little. */
module.exports = class LongestFirst {
  sort(tests) {
    const size = new Map(tests.map((test) => [test, test.context.hasteFS.getSize(test.path) ?? 0]));
    return [...tests].sort((one, other) => place(one) - place(other) || size.get(other) - size.get(one));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};

function place({ path }) {
  const index = longest.findIndex((name) => path.split(/[\\/]/).join("/").includes(`/test/${name}`));
  return index < 0 ? longest.length : index;
}
