import type { demoWords as english } from "../en/demo";

export const demoWords: typeof english = {
  title: "Demo von Wachstumsgrenze",
  product: "Wachstumsgrenze",
  openOwn: "Eigene Arbeitsmappe öffnen",
  staysHere: "Sie bleibt auf diesem Computer: es wird nichts hochgeladen.",
  sample: "Beispielbudget",
  drop: "Arbeitsmappe hier ablegen, um sie zu öffnen",
  starting: "Die Tabellenkalkulation startet",
  opening: (name) => `${name} wird geöffnet`,
  openingSheet: (name, done, total) => `${name} wird geöffnet: Blatt ${done} von ${total}`,
  paneWidth: "Breite des Aufgabenbereichs",
  hosts: { 270: "270 px, Excel für Mac", 320: "320 px, Windows", 350: "350 px, Web" },
  theme: "Design",
  themes: { light: "Hell", dark: "Dunkel", system: "System" },
  language: "Sprache",
  ownName: "Deutsch",
  pane: "Wachstumsgrenze, Aufgabenbereich",
  grid: "Tabellenkalkulation",
  notOpened: (name) => `${name} wurde nicht geöffnet.`,
  tooManyCells: (cells, most) =>
    `Die Arbeitsmappe enthält ${cells} Zellen; die Tabellenkalkulation dieser Demo fasst bis zu ${most}. Die Befehlszeile liest sie: npm run -s cli -- check DATEI`,
  plainLooks: "Farben und Schriften konnten nicht gelesen werden, daher wirkt sie schlicht. Werte und Formeln sind vollständig.",
  leave: (name) => `Was Sie in ${name} geändert haben, bleibt nicht erhalten. Die andere Arbeitsmappe öffnen?`,
  close: "Schließen",
};
