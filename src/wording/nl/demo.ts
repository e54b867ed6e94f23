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
  save: "Kopie opslaan",
  copy: "kopie",
  saved: (name) => `${name} staat bij uw downloads: wat u opende, met wat is ingevoerd en onze bladen. Verder is er niets in veranderd.`,
  notSaved: (name) => `Er is geen kopie van ${name} opgeslagen.`,
  sheetsMoved: (sheets) =>
    `In ${sheets} zijn rijen, kolommen of het blad zelf ingevoegd, verwijderd, verplaatst of hernoemd. In een kopie zouden grafieken en regels die ernaar verwijzen niet meer kloppen. Maak dat ongedaan (Ctrl+Z) en sla opnieuw op; wat u hebt ingevoerd, staat er nog.`,
  leave: (name) => `Wat u in ${name} hebt veranderd, gaat verloren, tenzij u eerst een kopie opslaat. De andere werkmap openen?`,
  close: "Sluiten",
};
