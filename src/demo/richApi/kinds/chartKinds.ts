import {
  addChart,
  changeChart,
  changeSeries,
  chartRecord,
  chartsOn,
  removeChart,
  seriesRecord,
  withProperty,
  type GridChart,
  type GridSeries,
} from "../grid/gridCharts";
import type { GridRange, GridSheet } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { requireWritable } from "../grid/writeCells";
import { entity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";

/** A chart is refused where cells are: on a protected sheet, and where the workbook may be looked at only. */
const chartsKind: EntityKind<GridSheet> = {
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

const chartKind: EntityKind<GridChart> = {
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

const areaFormatKind: EntityKind<GridChart> = {
  type: "ChartAreaFormat",
  objects: { Border: (chart) => entity(areaBorderKind, chart), Fill: (chart) => entity(areaFillKind, chart) },
};

const areaBorderKind: EntityKind<GridChart> = { type: "ChartBorder", ...chartProperties("Format.Border.", ["LineStyle", "Color"]) };

const areaFillKind: EntityKind<GridChart> = {
  type: "ChartFill",
  methods: {
    Clear: (chart) => {
      changeChart(chart, withProperty(chartRecord(chart), "Format.Fill", null));
      return null;
    },
  },
};

const titleKind: EntityKind<GridChart> = {
  type: "ChartTitle",
  ...chartProperties("Title.", ["Text", "Visible", "Overlay"]),
  methods: {
    SetFormula: (chart, [formula]) => {
      if (typeof formula !== "string") throw invalidArgument("a formula");
      changeChart(chart, withProperty(chartRecord(chart), "Title.Formula", formula));
      return null;
    },
  },
};

const legendKind: EntityKind<GridChart> = { type: "ChartLegend", ...chartProperties("Legend.", ["Visible", "Position", "Overlay"]) };

const axesKind: EntityKind<GridChart> = {
  type: "ChartAxes",
  objects: { CategoryAxis: (chart) => axisEntity(chart, "CategoryAxis"), ValueAxis: (chart) => axisEntity(chart, "ValueAxis") },
};

function axisEntity(chart: GridChart, axis: "CategoryAxis" | "ValueAxis"): Entity {
  const path = `Axes.${axis}.`;
  const gridlines: EntityKind<GridChart> = { type: "ChartGridlines", ...chartProperties(`${path}MajorGridlines.`, ["Visible"]) };
  const font: EntityKind<GridChart> = { type: "ChartFont", ...chartProperties(`${path}Format.Font.`, ["Size", "Color"]) };
  const format: EntityKind<GridChart> = { type: "ChartAxisFormat", objects: { Font: () => entity(font, chart) } };
  const kind: EntityKind<GridChart> = {
    type: "ChartAxis",
    ...chartProperties(path, ["Visible", "Minimum", "Maximum", "NumberFormat", "MajorTickMark", "TickLabelPosition"]),
    objects: { Format: () => entity(format, chart), MajorGridlines: () => entity(gridlines, chart) },
  };
  return entity(kind, chart);
}

const seriesListKind: EntityKind<GridChart> = {
  type: "ChartSeriesCollection",
  get: { Count: (chart) => chartRecord(chart).series.length },
  items: (chart) => chartRecord(chart).series.map((_, index) => entity(seriesKind, { ...chart, index })),
  methods: {
    Add: (chart, [name]) => {
      requireWritable(chart);
      const { series } = chartRecord(chart);
      const empty = { sheet: chart.sheet.getSheetId(), area: { top: 0, left: 0, bottom: 0, right: 0 } };
      changeChart(chart, { series: [...series, { properties: { Name: typeof name === "string" ? name : "" }, values: empty }] });
      return entity(seriesKind, { ...chart, index: series.length });
    },
    GetCount: (chart) => chartRecord(chart).series.length,
    GetItemAt: (chart, [index]) => {
      const series = { ...chart, index: Number(index) };
      seriesRecord(series);
      return entity(seriesKind, series);
    },
  },
};

const seriesKind: EntityKind<GridSeries> = {
  type: "ChartSeries",
  ...seriesProperties("", ["Name", "ChartType", "Overlap", "GapWidth", "MarkerStyle", "Smooth", "HasDataLabels"]),
  objects: { Format: (series) => entity(seriesFormatKind, series) },
  methods: {
    Delete: (series) => {
      requireWritable(series);
      changeChart(series, { series: chartRecord(series).series.filter((_, index) => index !== series.index) });
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

const fillKind: EntityKind<GridSeries> = {
  type: "ChartFill",
  methods: {
    Clear: (series) => {
      changeSeries(series, withProperty(seriesRecord(series), "Format.Fill", null));
      return null;
    },
    SetSolidColor: (series, [color]) => {
      if (typeof color !== "string") throw invalidArgument("a colour");
      changeSeries(series, withProperty(seriesRecord(series), "Format.Fill", color));
      return null;
    },
  },
};

const seriesFormatKind: EntityKind<GridSeries> = {
  type: "ChartSeriesFormat",
  objects: { Fill: (series) => entity(fillKind, series), Line: (series) => entity(lineKind, series) },
};

const lineKind: EntityKind<GridSeries> = {
  type: "ChartLineFormat",
  ...seriesProperties("Format.Line.", ["Color", "LineStyle", "Weight"]),
  methods: {
    Clear: (series) => {
      changeSeries(series, withProperty(seriesRecord(series), "Format.Line.LineStyle", "None"));
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
  const name = (chart: GridChart): string => String(chartRecord(chart).properties["Name"]).toLowerCase();
  const charts = chartsOn(sheet);
  return charts.find(({ id }) => id === key) ?? charts.find((chart) => name(chart) === String(key).toLowerCase());
}

function cellsOf({ sheet, area }: GridRange): { readonly sheet: string; readonly area: GridRange["area"] } {
  return { sheet: sheet.getSheetId(), area };
}

type Properties<Subject> = Required<Pick<EntityKind<Subject>, "get" | "set">>;

function chartProperties(path: string, names: readonly string[]): Properties<GridChart> {
  return properties(names, {
    get: (chart, name) => chartRecord(chart).properties[path + name] ?? null,
    set: (chart, name, value) => {
      requireWritable(chart);
      changeChart(chart, withProperty(chartRecord(chart), path + name, value));
    },
  });
}

function seriesProperties(path: string, names: readonly string[]): Properties<GridSeries> {
  return properties(names, {
    get: (series, name) => seriesRecord(series).properties[path + name] ?? null,
    set: (series, name, value) => {
      requireWritable(series);
      changeSeries(series, withProperty(seriesRecord(series), path + name, value));
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
