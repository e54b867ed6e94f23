/**
 * Excel 2021 for Windows, and Microsoft 365 before version 2403, run functions in an engine of ECMAScript 2016 without a page (Microsoft's
 * runtimes.md). The build turns newer syntax into older; what the functions use of newer members of the language is added here.
 */
const missing: readonly (readonly [owner: object, name: string, member: unknown])[] = [
  [Object, "entries", entries],
  [Object, "fromEntries", fromEntries],
  // What { ...rest } becomes in older syntax asks for it.
  [Object, "getOwnPropertyDescriptors", descriptorsOf],
  [Array.prototype, "flatMap", flatMap],
  [Array.prototype, "at", at],
];

for (const [owner, name, member] of missing) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value: member, writable: true, configurable: true });
}

function entries(record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.keys(record).map((key) => [key, record[key]]);
}

function fromEntries(pairs: Iterable<readonly [PropertyKey, unknown]>): Record<PropertyKey, unknown> {
  const record: Record<PropertyKey, unknown> = {};
  for (const [key, value] of pairs) Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
  return record;
}

function descriptorsOf(owner: object): PropertyDescriptorMap {
  return fromEntries(Reflect.ownKeys(owner).map((key) => [key, Object.getOwnPropertyDescriptor(owner, key)])) as PropertyDescriptorMap;
}

function flatMap(this: readonly unknown[], give: (item: unknown, index: number, all: readonly unknown[]) => unknown): readonly unknown[] {
  return this.reduce<unknown[]>((flat, item, index) => flat.concat(give(item, index, this)), []);
}

function at(this: readonly unknown[], index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}
