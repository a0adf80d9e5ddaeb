/* Which question of which flow may take its value from a ledger (`foundations.md` 5). */
const questions: Readonly<Record<string, string>> = {
  'geld-gekregen': 'before',
  'boodschappen-of-spullen': 'before',
  'voedselbank-en-fonds': 'before',
  buitenland: 'before',
  'geld-van-een-ander': 'total',
  vrijwilligerswerk: 'month',
};

/** Whether a question may take its value from a ledger. */
export const asksLedger = (flow: string, question: string): boolean => questions[flow] === question;

const giftFlows: readonly string[] = [
  'geld-gekregen',
  'boodschappen-of-spullen',
  'voedselbank-en-fonds',
];

/** The ledger that a verdict of this flow may add to. */
export function ledgerFor(flow: string): 'gifts' | 'abroad' | undefined {
  if (giftFlows.includes(flow)) return 'gifts';
  return flow === 'buitenland' ? 'abroad' : undefined;
}
