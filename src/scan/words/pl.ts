import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const pl: WordList = {
  growth: wordsIn(`
    wzrost*, przyrost*, dynamika, dynamiki, zwiększenie, zwiększenia, podwyżk*, podwyższen*, tempo wzrostu, rośnie, rosną, wzrośnie,
    wzrosną, r/r, rok do roku, indeksacja cen, zmiana %, % zmiany
  `),
  change: wordsIn(`
    zmiana, zmiany
  `),
  revenue: wordsIn(`
    przychod*, sprzedaż*, sprzedany*, obrót, obroty, obrotu, obrotów, klient*, klienc*, zamówie*, użytkownik*, abonament*, wpływy,
    wpływów, utarg*, odbiorc*, rezerwacje, kontrakty, umowy
  `),
  profit: wordsIn(`
    zysk*, wynik operacyjny, wynik netto, wynik brutto, wynik finansowy, przepływy pieniężne
  `),
  valuation: wordsIn(`
    wartość rezydualna, okres rezydualny, stopa wzrostu rezydualnego, renta wieczysta, wartość końcowa, dywidend*, długoterminow*
  `),
  cost: wordsIn(`
    koszt*, wydatk*, wynagrodze*, płaca, płace, płac, płacow*, pensj*, amortyzacj*, zakup*, inwestycj*, nakład*, zobowiąza*, zapas*,
    należności, pracownik*, pracownic*, zatrudnien*, materiał*, surowc*, podwykonawc*, dostawc*, usługi obce, kapitał obrotowy,
    grunty, budynki, maszyny, środki trwałe, aktywa
  `),
  spending: wordsIn(`
    czynsz*, energii, prąd, paliw*, reklam*, ubezpieczeni*, biuro, telefon*
  `),
  market: wordsIn(`
    rynek, rynku, rynki, rynkow*, branż*, konkurencj*, konkurent*, sektor*
  `),
  "market-figure": wordsIn(`
    wielkość rynku, wartość rynku, rozmiar rynku, pojemność rynku, potencjał rynku, udział w rynku, udziały w rynku, wzrost rynku,
    dynamika rynku, cały rynek, rynek ogółem
  `),
  part: wordsIn(`
    udział, udziały
  `),
  share: wordsIn(`
    udział w rynku, udziały w rynku, udziału w rynku, udział rynkowy, udziały rynkowe, % rynku, penetracja, penetracji, penetracja
    rynku
  `),
  price: wordsIn(`
    cena, ceny, cen, cenę, cenow*, cennik*, taryf*, stawka godzinowa, stawki godzinowe, średnia wartość zamówienia
  `),
  funnel: wordsIn(`
    odwiedzaj*, odwiedziny, wizyt*, oferty, ofert, zapytania, zapytań, kontakty, rejestracje, szanse sprzedaży, leady, leadów,
    spotkania
  `),
  conversion: wordsIn(`
    konwersj*, współczynnik konwersji, wskaźnik konwersji, odnowie*, retencj*, wskaźnik wygranych, skuteczność sprzedaży, utrzymanie
    klientów, wskaźnik zamknięć, powracający klienci, ponowne zakupy
  `),
  margin: wordsIn(`
    marża, marży, marże, marżowość, rentowność, rentowności, rentowność sprzedaży, narzut, narzutu, zysk %
  `),
  ratio: wordsIn(`
    % przychodów, % sprzedaży, % obrotu, % obrotów, do przychodów
  `),
  target: wordsIn(`
    =cel, cel %, cel sprzedaży, cel sprzedażowy, cel wzrostu, cel roczny, cel na, nasz cel, cele, celów, celu, cele sprzedażowe,
    docelow*, zamierzon*, planowany wzrost
  `),
  plan: wordsIn(`
    założeni*, założeń, zakładamy, zakłada się, zakładan*, prognoz*, budżet*, planowan*, planujemy, przewidywan*, przewidujemy,
    oczekiwan*, oczekujemy, szacunk*, szacowan*, szacujemy, projekcj*, przyjęto, przyjmujemy, plan finansowy, przyszł*
  `),
  scenario: wordsIn(`
    scenariusz*, wariant*, pesymistyczn*, optymistyczn*, realistyczn*, bazowy, bazowa, ostrożn*, umiarkowan*
  `),
  actual: wordsIn(`
    wykonanie, wykonania, realizacja, zrealizowan*, rzeczywist*, faktyczn*, historyczn*, poprzedni*, ubiegł*, dane historyczne,
    osiągnięt*, obecn*, dynamika r/r
  `),
  peers: wordsIn(`
    spółki porównywalne, porównywaln*
  `),
  foreign: wordsIn(`
    podatek, podatk*, stawka vat, stopa procentowa, stopy procentowe, oprocentowan*, odsetk*, rabat*, upust*, zniżk*, inflacj*,
    prawdopodobieństw*, postęp*, wykonanie planu, realizacja planu, realizacja budżetu, % całości, % udział, struktura, struktury,
    prowizj*, kurs walut*, kurs euro, kredyt*, pożyczk*, zus, składk*, bezroboci*, ludność, ludności, ryzyk*, dyskont*, stopa
    zwrotu, odchylen*, frekwencj*, pkb, waga, wagi, średnioważon*, zwroty, reklamacj*, rotacja, absencj*, zaawansowanie
  `),
  sensitivity: wordsIn(`
    wrażliwoś*, symulacj*
  `),
  percent: wordsIn(`
    stopa, wskaźnik, rocznie, stawka, współczynnik, tempo
  `),
  duration: wordsIn(`
    miesiąc*, miesięc*, dzień, dni, lat, okres*, liczba, numer
  `),
  source: wordsIn(`
    źródło, źródła, wg gus, gus
  `),
  size: wordsIn(`
    wielkość, rozmiar, pojemność
  `),
  money: wordsIn(`
    przychod*, obrót, obroty, wartość, kwot*
  `),
  quantity: wordsIn(`
    ilość, ilości, wolumen*, sztuk*, szt, liczba
  `),
  customers: wordsIn(`
    klient*, klienc*, użytkownik*, zamówie*
  `),
  timeHead: wordsIn(`
    rok, lata, miesiąc, kwartał, okres, data, tydzień, rok obrotowy
  `),
  listHead: wordsIn(`
    opis, pozycja, nazwa, produkt, produkty, grupa produktów, klient, region, kraj, kategoria, konto, segment, wyszczególnienie,
    parametr, wskaźnik
  `),
  baseYear: wordsIn(`
    rok bazowy, rok bazy
  `),
};
