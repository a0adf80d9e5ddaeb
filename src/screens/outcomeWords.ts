import type { Deadline } from '../engine/deadline.ts';
import type { Office, OtherOffice } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { foreign, formatDay } from '../i18n/format.ts';
import type { InterfaceKey, Words } from '../i18n/words.ts';
import type { LocalTerm } from '../law/local.ts';
import type { Channel } from '../municipality/localRules.ts';

const figure = (words: Words, count: number): string =>
  words.language.code === 'nl' ? String(count) : foreign(String(count));

function termWords(words: Words, { workingDays, days, beforeDayOfMonth }: LocalTerm): string {
  const say = (key: InterfaceKey, count: number) =>
    words.t(key, { values: { count: figure(words, count) } });
  if (workingDays !== undefined) return say('outcome.termWorkingDays', workingDays);
  if (beforeDayOfMonth !== undefined) return say('outcome.termBeforeDay', beforeDayOfMonth);
  const count = days ?? 0;
  return say(count < 0 ? 'outcome.termAhead' : 'outcome.termDays', Math.abs(count));
}

function dueWords(words: Words, deadline: Deadline): string[] {
  const date = formatDay(deadline.date, words.language.intl);
  if (deadline.late) return [words.t('outcome.late_now', { values: { date } })];
  const first = deadline.rule === 'before-event' ? 'outcome.before' : 'outcome.today';
  return [words.t(first), words.t('outcome.until', { values: { date } })];
}

/** By when to report, in words: today, at the latest, and what the gemeente itself wrote. */
export function deadlineWords(words: Words, deadline: Deadline): readonly string[] {
  const local = deadline.local
    ? [words.t('outcome.local', { values: { term: termWords(words, deadline.local.term) } })]
    : [];
  return [...dueWords(words, deadline), ...local];
}

export const officeWords = (words: Words, office: Office): string =>
  words.t(`outcome.office` as InterfaceKey, { office });

const others: Readonly<Record<OtherOffice, InterfaceKey>> = {
  gemeente: 'outcome.alsoGemeente',
  svb: 'outcome.alsoSvb',
  toeslagen: 'outcome.alsoToeslagen',
  duo: 'outcome.alsoDuo',
  cak: 'outcome.alsoCak',
  uwv: 'outcome.alsoUwv',
};

export const otherOfficeWords = (words: Words, office: OtherOffice): string =>
  words.t(others[office]);

const SVB_CONTACT = 'https://www.svb.nl/contact';

/** The ways to reach the office of this outcome, with the web address where there is one. */
export function channelWords(
  words: Words,
  outcome: Pick<Outcome, 'to'>,
  channels: readonly Channel[],
): readonly { readonly text: string; readonly link?: string }[] {
  const ways: readonly (Channel & { key: InterfaceKey })[] = [
    ...(outcome.to === 'svb'
      ? [{ kind: 'online' as const, value: SVB_CONTACT, key: 'channel.svb' as const }]
      : []),
    ...channels.map((channel) => ({ ...channel, key: `channel.${channel.kind}` as InterfaceKey })),
  ];
  return ways.map(({ kind, value = '', key }) => {
    const isLink = value.startsWith('https://');
    const shown = foreign(isLink ? new URL(value).hostname : value);
    const text = words.t(key, { values: { value: shown } });
    return { text, ...(isLink && kind !== 'phone' && { link: value }) };
  });
}
