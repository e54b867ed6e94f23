/** Children of a worksheet in the order of the schema (ECMA-376 part 1, CT_Worksheet). */
const order = [
  [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
  ],
  [
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
  ],
  ["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"],
  ["ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ["webPublishItems", "tableParts", "extLst"],
].flat();

/** Children that stand behind one that the schema puts after them. */
export function worksheetOrder(xml: string): readonly string[] {
  const names = childNames(xml.replace(/<!--.*?-->/gs, ""));
  return names.filter((name, index) => names.slice(0, index).some((before) => order.indexOf(before) > order.indexOf(name)));
}

/** What `mc:AlternateContent` wraps counts in its place. */
function childNames(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, closing, name = "", closed] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)[^>]*?(\/?)>/g)) {
    if (tag.startsWith("<?")) continue;
    const isWrapping = name === "AlternateContent" || name === "Choice";
    if (closing) {
      if (!isWrapping) depth--;
      continue;
    }
    if (depth === 1 && !isWrapping) names.push(name);
    if (!closed && !isWrapping) depth++;
  }
  return names;
}
