import {
  addChart,
  changeChart,
  changeSeries,
  chartMark,
  chartsOn,
  removeChart,
  seriesMark,
  withProperty,
  type GridChart,
  type GridSeries,
} from "../grid/gridCharts";
import type { GridRange, GridSheet } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { requireWritable } from "../grid/writeCells";
import { entity, type Argument, type Entity, type Kind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";

/** A chart is refused where cells are: on a protected sheet, and where the workbook may be looked at only. */
const chartsKind: Kind<GridSheet> = {
  type: "ChartCollection",
  get: { Count: (sheet) => chartsOn(sheet).length },
  items: (sheet) => chartsOn(sheet).map(chartEntity),
  methods: {
    Add: (sheet, [type, source, seriesBy]) => {
      if (typeof type !== "string") throw invalidArgument("a type of chart");
      requireWritable(sheet);
      return chartEntity(addChart(sheet, type, rangeArgument(sheet, source), seriesBy === "Rows"));
    },
    GetCount: (sheet) => chartsOn(sheet).length,
    GetItem: (sheet, [name]) => {
      const found = byName(sheet, name);
      if (!found) throw itemNotFound(`chart ${String(name)}`);
      return chartEntity(found);
    },
    GetItemOrNullObject: (sheet, [name]) => {
      const found = byName(sheet, name);
      return found ? chartEntity(found) : null;
    },
  },
};

const ofChart = chartProperties("", ["Name", "ChartType", "PlotVisibleOnly", "DisplayBlanksAs", "Top", "Left", "Width", "Height"]);

const chartKind: Kind<GridChart> = {
  type: "Chart",
  identity: ({ id }) => ({ Id: id }),
  get: { ...ofChart.get, Id: ({ id }) => id },
  set: ofChart.set,
  objects: {
    Axes: (chart) => entity(axesKind, chart),
    Format: (chart) => entity(areaFormatKind, chart),
    Legend: (chart) => entity(legendKind, chart),
    Series: (chart) => entity(seriesListKind, chart),
    Title: (chart) => entity(titleKind, chart),
  },
  methods: {
    Delete: (chart) => {
      requireWritable(chart);
      removeChart(chart);
      return null;
    },
    SetPosition: (chart, [start, end]) => {
      requireWritable(chart);
      const first = rangeArgument(chart, start).area;
      const last = end === undefined || end === null ? first : rangeArgument(chart, end).area;
      changeChart(chart, { position: { ...first, bottom: last.bottom, right: last.right } });
      return null;
    },
  },
};

const areaFormatKind: Kind<GridChart> = {
  type: "ChartAreaFormat",
  objects: { Border: (chart) => entity(areaBorderKind, chart), Fill: (chart) => entity(areaFillKind, chart) },
};

const areaBorderKind: Kind<GridChart> = { type: "ChartBorder", ...chartProperties("Format.Border.", ["LineStyle", "Color"]) };

const areaFillKind: Kind<GridChart> = {
  type: "ChartFill",
  methods: {
    Clear: (chart) => {
      changeChart(chart, withProperty(chartMark(chart), "Format.Fill", null));
      return null;
    },
  },
};

const titleKind: Kind<GridChart> = {
  type: "ChartTitle",
  ...chartProperties("Title.", ["Text", "Visible", "Overlay"]),
  methods: {
    SetFormula: (chart, [formula]) => {
      if (typeof formula !== "string") throw invalidArgument("a formula");
      changeChart(chart, withProperty(chartMark(chart), "Title.Formula", formula));
      return null;
    },
  },
};

const legendKind: Kind<GridChart> = { type: "ChartLegend", ...chartProperties("Legend.", ["Visible", "Position", "Overlay"]) };

const axesKind: Kind<GridChart> = {
  type: "ChartAxes",
  objects: { CategoryAxis: (chart) => axisEntity(chart, "CategoryAxis"), ValueAxis: (chart) => axisEntity(chart, "ValueAxis") },
};

function axisEntity(chart: GridChart, axis: "CategoryAxis" | "ValueAxis"): Entity {
  const path = `Axes.${axis}.`;
  const gridlines: Kind<GridChart> = { type: "ChartGridlines", ...chartProperties(`${path}MajorGridlines.`, ["Visible"]) };
  const font: Kind<GridChart> = { type: "ChartFont", ...chartProperties(`${path}Format.Font.`, ["Size", "Color"]) };
  const format: Kind<GridChart> = { type: "ChartAxisFormat", objects: { Font: () => entity(font, chart) } };
  const kind: Kind<GridChart> = {
    type: "ChartAxis",
    ...chartProperties(path, ["Visible", "Minimum", "Maximum", "NumberFormat", "MajorTickMark", "TickLabelPosition"]),
    objects: { Format: () => entity(format, chart), MajorGridlines: () => entity(gridlines, chart) },
  };
  return entity(kind, chart);
}

const seriesListKind: Kind<GridChart> = {
  type: "ChartSeriesCollection",
  get: { Count: (chart) => chartMark(chart).series.length },
  items: (chart) => chartMark(chart).series.map((_, index) => entity(seriesKind, { ...chart, index })),
  methods: {
    Add: (chart, [name]) => {
      requireWritable(chart);
      const { series } = chartMark(chart);
      const empty = { sheet: chart.sheet.getSheetId(), area: { top: 0, left: 0, bottom: 0, right: 0 } };
      changeChart(chart, { series: [...series, { properties: { Name: typeof name === "string" ? name : "" }, values: empty }] });
      return entity(seriesKind, { ...chart, index: series.length });
    },
    GetCount: (chart) => chartMark(chart).series.length,
    GetItemAt: (chart, [index]) => {
      const series = { ...chart, index: Number(index) };
      seriesMark(series);
      return entity(seriesKind, series);
    },
  },
};

const seriesKind: Kind<GridSeries> = {
  type: "ChartSeries",
  ...seriesProperties("", ["Name", "ChartType", "Overlap", "GapWidth", "MarkerStyle", "Smooth", "HasDataLabels"]),
  objects: { Format: (series) => entity(seriesFormatKind, series) },
  methods: {
    Delete: (series) => {
      requireWritable(series);
      changeChart(series, { series: chartMark(series).series.filter((_, index) => index !== series.index) });
      return null;
    },
    SetValues: (series, [source]) => {
      changeSeries(series, { values: cellsOf(rangeArgument(series, source)) });
      return null;
    },
    SetXAxisValues: (series, [source]) => {
      changeSeries(series, { labels: cellsOf(rangeArgument(series, source)) });
      return null;
    },
  },
};

const fillKind: Kind<GridSeries> = {
  type: "ChartFill",
  methods: {
    Clear: (series) => {
      changeSeries(series, withProperty(seriesMark(series), "Format.Fill", null));
      return null;
    },
    SetSolidColor: (series, [color]) => {
      if (typeof color !== "string") throw invalidArgument("a colour");
      changeSeries(series, withProperty(seriesMark(series), "Format.Fill", color));
      return null;
    },
  },
};

const seriesFormatKind: Kind<GridSeries> = {
  type: "ChartSeriesFormat",
  objects: { Fill: (series) => entity(fillKind, series), Line: (series) => entity(lineKind, series) },
};

const lineKind: Kind<GridSeries> = {
  type: "ChartLineFormat",
  ...seriesProperties("Format.Line.", ["Color", "LineStyle", "Weight"]),
  methods: {
    Clear: (series) => {
      changeSeries(series, withProperty(seriesMark(series), "Format.Line.LineStyle", "None"));
      return null;
    },
  },
};

export function chartsEntity(sheet: GridSheet): Entity {
  return entity(chartsKind, sheet);
}

function chartEntity(chart: GridChart): Entity {
  return entity(chartKind, chart);
}

/** By name without case; the client's library asks for an item by its id. */
function byName(sheet: GridSheet, key: Argument): GridChart | undefined {
  const name = (chart: GridChart): string => String(chartMark(chart).properties["Name"]).toLowerCase();
  const charts = chartsOn(sheet);
  return charts.find(({ id }) => id === key) ?? charts.find((chart) => name(chart) === String(key).toLowerCase());
}

function cellsOf({ sheet, area }: GridRange): { readonly sheet: string; readonly area: GridRange["area"] } {
  return { sheet: sheet.getSheetId(), area };
}

type Properties<Subject> = Required<Pick<Kind<Subject>, "get" | "set">>;

function chartProperties(path: string, names: readonly string[]): Properties<GridChart> {
  return properties(names, {
    get: (chart, name) => chartMark(chart).properties[path + name] ?? null,
    set: (chart, name, value) => {
      requireWritable(chart);
      changeChart(chart, withProperty(chartMark(chart), path + name, value));
    },
  });
}

function seriesProperties(path: string, names: readonly string[]): Properties<GridSeries> {
  return properties(names, {
    get: (series, name) => seriesMark(series).properties[path + name] ?? null,
    set: (series, name, value) => {
      requireWritable(series);
      changeSeries(series, withProperty(seriesMark(series), path + name, value));
    },
  });
}

interface Access<Subject> {
  readonly get: (subject: Subject, name: string) => Json;
  readonly set: (subject: Subject, name: string, value: Json) => void;
}

function properties<Subject>(names: readonly string[], access: Access<Subject>): Properties<Subject> {
  return {
    get: Object.fromEntries(names.map((name) => [name, (subject: Subject) => access.get(subject, name)])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (subject: Subject, value: Json) => {
          access.set(subject, name, value);
        },
      ]),
    ),
  };
}
