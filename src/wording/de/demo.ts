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
  save: "Kopie speichern",
  copy: "Kopie",
  saved: (name) =>
    `${name} liegt bei Ihren Downloads: was Sie geöffnet haben, mit allem Eingegebenen und unseren Blättern. Sonst ist darin nichts verändert.`,
  notSaved: (name) => `Von ${name} wurde keine Kopie gespeichert.`,
  sheetsMoved: (sheets) =>
    `In ${sheets} wurden Zeilen, Spalten oder das Blatt selbst eingefügt, gelöscht, verschoben oder umbenannt. In einer Kopie würden Diagramme und Regeln, die darauf verweisen, nicht mehr stimmen. Machen Sie das rückgängig (Strg+Z) und speichern Sie erneut; was Sie eingegeben haben, ist noch da.`,
  leave: (name) =>
    `Was Sie in ${name} geändert haben, geht verloren, wenn Sie nicht vorher eine Kopie speichern. Die andere Arbeitsmappe öffnen?`,
  close: "Schließen",
};
