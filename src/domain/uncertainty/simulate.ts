import { exceeds } from "../ground/exceeds";
import { isCertain } from "./estimate";
import { estimateFiller, type EstimateFiller } from "./fillEstimates";
import { normalQuantile, toProbabilities } from "./normal";
import { randomStream } from "./randomStream";
import type { SimulatedSegment, SimulationJob } from "./simulationJob";

/** What the trials came to. Parts of one job may be put together in any order. */
export interface Outcomes {
  /** One for each trial, ascending. */
  readonly revenue: Float64Array;
  /** Trials in which the target was reached. */
  readonly reached: number;
}

/** Trials are drawn in chunks, each from a stream of its own: from the first up to, not including, `end`. */
export interface ChunkRange {
  readonly start: number;
  readonly end: number;
}

export const trialsPerChunk = 4096;

/** Even parts of the job for so many workers; together they give what one alone gives. */
export function splitChunks({ trials }: SimulationJob, workers: number): readonly ChunkRange[] {
  const chunks = Math.ceil(trials / trialsPerChunk);
  return Array.from({ length: workers }, (_, worker) => ({
    start: Math.round((chunks * worker) / workers),
    end: Math.round((chunks * (worker + 1)) / workers),
  }));
}

/** Yields the number of trials done after each chunk: who stops asking has cancelled it. The ceilings hold in every trial. */
export function* simulate(
  job: SimulationJob,
  { start, end }: ChunkRange = { start: 0, end: Math.ceil(job.trials / trialsPerChunk) },
): Generator<number, Outcomes> {
  const last = Math.min(end * trialsPerChunk, job.trials);
  const revenue = new Float64Array(Math.max(0, last - start * trialsPerChunk));
  const runChunk = chunkRunner(job);
  let reached = 0;
  for (let chunk = start, done = 0; done < revenue.length; chunk += 1) {
    const part = revenue.subarray(done, done + trialsPerChunk);
    reached += runChunk(chunk, part);
    done += part.length;
    yield done;
  }
  // Sorted where the trials are drawn: by each worker its own part.
  return { revenue: revenue.sort(), reached };
}

interface Columns {
  readonly common: Float64Array;
  readonly market: Float64Array;
  readonly price: Float64Array;
  readonly share: Float64Array;
  readonly segmentRevenue: Float64Array;
  readonly ceiling: Float64Array;
  readonly required: Float64Array;
}

/** Fills a column with the revenue of its trials and counts those that reach the target. */
function chunkRunner(job: SimulationJob): (chunk: number, revenue: Float64Array) => number {
  const fillers = job.segments.map((segment) => ({
    marketGrowth: estimateFiller(segment.marketGrowth, job.distribution),
    priceChange: estimateFiller(segment.priceChange, job.distribution),
    shareNext: estimateFiller(segment.shareNext, job.distribution),
  }));
  const impactFillers = job.impacts.map(({ impact }) => estimateFiller(impact, job.distribution));
  const full = newColumns();
  const correlated = job.segments.filter(({ marketGrowth }) => !isCertain(marketGrowth)).length > 1 && job.correlation > 0;

  return (chunk, revenue) => {
    const columns = revenue.length === trialsPerChunk ? full : shortened(full, revenue.length);
    const fillUniform = randomStream(job.seed, chunk);
    revenue.fill(0);
    columns.ceiling.fill(0);
    columns.required.fill(job.required.metric === "revenue" || job.required.metric === "profit" ? job.required.revenue : 0);
    if (correlated) {
      fillUniform(columns.common);
      for (let trial = 0; trial < columns.common.length; trial += 1)
        columns.common[trial] = normalQuantile(columns.common[trial] as number);
    }
    job.segments.forEach((segment, index) => {
      const filler = fillers[index];
      if (!filler) return;
      if (!isCertain(segment.marketGrowth)) {
        fillUniform(columns.market);
        if (correlated) correlate(columns.market, columns.common, job.correlation);
      }
      filler.marketGrowth(columns.market);
      draw(segment.priceChange, filler.priceChange, columns.price, fillUniform);
      draw(segment.shareNext, filler.shareNext, columns.share, fillUniform);
      compound(columns.market, segment.marketSize, job.years, segment.marketPotential ?? Number.MAX_VALUE);
      compound(columns.price, segment.price, job.years, Number.MAX_VALUE);
      addRequired(job, segment, columns);
      sell(segment, columns);
      job.impacts.forEach((impact, position) => {
        if (impact.segment === index) addImpact(impactFillers[position], columns, columns.segmentRevenue, fillUniform);
      });
      collect(segment, columns, revenue);
    });
    job.impacts.forEach((impact, position) => {
      if (impact.segment === null) addImpact(impactFillers[position], columns, revenue, fillUniform);
    });
    return judgeTrials(columns, revenue);
  };
}

function draw(
  estimate: SimulatedSegment["priceChange"],
  filler: EstimateFiller,
  column: Float64Array,
  fillUniform: (column: Float64Array) => void,
): void {
  if (!isCertain(estimate)) fillUniform(column);
  filler(column);
}

/** Gaussian copula with one common factor: any two markets have the given correlation. */
function correlate(own: Float64Array, common: Float64Array, correlation: number): void {
  const byCommon = Math.sqrt(correlation);
  const byOwn = Math.sqrt(1 - correlation);
  for (let trial = 0; trial < own.length; trial += 1)
    own[trial] = byCommon * (common[trial] as number) + byOwn * normalQuantile(own[trial] as number);
  toProbabilities(own);
}

/** From yearly rates to the amount after so many years, at most `cap`. */
function compound(column: Float64Array, base: number, years: number, cap: number): void {
  for (let trial = 0; trial < column.length; trial += 1) {
    const yearly = 1 + (column[trial] as number);
    let amount = base;
    for (let year = 0; year < years; year += 1) amount *= yearly;
    column[trial] = amount > cap ? cap : amount;
  }
}

/** A price target is measured at the trial's own volume. */
function addRequired(
  { required: { metric, factor } }: SimulationJob,
  segment: SimulatedSegment,
  { market, price, share, required }: Columns,
): void {
  if (metric !== "volume" && metric !== "share" && metric !== "price") return;
  for (let trial = 0; trial < required.length; trial += 1) {
    const marketThen = market[trial] as number;
    const priceThen = metric === "price" ? segment.price * factor : (price[trial] as number);
    const volume = {
      volume: segment.volume * factor,
      share: marketThen * factor,
      price: Math.min(share[trial] as number, segment.maxShare) * marketThen,
    };
    required[trial] = (required[trial] as number) + volume[metric] * priceThen;
  }
}

function sell({ maxShare }: SimulatedSegment, { market, price, share, segmentRevenue }: Columns): void {
  for (let trial = 0; trial < market.length; trial += 1) {
    const planned = share[trial] as number;
    segmentRevenue[trial] = (planned > maxShare ? maxShare : planned) * (market[trial] as number) * (price[trial] as number);
  }
}

function addImpact(
  filler: EstimateFiller | undefined,
  { share: column }: Columns,
  revenue: Float64Array,
  fillUniform: (column: Float64Array) => void,
): void {
  if (!filler) return;
  fillUniform(column);
  filler(column);
  for (let trial = 0; trial < revenue.length; trial += 1) revenue[trial] = (revenue[trial] as number) + (column[trial] as number);
}

/** No segment sells more than its ceiling, or less than nothing. */
function collect({ maxShare }: SimulatedSegment, { market, price, segmentRevenue, ceiling }: Columns, revenue: Float64Array): void {
  for (let trial = 0; trial < revenue.length; trial += 1) {
    const most = maxShare * (market[trial] as number) * (price[trial] as number);
    const sold = segmentRevenue[trial] as number;
    ceiling[trial] = (ceiling[trial] as number) + most;
    revenue[trial] = (revenue[trial] as number) + (sold > most ? most : sold < 0 ? 0 : sold);
  }
}

function judgeTrials({ ceiling, required }: Columns, revenue: Float64Array): number {
  let reached = 0;
  for (let trial = 0; trial < revenue.length; trial += 1) {
    const most = ceiling[trial] as number;
    const sold = revenue[trial] as number;
    const capped = sold > most ? most : sold < 0 ? 0 : sold;
    revenue[trial] = capped;
    if (!exceeds(required[trial] as number, capped)) reached += 1;
  }
  return reached;
}

function newColumns(): Columns {
  const column = (): Float64Array => new Float64Array(trialsPerChunk);
  return {
    common: column(),
    market: column(),
    price: column(),
    share: column(),
    segmentRevenue: column(),
    ceiling: column(),
    required: column(),
  };
}

function shortened(columns: Columns, length: number): Columns {
  const entries = Object.entries(columns).map(([name, column]: [string, Float64Array]) => [name, column.subarray(0, length)] as const);
  return Object.fromEntries(entries) as unknown as Columns;
}
