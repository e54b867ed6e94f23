/** "3 Jahre" as it stands behind "in" or "um": "3 Jahren". One of a thing stays as it is. */
export function dative(counted: string): string {
  return counted.replace(/(Jahr|Monat|Prozentpunkt)e$/u, "$1en");
}
