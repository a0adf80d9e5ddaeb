import { latinDigits } from '../i18n/format.ts';
import { type Gemeente, gemeentenAt } from '../municipality/gemeenten.ts';
import { gemeentenNamed, type Match } from './gemeenteByName.ts';
import { wordsOfName } from './names.ts';

/** What a text led to. `more`: too little is typed to look for; `isWhole`: no other gemeente fits. */
export interface Search {
  readonly by: 'more' | 'postcode' | 'name';
  readonly matches: readonly Match[];
  readonly isWhole: boolean;
}

const SHOWN = 6;
const TOO_LITTLE: Search = { by: 'more', matches: [], isWhole: true };

const shown = (by: Search['by'], found: readonly Match[]): Search => ({
  by,
  matches: found.slice(0, SHOWN),
  isWhole: found.length <= SHOWN,
});

function byPostcode(gemeenten: readonly Gemeente[], digits: string, rest: string): Search {
  if (digits.length < 4) return TOO_LITTLE;
  const isPostcode = digits.length === 4 && /^\s*[a-z]{0,2}\s*$/i.test(rest);
  const found = isPostcode ? gemeentenAt(gemeenten, Number(digits)) : [];
  return shown(
    'postcode',
    found.map((gemeente) => ({ gemeente })),
  );
}

/** The gemeenten that fit what somebody typed: a name, however begun or misspelled, or a postcode. */
export function findGemeenten(gemeenten: readonly Gemeente[], text: string): Search {
  const [, digits, rest = ''] = /^\s*(\d+)(.*)$/.exec(latinDigits(text)) ?? [];
  if (digits) return byPostcode(gemeenten, digits, rest);
  const typed = wordsOfName(text).join('');
  return typed.length < 2 ? TOO_LITTLE : shown('name', gemeentenNamed(gemeenten, typed));
}
