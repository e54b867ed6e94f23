import type { FindingKind } from "../../../src/scan/finding";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { workbookOf } from "../../golden/grid";

/** What people write beside a percentage, and what it is. */
const labels: Readonly<Record<FindingKind | "none", string>> = {
  "growth-assumption": `Rev gr. %; Change in revenue %; % chg revenue; Mutatie omzet %; Omzetontwikkeling %; Groeiaanname omzet; Veränderung Umsatz %;
    Umsatzentwicklung %; Variation du CA; Var. CA; TCAC ventes; Variación de ventas; Evolución de ventas %; Variazione ricavi; Sviluppo ricavi %;
    Variação da receita; Acréscimo de vendas; Crecimiento orgánico de ventas; Темп роста выручки; Прирост продаж, %; Изменение выручки %`,
  "growth-target": "",
  "share-target": `Mkt share %; SOM %; % market captured; Aandeel markt %; Marktdeel; Aandeel van TAM; Marktabdeckung; Ausschöpfungsgrad; Taux de captation;
    % marché capté; Participación del mercado; % de mercado; Porcentaje de mercado; Share de mercado; Quota obiettivo; Доля рынка`,
  "price-increase": `Change in selling price %; Prijsontwikkeling; Prijsmutatie; Preisveränderung; Variation des prix; Effet prix; Variación de precios;
    Ajuste de tarifas; Variazione prezzi; Variação de preços; Reajuste de tarifas; Atualização de preços; Рост среднего чека`,
  "conversion-target": `Klantretentie; Herhalingsaankopen %; Aandeel terugkerende klanten; Anmeldequote; Klickrate; Antwortquote; Taux d'abonnement; % de cierre;
    Leads a clientes; Cotización a pedido; Tasa de clics; Da lead a cliente; Tasso di iscrizione; Leads para clientes; Taxa de ativação; Конверсия в покупку; Удержание клиентов`,
  "margin-target": `Markup %; Return on sales; Pre-tax margin; Net margin after tax; Rendement op omzet; Marge vor Steuern; Marge sur coûts variables;
    Marge nette après impôts; Rentabilidad sobre ventas; Utilidad esperada %; Ricarico %; Маржинальность; Рентабельность продаж; Наценка`,
  none: `Tax on profit; Change in inventory %; Growth in staff costs; Loonkostenontwikkeling %; Lohnentwicklung %; Mitarbeiterwachstum; Croissance des effectifs;
    Croissance démographique; Variation des charges; Incremento salarial; Crecimiento poblacional; Retención ISR; Variazione costi; Reajuste salarial; Индексация зарплаты; Налог на прибыль; Рост расходов`,
};

const rows = Object.entries(labels).flatMap(([kind, list]) =>
  list
    .split(";")
    .map((label) => label.trim().replace(/\s+/g, " "))
    .filter((label) => label !== "")
    .map((label) => [label, kind] as const),
);

it.each(rows)("%s: %s", (label, kind) => {
  const workbook = workbookOf([
    {
      name: "Budget",
      rows: [
        ["", 2025, 2026, 2027, 2028],
        ["Revenue", 100, 104, 110, 120],
        [label, "", "", "8%", "8%"],
      ],
    },
  ]);
  const found = scanWorkbook(workbook, { asOf: "2026-11-30" });
  expect(found.map((finding) => finding.kind)).toEqual(kind === "none" ? [] : [kind]);
});
