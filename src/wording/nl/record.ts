import type { recordWords as english } from "../en/record";

export const recordWords: typeof english = {
  frozenTitle: "Vastgelegd plan",
  freezeIntro: "Vastleggen bewaart elk cijfer van het plan zoals het vandaag is. Het plan gaat verder; wat verschuift staat hier ernaast.",
  name: "Naam",
  nameMissing: "Geef een naam, zoals Budget 2027.",
  roles: "Wie erachter staat",
  freeze: "Plan vastleggen",
  frozen: (name) => `“${name}” is vastgelegd.`,
  nothingToFreeze: "Koppel eerst een doel of voeg een markt toe; er is nog geen cijfer om vast te leggen.",
  head: (name, date) => `“${name}”, vastgelegd op ${date}`,
  by: (who) => `door ${who}`,
  noneMoved: (figures) =>
    figures === 1 ? "Het enige cijfer is zoals het is vastgelegd." : `Alle ${figures} cijfers zijn zoals ze zijn vastgelegd.`,
  moved: (count, name) =>
    count === 1
      ? `1 cijfer is verschoven sinds “${name}” is vastgelegd.`
      : `${count} cijfers zijn verschoven sinds “${name}” is vastgelegd.`,
  notFrozen: (lines) => `Nog niet vastgelegd; ${lines === 1 ? "1 regel" : `${lines} regels`} in het logboek.`,
  blank: "leeg",
  from: (from, to) => `${from} → ${to}`,
  rowAdded: "kwam na het vastleggen",
  rowGone: "is weg",
  changed: (who, when) => `${who}, ${when}`,
  somebody: "iemand zonder naam",
  follows: "volgt uit andere cijfers",
  inSheet: "gewijzigd in het blad zelf",
  all: (count) => `Alle ${count} tonen`,
  deleteFrozen: "Dit vastgelegde plan verwijderen",
  deletedFrozen: (name) => `Het vastgelegde plan “${name}” is verwijderd.`,
  logTitle: "Wat het deelvenster wijzigde",
  logIntro: "Elke wijziging in het deelvenster blijft bewaard, met tijd en de getypte naam. Wat mensen in het blad zelf typen niet.",
  noLog: "Nog niets.",
  cells: (count) => (count === 1 ? "1 cel gewijzigd" : `${count} cellen gewijzigd`),
  added: (count) => (count === 1 ? "1 rij toegevoegd" : `${count} rijen toegevoegd`),
  deleted: (count) => (count === 1 ? "1 rij verwijderd" : `${count} rijen verwijderd`),
  takeBack: "Terugdraaien",
  takeBackOf: (what) => `Terugdraaien: ${what}`,
  takenBack: (what) => `Teruggedraaid: ${what}.`,
  stays: (what, now, who) =>
    `${what} blijft staan: sindsdien gewijzigd${who === "" ? "" : ` door ${who}`}${now === "" ? "" : `, nu ${now}`}.`,
  nothingLeft: "Er is niets meer van over om terug te draaien.",
  longLog: (lines) => `Het logboek telt ${lines} regels; dat maakt elke controle trager.`,
  archive: "Oudste regels naar het archief",
  archived: "De oudste regels staan in het archief.",
  unlogged: "Het is opgeslagen, maar niet in het logboek: dat is gefilterd, beveiligd of beschadigd.",
};
