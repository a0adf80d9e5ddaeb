import type { JSX } from 'preact';
import type { FlowBook } from './flowBook.ts';
import type { Route } from './route.ts';
import { routeInWords } from './routeWords.ts';

/* What lists are folded at; they stand open, so that print has all of them. */
const MANY = 6;

const RouteItem = ({ book, route }: { book: FlowBook; route: Route }): JSX.Element => (
  <li>
    {routeInWords(book, route).map(({ about, holds }) => (
      <span class="line" key={about}>
        <b>{about}:</b> {holds}
      </span>
    ))}
  </li>
);

export function RouteList({
  book,
  routes,
  title,
}: {
  book: FlowBook;
  routes: readonly Route[];
  title: string;
}) {
  const items = (
    <ol class="routes">
      {routes.map((route, index) => (
        <RouteItem key={`${index}`} book={book} route={route} />
      ))}
    </ol>
  );
  if (routes.length <= MANY) {
    return (
      <>
        <p class="count">{title}:</p>
        {items}
      </>
    );
  }
  return (
    <details open>
      <summary>{title}</summary>
      {items}
    </details>
  );
}
