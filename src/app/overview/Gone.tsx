import type { JSX } from 'preact';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';

/** What stands in the place of something that was erased. */
export function Gone({ say }: { say: OverviewSay }): JSX.Element {
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p class="lead">{say('gone')}</p>
      <a class="button" href="#/">
        {say('back')}
      </a>
    </article>
  );
}
