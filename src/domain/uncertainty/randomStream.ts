/**
 * Uniform numbers between 0 and 1, both excluded, by sfc32. Each chunk of trials has its own stream, so that
 * the work can be split without changing its outcome. Source: Chris Doty-Humphrey, PractRand, sfc32.
 */
export function randomStream(seed: number, chunk: number): (column: Float64Array) => void {
  let a = seed | 0;
  let b = chunk | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const fill = (column: Float64Array): void => {
    for (let index = 0; index < column.length; index += 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      column[index] = ((sum >>> 0) + 0.5) * 2 ** -32;
    }
  };
  fill(new Float64Array(20));
  return fill;
}
