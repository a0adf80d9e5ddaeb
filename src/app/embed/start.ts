import type { Language } from '../../i18n/language.ts';

/** Where `/embed/` starts, as its address says: `?flow=geld-gekregen&lang=ar`; what is wrong there is left out. */
export function embedStart(
  query: URLSearchParams,
  all: readonly Language[],
): { readonly language: Language | undefined; readonly page: string } {
  const flow = query.get('flow') ?? '';
  const language = all.find(({ code }) => code === query.get('lang'));
  return { language: language ?? all[0], page: /^[a-z-]+$/.test(flow) ? `${flow}/` : '' };
}
