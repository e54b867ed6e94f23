// Draws every icon of the add-in from shapes on a grid of 32, each edge rounded to whole pixels of the size that is drawn,
// so that bars and ceiling are as sharp at 16 pixels as at 128.
// usage: node assets/icons/draw.mjs          (needs Chromium: CHROMIUM_PATH, or Debian's)
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = dirname(fileURLToPath(import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** Each at least 3:1 against a white ribbon and against Office's black one (#262626). */
const growth = "#1a8f78";
const ceiling = "#d9541e";
const market = "#3b82c4";

const drawings = { "growth-ceiling": drawProduct, "check-targets": drawCheck, "add-market": drawMarket };

/** Bars that rise and stop at the ceiling. */
function drawProduct(grid) {
  const bars = grid.columns(3).map(({ left, width }, index) => grid.box(left, 21 - 7 * index, width, 10 + 7 * index, growth));
  return [grid.box(1, 1, 30, grid.isSmall ? 4 : 3, ceiling), ...bars].join("");
}

/** A percentage under the ceiling, and the tick of having been looked at. */
function drawCheck(grid) {
  const top = grid.box(1, 1, 30, grid.isSmall ? 4 : 3, ceiling);
  if (grid.isSmall) {
    return (
      top +
      grid.ring(7, 13, 3.4, 3.4, growth) +
      grid.ring(25, 26, 3.4, 3.4, growth) +
      grid.line(
        [
          [25, 10],
          [7, 29],
        ],
        3.8,
        growth,
      )
    );
  }
  const percent =
    grid.ring(7, 13, 4, 2.6, growth) +
    grid.ring(17.5, 25.5, 4, 2.6, growth) +
    grid.line(
      [
        [18, 9],
        [6.5, 29.5],
      ],
      2.6,
      growth,
    );
  return (
    top +
    percent +
    grid.line(
      [
        [20.5, 15.5],
        [24, 19],
        [30, 11],
      ],
      3,
      ceiling,
    )
  );
}

/** A market with the own share cut out of it, and a plus. */
function drawMarket(grid) {
  const [x, y, radius] = [grid.snap(14), grid.snap(14), grid.snap(13)];
  const pie = `<path d="M${grid.at(x)} ${grid.at(y)}V${grid.at(y - radius)}A${grid.at(radius)} ${grid.at(radius)} 0 1 0 ${grid.at(x + radius)} ${grid.at(y)}Z" fill="${market}"/>`;
  const gap = grid.snap(grid.isSmall ? 3 : 2);
  const [left, top, reach] = [x + gap, y - gap, radius - gap];
  const slice = `<path d="M${grid.at(left)} ${grid.at(top)}V${grid.at(top - reach)}A${grid.at(reach)} ${grid.at(reach)} 0 0 1 ${grid.at(left + reach)} ${grid.at(top)}Z" fill="${growth}"/>`;
  const arm = grid.isSmall ? 4 : 3.5;
  const [centre, half] = [24, 7];
  const halo = `<circle cx="${grid.at(centre)}" cy="${grid.at(centre)}" r="${grid.at(half + 2.5)}" fill="black"/>`;
  const hole = `<mask id="hole"><rect width="100%" height="100%" fill="white"/>${halo}</mask>`;
  const plus = grid.cross(centre, centre, half, arm, ceiling);
  return `${hole}<g mask="url(#hole)">${pie}</g>${slice}${plus}`;
}

/** Shapes in units of a 32nd of the icon, as SVG in pixels. */
function gridOf(size) {
  const unit = size / 32;
  const at = (value) => Number((value * unit).toFixed(3));
  const whole = (value) => Math.round(value * unit);
  return {
    isSmall: size < 32,
    at,
    snap: (value) => Math.max(1, whole(value)) / unit,
    /** Equally wide, equally far apart, in whole pixels. */
    columns(count) {
      const gap = Math.max(1, Math.round(2.7 * unit));
      const width = Math.floor((size - whole(3) - (count - 1) * gap) / count);
      const first = Math.floor((size - count * width - (count - 1) * gap) / 2);
      return Array.from({ length: count }, (_, index) => ({ left: (first + index * (width + gap)) / unit, width: width / unit }));
    },
    box(left, top, width, height, fill) {
      const [x, y] = [whole(left), whole(top)];
      const [w, h] = [Math.max(1, whole(width)), whole(top + height) - y];
      return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${size < 32 ? 0 : at(0.8)}" fill="${fill}"/>`;
    },
    ring(x, y, radius, width, stroke) {
      return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="none" stroke="${stroke}" stroke-width="${at(width)}"/>`;
    },
    line(points, width, stroke) {
      const path = points.map(([x, y]) => `${at(x)},${at(y)}`).join(" ");
      return `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="${at(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    },
    cross(x, y, reach, width, fill) {
      const thick = Math.max(2, whole(width));
      const long = 2 * whole(reach) + (thick % 2);
      const [left, top] = [whole(x) - (thick >> 1), whole(y) - (thick >> 1)];
      const start = (long - thick) >> 1;
      return (
        `<rect x="${left - start}" y="${top}" width="${long}" height="${thick}" fill="${fill}"/>` +
        `<rect x="${left}" y="${top - start}" width="${thick}" height="${long}" fill="${fill}"/>`
      );
    },
  };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, draw] of Object.entries(drawings)) {
  for (const size of sizes) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${draw(gridOf(size))}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    if (size === 128) await writeFile(join(folder, `${name}.svg`), `${svg}\n`);
  }
}
await browser.close();
