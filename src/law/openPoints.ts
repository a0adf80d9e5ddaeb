/** Something that the fact base could not settle, and what is safe to say as long as that is so. */
export interface OpenPoint {
  readonly number: number;
  readonly question: string;
  readonly meanwhile: string;
  /** The flows whose verdicts it touches; without it, all of them. Sources name a point themselves too. */
  readonly flows?: readonly string[];
}

const gifts = [
  'geld-gekregen',
  'boodschappen-of-spullen',
  'contant-gestort',
  'voedselbank-en-fonds',
];

/** The open points of the fact base by their number there. Dutch, as lawyers read them. */
export const openPoints: readonly OpenPoint[] = [
  {
    number: 1,
    question:
      'Wet handhaving sociale zekerheid (36785): het laatste stuk is van 2 februari 2026. De wet staat niet in de Participatiewet van 1 juli 2026.',
    meanwhile:
      'De regels van nu. Er is geen recht om zich een keer te vergissen. Wie te laat is, geeft het vandaag door.',
    flows: ['te-laat', 'boete', 'terugbetalen'],
  },
  {
    number: 2,
    question:
      'Is er een lijst van registers waarvoor iemand niets hoeft te melden (artikel 17 lid 1)? Er is er geen bekend. Alleen tot 2015 is alles nagekeken.',
    meanwhile: 'Doorgeven.',
  },
  {
    number: 3,
    question:
      'AIO: giften, boodschappen en de voedselbank. Artikel 18 geldt niet voor de SVB, en hoe de SVB het doet, is niet bekend.',
    meanwhile: 'Eerst vragen. Boven de giftengrens, of als ernaar gevraagd is: doorgeven.',
    flows: gifts,
  },
  {
    number: 4,
    question:
      'De giftengrens van 2027 is niet bekend. Stijgen de prijzen niet meer dan 4,16 procent? Dan wordt het € 1.250.',
    meanwhile:
      'De grens blijft € 1.200. Een bedrag tussen € 1.200 en € 1.250 in 2027: eerst vragen.',
    flows: [...gifts, 'geld-van-een-ander', 'schulden'],
  },
  {
    number: 5,
    question:
      'Geldt de giftengrens per huishouden of per persoon? En hoe zit het met een hogere grens van de gemeente?',
    meanwhile:
      'Tellen per huishouden. Boven de landelijke en onder de plaatselijke grens: eerst vragen.',
    flows: gifts,
  },
  {
    number: 6,
    question:
      'Giften en schadevergoedingen boven de grens, tussen 1 januari en 30 juni 2026 (het nieuwe artikel 31 lid 2 onder s).',
    meanwhile: 'Doorgeven, en vragen om het vrij te laten.',
    flows: ['geld-gekregen', 'boodschappen-of-spullen', 'schadevergoeding'],
  },
  {
    number: 7,
    question:
      'Vermogen dat er op 1 januari 2026 al was: er is geen overgangsregel voor de nieuwe vermogensgrens.',
    meanwhile: 'Dicht bij de grens: eerst vragen. Wie iets krijgt: doorgeven.',
    flows: ['spaargeld-en-rekening'],
  },
  {
    number: 8,
    question: 'De hoogste bedragen van de vrijlating van loon, van juli tot en met december 2026.',
    meanwhile: 'Loon doorgeven, en geen bedrag laten zien.',
    flows: ['werk-begonnen', 'uren-of-loon-anders'],
  },
  {
    number: 9,
    question: 'Een kind van 18 tot en met 26 jaar dat stopt met een studie.',
    meanwhile: 'Eerst vragen. Het heeft geen gevolg, maar vertel het toch.',
    flows: ['kind-studie'],
  },
  {
    number: 10,
    question:
      'Wat ‘intensief’ en ‘tijdelijk’ betekenen in artikel 22a lid 4, en hoe het zit als de verzorger geen eigen huis heeft.',
    meanwhile: 'Doorgeven, met de vraag wat het betekent.',
    flows: ['mantelzorg-geven', 'zorg-krijgen', 'iemand-komt-wonen'],
  },
  {
    number: 11,
    question: 'Contant geld dat niet past bij een eigen opname van kort daarvoor.',
    meanwhile: 'Doorgeven.',
    flows: ['contant-gestort'],
  },
  {
    number: 12,
    question: 'Een Tikkie, geld terug, of één keer iets betalen met de pas van een ander.',
    meanwhile:
      'Klein en te bewijzen: niet doorgeven, waar het feitenbestand dat zegt. Anders eerst vragen.',
    flows: ['geld-van-een-ander', 'terugbetaling-en-nabetaling'],
  },
  {
    number: 13,
    question: 'De auto: er is geen landelijk bedrag.',
    meanwhile: 'Een voertuig krijgen, ruilen of verkopen: doorgeven.',
    flows: ['auto'],
  },
  {
    number: 14,
    question:
      'De lijst van vrijgelaten vergoedingen (artikel 31 lid 2 onder l), zoals die in 2026 luidt.',
    meanwhile: 'Doorgeven, met de brief erbij.',
    flows: ['schadevergoeding', 'verzekering-of-afkoop'],
  },
  {
    number: 15,
    question:
      'Het nummer en de tijden van het Juridisch Loket, het nummer van de SVB, de strafcategorieën van 2026 en het griffierecht.',
    meanwhile: 'Alleen een link laten zien, tot het nagekeken is.',
  },
  {
    number: 16,
    question: 'Gemeenten die in 2026 al met de regels van 2027 werken, wat wordt toegestaan.',
    meanwhile: 'Eerst vragen. Inkomen doorgeven.',
    flows: ['werk-begonnen', 'uren-of-loon-anders'],
  },
  {
    number: 17,
    question: 'Termijnen en lijsten van gemeenten: de pagina’s hebben geen datum.',
    meanwhile:
      'De strengste die gezien is. Een gemeente wordt pas genoemd als haar pagina opnieuw is bekeken.',
  },
  {
    number: 18,
    question:
      'Onbetaald werk voor een ander, of tegen de kostprijs, en een hobby waar een ander iets aan heeft: de wet trekt geen duidelijke lijn.',
    meanwhile:
      'Alleen kleine, zeldzame hulp aan iemand die u kent: niet doorgeven. Anders eerst vragen. Vaak, in een bedrijf, of als er iets voor terugkomt: doorgeven.',
    flows: ['klusjes', 'hobby-met-geld', 'mantelzorg-geven'],
  },
  {
    number: 19,
    question: 'Boodschappen van voor 2026 onder een giftengrens van de gemeente.',
    meanwhile: 'Doorgeven, tenzij het profiel van de gemeente voor die dag iets anders zegt.',
    flows: ['boodschappen-of-spullen'],
  },
  {
    number: 20,
    question: 'Een reis naar het buitenland waar ook toestemming voor nodig is.',
    meanwhile: 'Doorgeven voor het vertrek, met de vraag om toestemming in hetzelfde bericht.',
    flows: ['buitenland'],
  },
];
