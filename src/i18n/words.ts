import i18next, { type i18n } from 'i18next';
import type nl from '../../locales/nl/interface.json';
import type { Facts } from '../engine/facts.ts';
import type { Flow, Office } from '../engine/flow.ts';
import type { Language, Texts } from './language.ts';
import { type Values, valuesIn } from './values.ts';

/** The keys of a file of texts, without the office that a text may be written for. */
export type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Plain<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];
type Plain<K extends string> = K extends `${infer Name}_${'gemeente' | 'svb'}` ? Name : K;

/** A key of `interface.json`, without the office it may be written for. */
export type InterfaceKey = Keys<typeof nl>;

export interface Filling {
  readonly office?: Office;
  readonly values?: Values;
}

/** The texts of one language: those of the app itself by `t`, those of a flow by `flowText`. */
export interface Words {
  readonly language: Language;
  readonly t: (key: InterfaceKey, filling?: Filling) => string;
  /** A text of the flow filled in for these facts; empty when the flow has no such text. */
  readonly flowText: (flow: Flow, facts: Facts, key: string, filling?: Filling) => string;
  /** Adds texts of the flow that came later. */
  readonly learn: (flowTexts: Texts) => void;
}

const UNKNOWN = '\u0000';

/** Takes out the sentences that a value was not known for. */
function withoutUnknown(text: string): string {
  if (!text.includes(UNKNOWN)) return text;
  const sentences = text.split(/(?<=[.!?؟])\s+/);
  return sentences.filter((sentence) => !sentence.includes(UNKNOWN)).join(' ');
}

const filled = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? UNKNOWN]));

function read(texts: i18n, key: string, filling: Filling): string {
  const context = filling.office;
  const values = filled(filling.values ?? {});
  const text = texts.t(key, { ...values, ...(context && { context }), defaultValue: '' });
  return withoutUnknown(text);
}

/** The words of one language over the texts of the app and, when there is one, of a flow. */
export function wordsOf(language: Language, interfaceTexts: Texts, flowTexts: Texts = {}): Words {
  const texts = i18next.createInstance();
  texts.init({
    lng: language.code,
    ns: ['interface', 'flow'],
    defaultNS: 'interface',
    resources: { [language.code]: { interface: interfaceTexts, flow: flowTexts } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return {
    language,
    t: (key, filling = {}) => read(texts, key, filling),
    learn: (more) => void texts.addResourceBundle(language.code, 'flow', more, true, true),
    flowText: (flow, facts, key, filling = {}) => {
      const name = `flow:${key}`;
      const raw = texts.t(name, {
        ...(filling.office && { context: filling.office }),
        skipInterpolation: true,
        defaultValue: '',
      });
      const values = { ...valuesIn(raw, flow, facts, language.intl), ...filling.values };
      return read(texts, name, { ...filling, values });
    },
  };
}
