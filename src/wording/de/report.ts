import type { reportWords as english } from "../en/report";

export const reportWords: typeof english = {
  sheet: "Plausibilitätsprüfung",
  title: "Plausibilitätsprüfung",
  about: (file, years, baseYear) =>
    [file, `Plan über ${years === 1 ? "1 Jahr" : `${years} Jahre`}${baseYear === "" ? "" : ` ab ${baseYear}`}`]
      .filter((text) => text !== "")
      .join(" · "),
  amounts: (currency, unit) => {
    const size = { one: "", thousand: "Tausend", million: "Millionen" }[unit];
    if (currency === "") return size === "" ? "" : `Beträge in ${size}`;
    return size === "" ? `Beträge in ${currency}` : `Beträge in ${size} ${currency}`;
  },
  state: (date) => `Stand ${date}`,
  count: {
    linked: "Beurteilte Ziele",
    supported: "Belegt",
    "to-agree": "Zu vereinbaren",
    "not-carried": "Nicht belegt",
    "no-data": "Ohne Daten",
  },
  targets: "Urteil zu jedem Ziel",
  target: {
    label: "Ziel",
    value: "Verlangt",
    verdict: "Urteil",
    required: "Verlangter Umsatz",
    baseline: "Markt und Preis geben",
    gap: "Zu gewinnen",
    covered: "Auf dem Papier gedeckt",
  },
  noTargets: "Noch kein Ziel ist seinem Markt zugeordnet.",
  open: (count, date) =>
    `${count === 1 ? "1 weiterer Prozentsatz dieser Arbeitsmappe wirkt" : `${count} weitere Prozentsätze dieser Arbeitsmappe wirken`} als Ziel, ohne dass ein Markt dahintersteht (Stand ${date}).`,
  more: (count, sheet) => `${count} weitere auf dem Blatt ${sheet}.`,
  bridge: (target, value) => `Von heute zum Ziel: ${target}, ${value}`,
  bridgeAlone: "Von heute zum Ziel",
  bridgeText:
    "Säulen vom heutigen Umsatz über das, was Markt und Preis geben und Hypothesen decken, bis zum Umsatz, den das Ziel verlangt.",
  step: {
    today: "Heute",
    market: "Markt",
    price: "Preis",
    marketAndPrice: "Markt und Preis",
    proven: "Vereinbart, mit Beleg",
    paper: "Auf dem Papier",
    open: "Nicht gedeckt",
    beyond: "Über der Obergrenze",
    less: "Weniger, als der Markt gibt",
    target: "Ziel",
    axis: "Achse beginnt bei",
    amount: "Betrag",
    level: "Stand",
    start: "Unsichtbar",
    given: "Gegeben",
    label: "Beschriftung",
    total: "Summe",
    down: "Weniger",
    name: "Schritt",
  },
  zero: "Die Säulen beginnen bei null.",
  notZero: "Damit die Schritte zu sehen sind, beginnen die Säulen nicht bei null, sondern bei ",
  ceilings: "Wie weit die Märkte reichen",
  market: {
    label: "Markt",
    growth: "Wachstumsgrenze",
    data: "Marktdaten",
    now: "Umsatz heute",
    baseline: "Markt und Preis geben",
    ceiling: "Marktobergrenze",
    potential: "Gesamtpotenzial",
    all: "Alle Märkte",
  },
  coverage: "Was Hypothesen decken",
  hypothesis: {
    claim: "Behauptung",
    status: "Status",
    scope: "Markt",
    owner: "Verantwortlich",
    tested: "Geprüft am",
    paper: "Auf dem Papier",
    proven: "Vereinbart, mit Beleg",
    all: "Alle Hypothesen",
  },
  noHypotheses: "Noch niemand hat gesagt, was decken soll, was der Markt nicht gibt.",
  months: (name) => `Das Jahr nach Monaten: ${name}`,
  month: {
    label: "Monat",
    growth: "Geplantes Wachstum",
    achieved: "Erreichtes Wachstum",
    last: "Vorjahr",
    planned: "Plan",
    actual: "Ist",
    difference: "Ist minus Plan",
    year: "Jahr",
    remaining: "Noch zu verkaufen, mit dem nötigen Wachstum",
  },
  actions: "Maßnahmen und Verantwortliche",
  action: {
    what: "Maßnahme",
    due: "Fällig",
    scope: "Markt",
    owner: "Verantwortlich",
    role: "Abteilung",
    done: "Erledigt",
    status: "Status",
  },
  noActions: "Keine Maßnahme ist offen.",
  decisions: "Beschlüsse der Sitzung",
  ours: "Was über dieser Zeile steht, wird bei jeder Aktualisierung neu geschrieben; was darunter oder daneben steht, bleibt.",
  refused: {
    "no-tables":
      "Diese Arbeitsmappe enthält noch keine Märkte oder Ziele der Wachstumsgrenze; es gibt also nichts zu berichten. Öffnen Sie sie in Excel mit dem Add-in oder in der Demo (npm start): ordnen Sie mindestens ein Ziel seinem Markt zu, speichern Sie, und rufen Sie den Befehl erneut auf.",
    "no-linked":
      "Noch kein Ziel dieser Arbeitsmappe ist einem Markt zugeordnet. Ordnen Sie im Aufgabenbereich mindestens eines zu (Prüfung, dann das Ziel), speichern Sie, und rufen Sie den Befehl erneut auf.",
  },
};
