import { addDays, type Day } from '../base/day.ts';
import { formatCents } from '../i18n/format.ts';
import { type Change, dueOn, type LawKind } from '../law/due.ts';
import type { Unit } from '../law/timeline.ts';
import { staleFields } from '../municipality/staleFields.ts';
import { type Leaner, leaners, thing } from './leaners.ts';
import { profileFiles } from './profiles.ts';
import { dayFrom, optionsFrom, todayHere, UsageError } from './usage.ts';

const DAYS_AHEAD = '120';
const USAGE =
  'gebruik: npm run due -- [--on DAG] [--within DAGEN] [--json]; uitgang 0: niets te doen, 1: wel iets';

/** All that a maintainer should look at on a day, with the flows that rest on it. */
function found(day: Day, ahead: number) {
  const { pastChecked, changes, staleSources } = dueOn(day, ahead);
  const leaning = leaners();
  const withLeaners = <T extends { readonly id: string }>(item: T, kind: LawKind) => ({
    ...item,
    leaning: leaning.get(thing(kind, item.id)) ?? [],
  });
  return {
    on: day,
    until: addDays(day, ahead),
    pastChecked: pastChecked.map((item) => withLeaners(item, item.kind)),
    changes: changes.map((item) => withLeaners(item, item.kind)),
    staleSources: staleSources.map((item) => withLeaners(item, 'source')),
    staleFields: profileFiles.flatMap((file) =>
      'profile' in file
        ? staleFields(file.profile, day).map((field) => ({ gemeente: file.code, ...field }))
        : [],
    ),
  };
}
type Found = ReturnType<typeof found>;

const kinds: Readonly<Record<LawKind, string>> = {
  source: 'bron',
  parameter: 'bedrag of getal',
  regime: 'regels',
  'open-point': 'open punt',
};
const units: Readonly<Record<Exclude<Unit, 'cents'>, string>> = {
  days: 'dagen',
  weeks: 'weken',
  months: 'maanden',
  years: 'jaar',
  percent: 'procent',
  workingDays: 'werkdagen',
};

function figure(value: number | null | undefined, unit: Unit | undefined): string {
  if (value === null || value === undefined || !unit) return 'onbekend';
  return unit === 'cents' ? formatCents(value) : `${value} ${units[unit]}`;
}

function changed({ what, from, to, unit, now }: Change): string {
  const figures = `${figure(from, unit)} -> ${figure(to, unit)}`;
  const words = {
    value: figures,
    'assumed-value': `${figures} (aangenomen, nog niet bekend)`,
    starts: 'begint',
    ends: 'houdt op',
    'safe-verdict-ends': 'het veilige antwoord houdt op',
  }[what];
  return now ? `${words} (al ingegaan, daarna niet meer nagekeken)` : words;
}

/** One line a flow; a star stands at what tells people that they need not report. */
function flowLines(leaning: readonly Leaner[]): readonly string[] {
  if (leaning.length === 0) return ['    geen flow rust hierop'];
  return leaning.map(({ flow, outcomes }) => {
    const names = outcomes.map(({ id, duty }) => (duty === 'no-report' ? `${id}*` : id));
    return `    ${flow}: ${names.join(', ')}`;
  });
}

const part = (title: string, items: readonly (readonly string[])[]): readonly string[] =>
  items.length === 0 ? [] : [`${title}: ${items.length}`, ...items.flat(), ''];

function printed({ on, until, pastChecked, changes, staleSources, staleFields }: Found): string {
  return [
    `Stand op ${on}. Met * : hier hoeft iemand iets niet door te geven.`,
    '',
    ...part(
      'Verder dan de dag tot waar het is nagekeken',
      pastChecked.map(({ kind, id, checkedUntil, leaning }) => [
        `  ${checkedUntil}  ${kinds[kind]} ${id}`,
        ...flowLines(leaning),
      ]),
    ),
    ...part(
      `Verandert op een bekende dag, tot en met ${until}`,
      changes.map(({ leaning, ...change }) => [
        `  ${change.on}  ${kinds[change.kind]} ${change.id}: ${changed(change)}`,
        ...flowLines(leaning),
      ]),
    ),
    ...part(
      'Bron te lang geleden gelezen',
      staleSources.map(({ id, checkedOn, url }) => [`  ${checkedOn}  ${id}  ${url}`]),
    ),
    ...part(
      'Pagina van een gemeente te lang geleden gezien',
      staleFields.map(({ gemeente, field, seenOn, source }) => [
        `  ${seenOn}  ${gemeente} ${field}  ${source}`,
      ]),
    ),
  ].join('\n');
}

function daysFrom(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new UsageError(`--within "${text}" is geen aantal dagen`);
  return Number(text);
}

/** `npm run due`: what of the law asks for a look. Exit code 1 when something does, 0 when nothing does. */
export function due(args: string[]): number {
  const { values, positionals } = optionsFrom(args, {
    on: { type: 'string' },
    within: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError(USAGE);
  const day = values.on ? dayFrom(values.on, '--on') : todayHere();
  const all = found(day, daysFrom(values.within ?? DAYS_AHEAD));
  const count = [all.pastChecked, all.changes, all.staleSources, all.staleFields].flat().length;
  if (values.json) console.log(JSON.stringify({ due: count, ...all }, null, 1));
  else console.log(count === 0 ? `Op ${day} is er niets te doen.` : printed(all));
  return count === 0 ? 0 : 1;
}
