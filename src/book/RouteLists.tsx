import type { JSX } from 'preact';
import type { Duty } from '../engine/flow.ts';
import { type FlowBook, routesTo } from './flowBook.ts';
import { RouteList } from './RouteList.tsx';
import { say, sayCounted } from './say.ts';

/* An outcome that is not to report gives another duty where the day, the benefit or the law is not known. */
const dutiesOf = (own: Duty): readonly Duty[] =>
  own === 'no-report' ? [own, 'ask-first', 'unknown-law'] : [own];

/** Every distinct route to an outcome in words, by the duty that it gives there. */
export function RouteLists({
  book,
  id,
  own,
}: {
  book: FlowBook;
  id: string;
  own: Duty;
}): JSX.Element {
  const all = routesTo(book, id);
  if (all.length === 0) return <p>{say('outcome.noRoutes')}</p>;
  return (
    <>
      {dutiesOf(own).map((duty) => {
        const routes = all.filter((route) => route.duty === duty);
        const key = duty === own ? 'outcome.routesOwn' : `outcome.routesWeaker.${duty}`;
        const title = sayCounted(key, routes.length, { duty: say(`duty.${duty}`) });
        return (
          routes.length > 0 && <RouteList key={duty} book={book} routes={routes} title={title} />
        );
      })}
    </>
  );
}
