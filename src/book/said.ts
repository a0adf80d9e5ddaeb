import type { Office, OutcomeRule } from '../engine/flow.ts';
import { engineOutcomes } from '../engine/machine.ts';
import { outcomeParts } from '../i18n/outcomeText.ts';
import type { InterfaceKey } from '../i18n/words.ts';
import { dayFor, type FlowBook, routesTo } from './flowBook.ts';
import { type OfficeText, officesFor, perOffice } from './offices.ts';
import { say } from './say.ts';
import { textOf } from './texts.ts';
import { valueInWords } from './values.ts';

interface Said {
  readonly title: string;
  readonly texts: readonly OfficeText[];
}

/** All that the app says with an outcome, in the order of the screen. */
export function saidWith(book: FlowBook, id: string, rule: OutcomeRule): readonly Said[] {
  const { words } = book;
  const day = dayFor(book, id);
  const reached = new Set(routesTo(book, id).flatMap(({ benefits }) => [...benefits]));
  const offices = officesFor(reached);
  const read = (part: string, date?: string) => (office: Office) =>
    id === engineOutcomes.asked
      ? words.t(`engine.gevraagd.${part}` as InterfaceKey, { office })
      : textOf(book, `outcomes.${id}.${part}`, office, day, date);
  const said = outcomeParts.map((part) => ({
    title: say(`outcome.parts.${part}`),
    texts: perOffice(offices, read(part)),
  }));
  const later = (rule.upcoming ?? []).map(({ id: event, on }) => ({
    title: say('outcome.parts.upcoming'),
    texts: perOffice(offices, read(`upcoming.${event}`, valueInWords(book, on))),
  }));
  return [...said, ...later].filter(({ texts }) => texts.length > 0);
}
