import type { Law } from '../../src/law/law.ts';
import type { Regime } from '../../src/law/regimes.ts';
import type { Source } from '../../src/law/source.ts';
import type { Timeline } from '../../src/law/timeline.ts';

/** A source of an invented law; read on 1 March 2030 and vouched for until the end of that year. */
export const read = (more: Partial<Source> = {}): Source => ({
  title: 'Een verzonnen wet',
  url: 'https://voorbeeld.nl/wet',
  checkedOn: '2030-03-01',
  checkedUntil: '2030-12-31',
  ...more,
});

/** A line of figures through time, in cents unless told otherwise, under the source `pw-17`. */
export const line = (
  values: Readonly<Record<string, number | null>>,
  more: Partial<Timeline> = {},
): Timeline => ({
  unit: 'cents',
  checkedUntil: '2031-12-31',
  periods: Object.entries(values).map(([from, value]) => ({
    from: from as Timeline['periods'][number]['from'],
    value,
    source: 'pw-17',
  })),
  ...more,
});

export const rules = (more: Partial<Regime>): Regime => ({
  from: '2029-01-01',
  source: 'pw-17',
  checkedUntil: '2031-12-31',
  ...more,
});

/** An invented law; without sources of its own, `pw-17` is vouched for until the end of 2031. */
export const invented = ({
  parameters = {},
  regimes = {},
  sources = { 'pw-17': read({ checkedUntil: '2031-12-31' }) },
}: Partial<Law>): Law => ({ parameters, regimes, sources });
