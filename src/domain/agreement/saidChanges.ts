/**
 * What a target or a hypothesis says, as text that two checks compare and people read in the sheet: a first line, then one line for each thing that it
 * stands on, "Name: Header = value; Header = value". Of earlier versions only the first line is there, and only it is compared.
 */
export interface SaidChange {
  /** What it is about: a market, a claim; "" for the first line. */
  readonly name: string;
  /** One of its figures; "" where the whole line came, went or changed. */
  readonly header: string;
  /** Undefined: it was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function saidChanges(then: string, now: string): readonly SaidChange[] {
  const [before, after] = [linesOf(then), linesOf(now)];
  if (before.size === 1) keepFirst(after);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => changesOf(name, before.get(name), after.get(name)));
}

function changesOf(name: string, then: string | undefined, now: string | undefined): readonly SaidChange[] {
  if (then === now) return [];
  if (then === undefined || now === undefined || name === "") return [{ name, header: "", before: then, after: now }];
  const [before, after] = [partsOf(then), partsOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((header) => {
    const [was, is] = [before.get(header), after.get(header)];
    return was === is ? [] : [{ name, header, before: was, after: is }];
  });
}

/** By their names; two of one name are told apart by their order. */
function linesOf(said: string): Map<string, string> {
  const [first = "", ...rest] = said.split("\n");
  const lines = new Map([["", first]]);
  for (const line of rest) {
    const end = line.indexOf(": ");
    const name = end < 0 ? line : line.slice(0, end);
    let own = name;
    for (let count = 2; lines.has(own); count += 1) own = `${name} (${count})`;
    lines.set(own, end < 0 ? "" : line.slice(end + 2));
  }
  return lines;
}

function keepFirst(lines: Map<string, string>): void {
  for (const name of [...lines.keys()].slice(1)) lines.delete(name);
}

function partsOf(line: string): ReadonlyMap<string, string> {
  return new Map(
    line.split("; ").map((part) => {
      const end = part.indexOf(" = ");
      return end < 0 ? [part, part] : [part.slice(0, end), part.slice(end + 3)];
    }),
  );
}
