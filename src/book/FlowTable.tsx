import type { JSX } from 'preact';
import { groups } from '../flows/card.ts';
import { plain } from '../i18n/format.ts';
import { counted, counts, totalOf } from './counts.ts';
import type { FlowBook } from './flowBook.ts';
import { say } from './say.ts';

const Counts = ({ of }: { of: ReturnType<typeof totalOf> }): JSX.Element => (
  <>
    {counts.map((name) => (
      <td key={name} class="number">
        {counted(of[name])}
      </td>
    ))}
  </>
);

function GroupRows({ name, books }: { name: string; books: readonly FlowBook[] }): JSX.Element {
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={counts.length + 1}>
          {name}
        </th>
      </tr>
      {books.map((book) => (
        <tr key={book.flow.id}>
          <th scope="row">
            <a href={`${book.flow.id}/`}>{plain(book.title)}</a> <code>{book.flow.id}</code>
          </th>
          <Counts of={totalOf([book])} />
        </tr>
      ))}
    </tbody>
  );
}

export function FlowTable({ books }: { books: readonly FlowBook[] }): JSX.Element {
  const words = books[0]?.words;
  return (
    <table>
      <caption>{say('index.listTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('index.flow')}</th>
          {counts.map((name) => (
            <th key={name} scope="col" class="number">
              {say(`index.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows
          key={group}
          name={plain(words?.t(`group.${group}`) ?? group)}
          books={books.filter(({ card }) => card.group === group)}
        />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{say('index.total')}</th>
          <Counts of={totalOf(books)} />
        </tr>
      </tfoot>
    </table>
  );
}
