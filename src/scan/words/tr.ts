import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const tr: WordList = {
  growth: wordsIn(`
    büyüme*, artış*, artacağ*, artacak*, artırım*, artma, artması, büyüyecek*, yükseliş*, zam oranı, zammı, yıllık büyüme
  `),
  change: wordsIn(`
    değişim*, değişiklik*
  `),
  revenue: wordsIn(`
    satış*, gelir, geliri, gelirler*, ciro, cirosu, cironun, hasılat*, müşteri*, abone*, kullanıcı*, sipariş*, üyeler, sözleşmeler
  `),
  profit: wordsIn(`
    net kar, brüt kar, faaliyet karı, dönem karı, net karı, nakit akış*, favök
  `),
  valuation: wordsIn(`
    uç değer, sonsuz büyüme, terminal büyüme, temettü*, uzun vadeli büyüme
  `),
  cost: wordsIn(`
    maliyet*, gider, gideri, giderler*, ücret, ücreti, ücretler*, maaş*, personel*, amortisman*, yatırım*, satın alma, hammadde*,
    borç*, stok, stoklar*, tedarikçi*, işçilik*, çalışan*, arazi, arsa, bina, binalar, makine*, demirbaş*, duran varlık*
  `),
  spending: wordsIn(`
    kira, kirası, kiralar, enerji*, sigorta*, elektrik
  `),
  market: wordsIn(`
    pazar, pazarı, pazarın, pazardaki, rakip*, piyasa*
  `),
  "market-figure": wordsIn(`
    pazar büyüklüğü, pazar payı, pazar payları, pazar büyümesi, pazar hacmi, toplam pazar, pazar potansiyeli, sektör büyümesi,
    sektör büyüklüğü
  `),
  part: wordsIn(`
    payı, paylar
  `),
  share: wordsIn(`
    pazar payı, pazar payları, penetrasyon*, pazardan alınan pay, pazarın %
  `),
  price: wordsIn(`
    fiyat*, tarifeler, birim fiyat
  `),
  funnel: wordsIn(`
    ziyaretçi*, ziyaret, teklif, teklifler, başvuru*, potansiyel müşteri, potansiyel müşteriler
  `),
  conversion: wordsIn(`
    dönüşüm*, yenileme, yenileme oranı, kazanma oranı, elde tutma, müşteri tutma, tekrar satın alma
  `),
  margin: wordsIn(`
    kar marjı, marj, marjı, marjlar*, brüt marj, karlılık*, favök marjı
  `),
  ratio: wordsIn(`
    satışların %, cironun %, gelirin %, satışlara oranı, ciroya oranı
  `),
  target: wordsIn(`
    hedef, hedefi, hedefler*, hedeflenen*, hedefimiz
  `),
  plan: wordsIn(`
    tahmin*, varsayım*, varsayıl*, bütçe*, planlanan*, planlama*, beklenen*, beklenti*, öngör*, projeksiyon*, gelecek yıl, iş planı
  `),
  scenario: wordsIn(`
    senaryo*, kötümser*, iyimser*, gerçekçi*, baz senaryo, olası
  `),
  actual: wordsIn(`
    gerçekleşen*, gerçekleşme*, fiili, geçmiş*, geçen yıl*, önceki yıl*, mevcut
  `),
  peers: wordsIn(`
    benzer şirket*
  `),
  foreign: wordsIn(`
    vergi*, kdv, faiz*, iskonto*, indirim*, enflasyon*, tüfe, üfe, olasılık*, olasılığı, tamamlanma*, ilerleme*, toplam içindeki*,
    toplamdaki pay*, dağılım*, komisyon*, döviz*, kur artışı, kredi*, nüfus*, işsizlik*, getiri*, ağırlık*, fire, sgk, stopaj*,
    sapma*
  `),
  sensitivity: wordsIn(`
    duyarlılık*, simülasyon*
  `),
  percent: wordsIn(`
    oranı, oran, oranları, oranlar, yüzde*, yıllık, yılda
  `),
  duration: wordsIn(`
    gün, süre, sayısı
  `),
  source: wordsIn(`
    kaynak, tüik
  `),
  size: wordsIn(`
    büyüklük, büyüklüğü, hacmi
  `),
  money: wordsIn(`
    gelir, geliri, gelirler*, ciro, cirosu, hasılat*, tutar*, değeri
  `),
  quantity: wordsIn(`
    adet, miktar*, hacim, hacmi
  `),
  customers: wordsIn(`
    müşteri*, kullanıcı*, sipariş*, abone*, ziyaretçi*
  `),
  timeHead: wordsIn(`
    yıl, ay, çeyrek, dönem, tarih, hafta
  `),
  listHead: wordsIn(`
    açıklama, ürün, ürün grubu, adı, bölge, ülke, müşteri, kalem, segment
  `),
  baseYear: wordsIn(`
    baz yıl, baz yılı
  `),
};
