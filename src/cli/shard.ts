/** One of `count` parts of a list of files, numbered from 1. */
export interface Shard {
  readonly part: number;
  readonly count: number;
}

/** "3/20"; undefined when it is none, or the part lies outside. */
export function readShard(text: string): Shard | undefined {
  const [, part, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const shard = { part: Number(part), count: Number(count) };
  return shard.part <= shard.count ? shard : undefined;
}

/** Every path belongs to one part, whatever the order and whatever else is in the list: by its name alone. */
export function isInShard(path: string, { part, count }: Shard): boolean {
  return (hashOf(path) % count) + 1 === part;
}

/** FNV-1a over the UTF-16 units, 32 bits, mixed at the end: neighbouring names spread over all parts. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
