import kept from './codes.json';

/** The code of a question, and of each of its options where it has any. */
export interface QuestionCodes {
  readonly code: string;
  readonly options?: Readonly<Record<string, string>>;
}
export interface FlowCodes {
  readonly code: string;
  readonly questions: Readonly<Record<string, QuestionCodes>>;
}
/** Short codes by id. A code is given once and never to anything else; what is gone keeps its own. */
export type Codes = Readonly<Record<string, FlowCodes>>;

/** The codes of every flow there is or was. */
export const codes: Codes = kept;

/** A code of a question or an option: one sign, after a `z` for each 35 that came before it. */
export const CODE = 'z*[0-9a-y]';

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxy';

/** The code with this number, counted from 0. */
export const codeAt = (index: number): string =>
  'z'.repeat(Math.floor(index / SIGNS.length)) + SIGNS[index % SIGNS.length];

/** The code of a flow with this number: always two signs. */
export const flowCodeAt = (index: number): string => index.toString(36).padStart(2, '0');

/** The name that has this code. */
export function nameOf(
  named: Readonly<Record<string, string | { readonly code: string }>>,
  code: string,
): string | undefined {
  const isIt = (given: string | { readonly code: string }) =>
    (typeof given === 'string' ? given : given.code) === code;
  return Object.entries(named).find(([, given]) => isIt(given))?.[0];
}
