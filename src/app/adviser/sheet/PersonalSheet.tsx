import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../../i18n/format.ts';
import { Both } from './Both.tsx';
import { fetchSheet, type SheetGot, type SheetInput } from './fetchSheet.ts';
import { SheetParts } from './SheetParts.tsx';

type QrModule = typeof import('./SheetQr.tsx');

function Paper({ got, input, qr }: { got: SheetGot; input: SheetInput; qr?: QrModule }) {
  const { tongues, rows } = got;
  const { root, language, today } = input;
  const date = ({ intl }: { intl: string }) => ({ values: { date: formatDay(today, intl) } });
  return (
    <section class="sheet" data-sheet>
      <Both as="h2" tongues={tongues} text={tongues.map(({ say }) => say('title'))} />
      <Both as="p" tongues={tongues} text={tongues.map(({ say }) => say('intro'))} />
      <Both
        as="p"
        tongues={tongues}
        text={tongues.map(({ say }) => `${say('name')}: ……………………………`)}
      />
      {rows.length === 0 && (
        <Both as="p" tongues={tongues} text={tongues.map(({ say }) => say('none'))} />
      )}
      <SheetParts {...got} root={root} />
      {qr && <qr.SheetQr {...got} root={root} language={language} />}
      <Both
        as="p"
        tongues={tongues}
        text={tongues.map(
          ({ app, say, language: own }) => `${app.t('outcome.noAdvice')} ${say('made', date(own))}`,
        )}
      />
    </section>
  );
}

/**
 * One sheet for this household: what to report and by when, what is coming, and what nobody needs to tell,
 * in Dutch and in the client's language. It asks for no name; who wants one writes it by hand.
 */
export function PersonalSheet(input: SheetInput): JSX.Element {
  const [got, setGot] = useState<SheetGot>();
  const [failed, setFailed] = useState(false);
  const [qr, setQr] = useState<QrModule>();
  useEffect(() => {
    let isWanted = true;
    fetchSheet(input).then(
      (next) => isWanted && setGot(next),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [JSON.stringify(input.items), input.language.code]);
  const say = got?.tongues[0]?.say;
  if (!got || !say) return <p role="status">{failed ? '' : '…'}</p>;
  const isAnyFinished = got.rows.some(({ found }) => found);
  return (
    <>
      <div class="actions not-printed">
        <button class="button primary" type="button" data-do="sheet-print" onClick={() => print()}>
          {say('print')}
        </button>
        {isAnyFinished && !qr && (
          <button
            class="button"
            type="button"
            data-do="sheet-qr"
            onClick={() => void import('./SheetQr.tsx').then(setQr, () => setFailed(true))}
          >
            {say('qr')}
          </button>
        )}
      </div>
      <p role="status">{failed ? say('late') : ''}</p>
      <Paper got={got} input={input} {...(qr && { qr })} />
    </>
  );
}
