import { CHECKED_ON, CHECKED_UNTIL, OPEN_POINT_UNTIL, type Source } from '../source.ts';

/** Laws and nationwide rules that more than one group of flows cites. */
export const statutes = {
  'pw-3': {
    title: 'Participatiewet, artikel 3: wanneer mensen samen een huishouding hebben',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-3-2-a': {
    title:
      'Participatiewet, artikel 3 lid 2 onder a: geen gezamenlijke huishouding zolang zorg de reden is van samenwonen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-3-4': {
    title:
      'Participatiewet, artikel 3 lid 4: wanneer altijd een gezamenlijke huishouding wordt aangenomen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-4': {
    title: 'Participatiewet, artikel 4: wie bij het gezin horen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel4',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-7': {
    title: 'Participatiewet, artikel 7: de gemeente helpt bij het vinden van werk',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel7',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-9': {
    title: 'Participatiewet, artikel 9: plichten bij werk en ontheffing daarvan',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-10': {
    title: 'Participatiewet, artikel 10: recht op hulp bij het vinden van werk',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel10',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-11': {
    title: 'Participatiewet, artikel 11: wie recht heeft op bijstand',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-11-2': {
    title:
      'Participatiewet, artikel 11 lid 2 en 3: wie zonder Nederlandse nationaliteit recht heeft op bijstand',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-13-1': {
    title:
      'Participatiewet, artikel 13 lid 1: wie geen recht heeft: detentie en te lang verblijf buiten Nederland',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-13-2': {
    title:
      'Participatiewet, artikel 13 lid 2: geen algemene bijstand voor jongeren tot 21 jaar in een inrichting',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-13-2-c': {
    title:
      'Participatiewet, artikel 13 lid 2 onder c en d: geen bijstand voor jongeren die naar school kunnen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-13-3': {
    title: 'Participatiewet, artikel 13 lid 3: gedwongen opname: het recht blijft',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-13-4': {
    title:
      'Participatiewet, artikel 13 lid 4: dertien weken buiten Nederland vanaf de pensioenleeftijd',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-15': {
    title: 'Participatiewet, artikel 15: eerst andere regelingen gebruiken',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-16': {
    title: 'Participatiewet, artikel 16: zeer dringende redenen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-17': {
    title: 'Participatiewet, artikel 17: de inlichtingenplicht',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel17',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'pw-17-4': {
    title: 'Participatiewet, artikel 17 lid 4: een paspoort of identiteitskaart laten zien',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel17',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-18-1': {
    title: 'Participatiewet, artikel 18 lid 1: de gemeente stemt de bijstand af op de situatie',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-18-2': {
    title: 'Participatiewet, artikel 18 lid 2: verlaging van de bijstand door eigen gedrag',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-18-4': {
    title:
      'Participatiewet, artikel 18 leden 4 tot en met 11: lagere bijstand als iemand afspraken over werk niet nakomt',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-18-8': {
    title:
      'Participatiewet, artikel 18 lid 8: hulp die kosten bespaart telt niet mee onder de grens; de voedselbank nooit',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 4,
  },
  'pw-18b': {
    title: 'Participatiewet, artikel 18b: de taaltoets en Nederlands leren',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-18a': {
    title: 'Participatiewet, artikel 18a: boete en waarschuwing',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'pw-19-3': {
    title: 'Participatiewet, artikel 19 lid 3: vakantietoeslag hoort bij de bijstand',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-19a': {
    title: 'Participatiewet, artikel 19a: wie als kostendeler meetelt',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-21': {
    title: 'Participatiewet, artikelen 20 tot en met 22: de norm is een vast bedrag per maand',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel21',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-22a': {
    title: 'Participatiewet, artikel 22a: de kostendelersnorm',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-22a-4': {
    title:
      'Participatiewet, artikel 22a lid 4: geen kostendelersnorm bij tijdelijk verblijf elders voor intensieve mantelzorg',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-23': {
    title: 'Participatiewet, artikel 23: de norm in een inrichting',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel23',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-24': {
    title: 'Participatiewet, artikel 24: de norm als een partner geen recht heeft',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-27': {
    title: 'Participatiewet, artikel 27: lagere bijstand zonder woonkosten',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel27',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-28': {
    title: 'Participatiewet, artikel 28: lagere bijstand in de eerste tijd na school',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel28',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-1': {
    title: 'Participatiewet, artikel 31 lid 1: wat middelen zijn',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-b-d': {
    title:
      'Participatiewet, artikel 31 lid 2 onder b en d: kinderbijslag en toeslagen tellen niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-b': {
    title: 'Participatiewet, artikel 31 lid 2 onder b: kinderbijslag telt niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-d': {
    title:
      'Participatiewet, artikel 31 lid 2 onder d: huurtoeslag, zorgtoeslag en andere toeslagen tellen niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-f': {
    title:
      'Participatiewet, artikel 31 lid 2 onder f: een vergoeding van bijzondere kosten telt niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-h': {
    title: 'Participatiewet, artikel 31 lid 2 onder h: loon van een kind onder de 18 telt niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-l': {
    title:
      'Participatiewet, artikel 31 lid 2 onder l: vergoedingen die de minister heeft aangewezen tellen niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-k': {
    title:
      'Participatiewet, artikel 31 lid 2 onder k: een vergoeding voor vrijwilligerswerk telt niet mee tot een grens',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-m': {
    title:
      'Participatiewet, artikel 31 lid 2 onder m: giften en hulp onder de jaargrens tellen niet mee (sinds 1 januari 2026)',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 4,
  },
  'pw-31-2-m-2025': {
    title:
      'Participatiewet, artikel 31 lid 2 onder m: giften die de gemeente verantwoord vindt (tot 2026)',
    url: 'https://wetten.overheid.nl/BWBR0015703/2025-01-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-n': {
    title:
      'Participatiewet, artikel 31 lid 2 onder n: een deel van het loon telt tijdelijk niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-s': {
    title:
      'Participatiewet, artikel 31 lid 2 onder s: giften boven de grens en vergoedingen: de gemeente beslist',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-2-u': {
    title:
      'Participatiewet, artikel 31 lid 2 onder u: een blijk van waardering voor mantelzorg telt niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-31-5': {
    title: 'Participatiewet, artikel 31 lid 5: wat niet geldt voor wie jonger is dan 27',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-32': {
    title: 'Participatiewet, artikel 32: wat inkomen is',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel32',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-33-1': {
    title: 'Participatiewet, artikel 33 lid 1: inkomen in natura',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-33-2': {
    title: 'Participatiewet, artikel 33 lid 2: hoe studiefinanciering meetelt',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-33-4': {
    title: 'Participatiewet, artikel 33 lid 4: huur of kostgeld van een ander',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-33-5': {
    title:
      'Participatiewet, artikel 33 lid 5: een klein pensioen vanaf de AOW-leeftijd telt niet mee',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-33-6': {
    title:
      'Participatiewet, artikel 33 lid 6: onbetaalde mantelzorg telt niet als werk (sinds 1 januari 2026)',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-34': {
    title: 'Participatiewet, artikel 34: wat vermogen is en de grens daarvan',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-34a': {
    title:
      'Participatiewet, artikel 34a: een deel van het loon telt niet mee (vanaf 1 januari 2027)',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-39': {
    title: 'Participatiewet, artikel 39: de jaargrens voor giften stijgt mee met de prijzen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel39',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-40-1': {
    title: 'Participatiewet, artikel 40 lid 1: welke gemeente bijstand geeft',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-40-2': {
    title: 'Participatiewet, artikel 40 lid 2 tot en met 5: een ander adres dan in de BRP',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-40-3-d': {
    title:
      'Participatiewet, artikel 40 lid 3 onder d: geen opschorting bij tijdelijk verblijf elders voor mantelzorg',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-43': {
    title: 'Participatiewet, artikel 43: bijstand voor het hele gezin',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel43',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-43a': {
    title:
      'Participatiewet, artikel 43a: oude gegevens opnieuw gebruiken na korte tijd werk (sinds 1 januari 2026)',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel43a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-44': {
    title: 'Participatiewet, artikel 44: vanaf welke dag bijstand ingaat',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-45-5': {
    title: 'Participatiewet, artikel 45 lid 5: na een overlijden nog een maand hetzelfde bedrag',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel45',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-47a': {
    title: 'Participatiewet, artikel 47a: AIO: de SVB voert de wet uit',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-47b': {
    title: 'Participatiewet, artikel 47b: AIO: wat voor de SVB geldt',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47b',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-47c': {
    title: 'Participatiewet, artikel 47c: AIO: de SVB stemt zelf af',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47c',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-47g': {
    title: 'Participatiewet, artikel 47g: AIO: boete en waarschuwing door de SVB',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47g',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'pw-53a': {
    title: 'Participatiewet, artikel 53a: welke gegevens de gemeente mag vragen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel53a',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-54': {
    title: 'Participatiewet, artikel 54: opschorten, herzien en intrekken',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel54',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-55': {
    title: 'Participatiewet, artikel 55: nadere verplichtingen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel55',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pw-58': {
    title: 'Participatiewet, artikel 58: terugvorderen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel58',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'pw-59': {
    title: 'Participatiewet, artikel 59: van wie de gemeente terugvraagt; partners samen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel59',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'pw-60': {
    title: 'Participatiewet, artikel 60: verrekenen en invorderen',
    url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel60',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'boetebesluit-2': {
    title: 'Boetebesluit socialezekerheidswetten, artikelen 2 en 2a: hoogte van de boete',
    url: 'https://wetten.overheid.nl/BWBR0011708/2018-11-14',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'boetebesluit-2aa': {
    title: 'Boetebesluit socialezekerheidswetten, artikel 2aa: waarschuwing bij zelf melden',
    url: 'https://wetten.overheid.nl/BWBR0011708/2018-11-14',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'ioaw-13': {
    title: 'IOAW en IOAZ, artikel 13: de inlichtingenplicht',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-3': {
    title: 'IOAW, artikel 3: gezamenlijke huishouding',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-5': {
    title: 'IOAW, artikel 5: de grondslag van de uitkering',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-6': {
    title: 'IOAW, artikel 6: geen recht bij verblijf buiten Nederland dat niet tijdelijk is',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-6-1-f': {
    title: 'IOAW, artikel 6 lid 1 onder f: geen recht meer vanaf de AOW-leeftijd',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-8': {
    title: 'IOAW, artikel 8: welk inkomen meetelt',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-20': {
    title: 'IOAW, artikel 20: weigeren of verlagen van de uitkering',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-20a': {
    title: 'IOAW en IOAZ, artikel 20a: boete',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'ioaz-8': {
    title: 'IOAZ, artikel 8: eigen vermogen',
    url: 'https://wetten.overheid.nl/BWBR0004163/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  aib: {
    title:
      'Algemeen inkomensbesluit socialezekerheidswetten, artikelen 2:2 tot en met 2:9: wat inkomen is bij IOAW en IOAZ',
    url: 'https://wetten.overheid.nl/BWBR0029368/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'brp-2-39': {
    title: 'Wet basisregistratie personen, artikel 2.39: verhuizen doorgeven',
    url: 'https://wetten.overheid.nl/BWBR0033715/2025-02-12',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'awb-6-7': {
    title: 'Algemene wet bestuursrecht, artikelen 6:7 tot 6:9: bezwaar binnen zes weken',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'awb-5-10a': {
    title: 'Algemene wet bestuursrecht, artikelen 5:10a, 5:50 en 5:53: uw rechten bij een boete',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'svb-wijzigingen': {
    title: 'SVB: veranderingen die u bij AIO moet doorgeven',
    url: 'https://www.svb.nl/en/aio-supplement/rights-and-obligations/the-changes-you-need-to-report',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'vng-giften': {
    title: 'VNG: vragen en antwoorden over giften in de Participatiewet in balans',
    url: 'https://vng.nl/node/762654',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
