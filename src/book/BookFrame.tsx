import type { ComponentChildren, JSX } from 'preact';
import { CHECKED_ON } from '../law/source.ts';
import { dated } from './dates.ts';
import { say } from './say.ts';

/** A page of the book before it is a document. */
export interface BookPage {
  /** Its folder below `boek/`, with the last slash; empty for the first page. */
  readonly folder: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

/** The pages that are about all flows, by their folder. */
export const wholePages = {
  figures: 'bedragen/',
  sources: 'bronnen/',
  points: 'open-punten/',
} as const;

export const rootOf = (folder: string): string => (folder === '' ? './' : '../');

export function Frame({
  page,
  children,
}: {
  page: BookPage;
  children: ComponentChildren;
}): JSX.Element {
  const root = rootOf(page.folder);
  const links = [['contents', ''], ...Object.entries(wholePages)] as const;
  return (
    <>
      <a class="skip" href="#inhoud">
        {say('frame.skip')}
      </a>
      <header class="top">
        <p class="brand">{say('title')}</p>
        <nav aria-label={say('frame.nav')}>
          {links.map(([name, folder]) => (
            <a
              key={name}
              href={`${root}${folder}`}
              aria-current={folder === page.folder ? 'page' : undefined}
            >
              {say(`frame.${name}`)}
            </a>
          ))}
          <a href={`${root}../`}>{say('frame.app')}</a>
        </nav>
      </header>
      <main id="inhoud">{children}</main>
      <footer class="bottom">
        <p>
          {say('frame.checked', { date: dated(CHECKED_ON) })} {say('frame.noAdvice')}
        </p>
        <p>{say('frame.made')}</p>
      </footer>
    </>
  );
}
