import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { linkTo } from '../../screens/place.ts';
import { Phrase } from '../../ui/Phrase.tsx';
import { Fetched } from './Fetched.tsx';
import { fetchHanded, type HandedGot, keepRows, type Row } from './handedData.ts';
import type { PartProps } from './part.ts';
import { handedHere } from './takeHanded.ts';

type Say = HandedGot['say'];
type Kept = 'kept' | 'notKept';

function Check({ row, say }: { row: Row; say: Say }): JSX.Element {
  const lines = row.state === 'found' ? row.lines : [say(`list.${row.state}`)];
  return (
    <li class="section" data-handed={row.check.flow}>
      <h2>
        <Phrase text={row.title} />
      </h2>
      {row.duty && (
        <p>
          <strong>{row.duty}</strong>
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
      <a class="button" href={row.address}>
        {say('list.open')}
      </a>
    </li>
  );
}

function Line({ got: { say, handed } }: { got: HandedGot }): JSX.Element {
  if (handed === undefined) return <p>{say('list.gone')}</p>;
  if (typeof handed === 'string') return <p>{say(`list.${handed}`)}</p>;
  const values = { part: String(handed.part), of: String(handed.of) };
  return (
    <>
      <p>{say('list.intro')}</p>
      {handed.of > 1 && (
        <p>
          <Phrase text={say('list.again', { values })} />
        </p>
      )}
    </>
  );
}

function Handed({ got, props }: { got: HandedGot; props: PartProps }): JSX.Element {
  const { say, rows } = got;
  const { place, store } = props;
  const [kept, setKept] = useState<Kept>();
  const toKeep = rows.filter(({ reached }) => reached);
  const keep = () =>
    void keepRows(props, toKeep).then(
      () => setKept(store.keeps ? 'kept' : 'notKept'),
      () => setKept('notKept'),
    );
  return (
    <article class="handed">
      <h1 tabIndex={-1}>{say('list.title')}</h1>
      <Line got={got} />
      <ul class="handed-list">
        {rows.map((row) => (
          <Check key={row.address} row={row} say={say} />
        ))}
      </ul>
      <p role="status">{kept && say(`list.${kept}`)}</p>
      <div class="actions not-printed">
        {toKeep.length > 0 && kept !== 'kept' && (
          <button class="button primary" type="button" data-do="keep-handed" onClick={keep}>
            {say('list.keep')}
          </button>
        )}
        <a class="button" href={`${linkTo(place, place.language.code, 'mijn/')}#`}>
          {say('list.overview')}
        </a>
      </div>
    </article>
  );
}

/** What came along in a code, with the verdicts of now; it stays here only when somebody keeps it. */
export function Part(props: PartProps): JSX.Element {
  const text = handedHere();
  return (
    <Fetched key={text} fetch={() => fetchHanded(props, text)} words={props.words}>
      {(got) => <Handed got={got} props={props} />}
    </Fetched>
  );
}
