import type { demoWords as english } from "../en/demo";

export const demoWords: typeof english = {
  title: "Groeiplafond-demo",
  product: "Groeiplafond",
  openOwn: "Open een eigen werkmap",
  staysHere: "Die blijft op deze computer: er wordt niets geüpload.",
  sample: "Voorbeeldbegroting",
  drop: "Laat de werkmap los om hem te openen",
  starting: "Het rekenblad start",
  opening: (name) => `${name} wordt geopend`,
  openingSheet: (name, done, total) => `${name} wordt geopend: blad ${done} van ${total}`,
  paneWidth: "Breedte van het deelvenster",
  hosts: { 270: "270 px, Excel voor Mac", 320: "320 px, Windows", 350: "350 px, web" },
  theme: "Thema",
  themes: { light: "Licht", dark: "Donker", system: "Systeem" },
  language: "Taal",
  ownName: "Nederlands",
  pane: "Groeiplafond, deelvenster",
  grid: "Rekenblad",
  notOpened: (name) => `${name} is niet geopend.`,
  tooManyCells: (cells, most) =>
    `De werkmap telt ${cells} cellen; het rekenblad van deze demo kan er ${most} aan. De opdrachtregel leest hem wel: npm run -s cli -- check BESTAND`,
  plainLooks: "Kleuren en lettertypen konden niet worden gelezen, dus hij oogt kaal. Waarden en formules zijn compleet.",
  leave: (name) => `Wat u in ${name} hebt veranderd, wordt niet bewaard. De andere werkmap openen?`,
  close: "Sluiten",
};
