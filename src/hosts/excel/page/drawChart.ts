import type { LaidOutChart } from "../../../workbook/page/layOutPage";
import { usedOnce } from "../usedOnce";

/** Columns that stand on one another, drawn from the cells beside the page; a chart of the same name goes first. */
export function drawChart(sheet: Excel.Worksheet, chart: LaidOutChart, isKnown: boolean): void {
  if (isKnown) sheet.charts.getItem(chart.name).delete();
  const { area, labels, series } = chart;
  const [first = labels, last = labels] = [series[0]?.values, series.at(-1)?.values];
  const height = labels.bottom - labels.top + 1;
  // With the row of names above them. Labels are given apart: Excel would have to guess that the first column holds them.
  const source = usedOnce(sheet.getRangeByIndexes(first.top - 1, first.left, height + 1, last.right - first.left + 1));
  const drawn = sheet.charts.add("ColumnStacked", source, "Columns");
  drawn.name = chart.name;
  drawn.title.visible = false;
  drawn.legend.visible = false;
  drawn.plotVisibleOnly = false;
  drawn.format.fill.clear();
  drawn.format.border.lineStyle = "None";
  drawn.setPosition(
    usedOnce(sheet.getRangeByIndexes(area.top, area.left, 1, 1)),
    usedOnce(sheet.getRangeByIndexes(area.bottom, area.right, 1, 1)),
  );
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.font.size = 9;
  categoryAxis.format.font.color = "#1B2A41";
  series.forEach(({ fill, outline }, index) => {
    const columns = drawn.series.getItemAt(index);
    columns.setXAxisValues(usedOnce(sheet.getRangeByIndexes(labels.top, labels.left, height, 1)));
    columns.gapWidth = 45;
    columns.overlap = 100;
    if (fill === undefined) columns.format.fill.clear();
    else columns.format.fill.setSolidColor(`#${fill}`);
    if (outline === undefined) columns.format.line.lineStyle = "None";
    else {
      columns.format.line.color = `#${outline}`;
      columns.format.line.lineStyle = "Dash";
    }
  });
}
