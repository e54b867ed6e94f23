const old =
  /(?<!\p{L})(?:old|current|present|existing|alte?[rs]?|bisherige?[rs]?|bisher|aktuelle?[rs]?|oude?|huidige?|ancien(?:ne)?s?|actuel(?:le)?s?|viej[oa]s?|antigu[oa]s?|actual|vecchi[oa]?|attuale|antig[oa]s?|atual)(?!\p{L})/iu;
const young =
  /(?<!\p{L})(?:new|proposed|neue?[rs]?|nieuwe?|voorgestelde?|nouve(?:au|lle)x?|nuev[oa]s?|propuest[oa]s?|nuov[oa]|proposto|nov[oa]s?|propost[oa]s?)(?!\p{L})/iu;

/** "Old price" and "New price", "VK alt" and "VK neu": a change that is planned, though no year says when. */
export function isFromOldToNew(before: string | undefined, after: string | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    young.test(after) &&
    !young.test(before) &&
    (old.test(before) || after.replace(young, "").trim() === before)
  );
}
