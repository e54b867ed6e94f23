/** Formula of the months for which somebody counts who is there so many months and works in over `ramp` of them. */
export function effectiveMonths(present: string, ramp: string): string {
  const ramping = `MIN(${present},${ramp})`;
  return `(IF(${ramp}=0,0,${ramping}^2/MAX(1,2*${ramp}))+${present}-${ramping})`;
}

/** A number, or what stands for a blank. */
export function numberOr(cell: string, blank: number): string {
  return `IF(ISNUMBER(${cell}),N(${cell}),${blank})`;
}
