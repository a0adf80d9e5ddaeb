import { DONT_KNOW, type Office } from '../engine/flow.ts';
import { officeContexts } from '../i18n/textKeys.ts';

/** A text for one office, or for both where they read the same. */
export interface OfficeText {
  readonly office?: Office;
  readonly text: string;
}

/** A text as each of these offices reads it. */
export function perOffice(
  offices: readonly Office[],
  read: (office: Office) => string,
): readonly OfficeText[] {
  const texts = offices.map((office) => ({ office, text: read(office) }));
  const [first, ...others] = texts.filter(({ text }) => text !== '');
  if (!first) return [];
  if (others.every(({ text }) => text === first.text)) return [{ text: first.text }];
  return [first, ...others];
}

/** The offices that people with these benefits deal with: the SVB with AIO, else the gemeente. */
export function officesFor(benefits: ReadonlySet<string>): readonly Office[] {
  if (!benefits.has('aio')) return ['gemeente'];
  const others = [...benefits].some((benefit) => benefit !== 'aio' && benefit !== DONT_KNOW);
  return others ? officeContexts : ['svb'];
}
