import type { JSX } from 'preact';
import type { FlowBook } from './flowBook.ts';
import { say, sentence } from './say.ts';
import { valueInWords } from './values.ts';

/** Values that the app reckons with, by the names the flow gives them. */
export function Derived({ book }: { book: FlowBook }): JSX.Element | null {
  const names = Object.keys(book.flow.derived ?? {});
  if (names.length === 0) return null;
  return (
    <table>
      <caption>{say('law.derivedTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('law.derivedName')}</th>
          <th scope="col">{say('law.derivedText')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{sentence(valueInWords(book, name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
