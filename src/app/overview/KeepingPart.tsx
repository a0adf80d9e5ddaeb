import type { JSX } from 'preact';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import { ContentsList } from '../../screens/ContentsList.tsx';
import { EraseTwice } from '../../screens/EraseTwice.tsx';
import { ExportForm } from '../../screens/ExportForm.tsx';
import { ImportForm } from '../../screens/ImportForm.tsx';
import { LockForm } from '../../screens/LockForm.tsx';
import { StorageTrouble } from '../../screens/StorageTrouble.tsx';
import { Section } from '../../ui/Section.tsx';
import type { PartProps } from './part.ts';
import { doWish, type Keeping, useKeeping } from './useKeeping.ts';
import { exportTo, useImport } from './useMoving.ts';
import { useHeading, useTexts } from './useTexts.ts';

interface Shared {
  readonly text: ScreenReader<'keeping'>;
  readonly props: PartProps;
  readonly keeping: Keeping;
}

/** How much there is, and whether the browser promised to leave it. */
function Present({ text, props, keeping }: Shared): JSX.Element | null {
  const { known, attempt } = keeping;
  if (!known) return null;
  const ask = () => void attempt(async () => void (await navigator.storage.persist()));
  return (
    <Section title={text('count.title')}>
      <ContentsList text={text} contents={known.contents} nothing={text('count.nothing')} />
      {!props.store.keeps && <p role="status">{text('memory')}</p>}
      {props.store.keeps && known.stays !== undefined && (
        <>
          <p role="status">{text(known.stays ? 'stay.yes' : 'stay.no')}</p>
          {!known.stays && (
            <button class="button" type="button" onClick={ask}>
              {text('stay.ask')}
            </button>
          )}
        </>
      )}
    </Section>
  );
}

function Erasing({ text, props, keeping }: Shared): JSX.Element {
  const erase = async () => {
    await props.store.eraseAll();
    return text('erase.done');
  };
  return (
    <Section title={text('erase.title')}>
      <EraseTwice
        ask={text('erase.ask')}
        sure={text('erase.text')}
        yes={text('erase.yes')}
        no={text('erase.no')}
        onYes={() => keeping.say('erase', erase)}
      />
      <p role="status" data-erase-message>
        {keeping.said.erase ?? ''}
      </p>
    </Section>
  );
}

function Whole({ text, props }: Omit<Shared, 'keeping'>): JSX.Element {
  const keeping = useKeeping(text, props);
  const { known, error, isBusy, said, attempt, say } = keeping;
  const importing = useImport(props, attempt);
  const lock = known?.lock ?? 'off';
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{text('title')}</h1>
      <p class="lead">{text('lead')}</p>
      {error !== undefined && <StorageTrouble text={text} error={error} />}
      <Present text={text} props={props} keeping={keeping} />
      {props.lock && (
        <LockForm
          text={text}
          state={lock}
          message={said.lock ?? ''}
          isBusy={isBusy}
          onWish={(wish) => say('lock', () => doWish(text, props, wish))}
          onFault={(fault) => say('lock', async () => fault)}
        />
      )}
      <ExportForm
        text={text}
        hasLock={lock !== 'off'}
        message={said.export ?? ''}
        isBusy={isBusy}
        onExport={(pin) => say('export', () => exportTo(text, props, pin))}
      />
      <ImportForm text={text} {...importing} />
      <Erasing text={text} props={props} keeping={keeping} />
      <button class="button" type="button" onClick={() => props.go('')}>
        {text('back')}
      </button>
    </article>
  );
}

/** Keeping, locking, moving and erasing: everything about what is kept as a whole. */
export function Part(props: PartProps): JSX.Element {
  const text = useTexts(props.place, 'keeping');
  useHeading(text !== undefined);
  if (!text) return <p role="status">{props.words.t('question.loading')}</p>;
  return <Whole text={text} props={props} />;
}
