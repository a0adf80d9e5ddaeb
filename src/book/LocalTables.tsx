import type { JSX } from 'preact';
import { dated } from './dates.ts';
import type { Props } from './LocalTable.tsx';
import { type LocalField, localFields, localValues } from './localValues.ts';
import { nameOf, say, sentence } from './say.ts';

function FieldTable({ profiles, field }: Props & { field: LocalField }): JSX.Element {
  const values = localValues(profiles, field);
  return (
    <section id={`lokaal-${field}`}>
      <h3>{sentence(nameOf('local', field))}</h3>
      {values.length === 0 ? (
        <p>{say('law.localNobody')}.</p>
      ) : (
        <table>
          <caption>
            {say('law.localWho')} (<code>{field}</code>)
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('pages.localGemeente')}</th>
              <th scope="col">{say('law.period')}</th>
              <th scope="col">{say('law.value')}</th>
              <th scope="col">{say('law.source')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ code, gemeente, from, value, source, seenOn }) => (
              <tr key={`${code} ${from}`}>
                <th scope="row">{gemeente}</th>
                <td>{say('law.from', { from: dated(from) })}</td>
                <td>{value}</td>
                <td>
                  <a class="address" href={source} rel="noreferrer external">
                    {source}
                  </a>
                  , {say('law.seenOn', { date: dated(seenOn) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** All that gemeenten filled in, field by field. */
export const LocalTables = ({ profiles }: Props): JSX.Element => (
  <>
    {localFields.map((field) => (
      <FieldTable key={field} profiles={profiles} field={field} />
    ))}
  </>
);
