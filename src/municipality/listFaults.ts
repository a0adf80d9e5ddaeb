import type { Gemeente } from './gemeenten.ts';

/** What is wrong with a list of gemeenten that reads well. */
export function listFaults(gemeenten: readonly Gemeente[]): readonly string[] {
  const codes = gemeenten.map(({ code }) => code);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  const mixed = gemeenten.filter(({ postcodes }) =>
    postcodes.some(([first, last], at) => last < first || first <= (postcodes[at - 1]?.[1] ?? 0)),
  );
  return [
    ...twice.map((code) => `${code} is there twice`),
    ...mixed.map(({ code }) => `${code}: postcodes not in order`),
  ];
}
