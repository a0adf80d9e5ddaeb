import type { Language } from '../i18n/language.ts';

/** Where a page stands: what links and pictograms on it need to know. */
export interface Place {
  /** The way from this page to the root of the site, such as `../../`. */
  readonly root: string;
  readonly language: Language;
  /** The flow or page, without language: `geld-gekregen/`, or empty for home. */
  readonly page: string;
}

/** The address of a page in a language, from where we are. Dutch stands at the root. */
export const linkTo = ({ root }: Pick<Place, 'root'>, lang: string, page: string): string =>
  `${root}${lang === 'nl' ? '' : `${lang}/`}${page}` || './';
