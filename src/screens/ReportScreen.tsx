import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { type Message, messageText, type Way, ways } from '../report/message.ts';
import { Phrase } from '../ui/Phrase.tsx';

type Say = ScreenReader<'report'>;

interface Props {
  readonly say: Say;
  readonly way: Way;
  readonly hasPaper: boolean;
  /** Whether it matters that the paper is there. */
  readonly asksPaper: boolean;
  readonly subject: string;
  readonly text: string;
  /** The same in the person's own language, when that is not Dutch. */
  readonly own: Message | undefined;
  readonly status: string;
  readonly canShare: boolean;
  readonly onWay: (way: Way) => void;
  readonly onPaper: (hasPaper: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onCopy: (field: HTMLTextAreaElement | null) => void;
  readonly onShare: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  /** Writes down that it was reported; left out where nothing may be kept. */
  readonly onReported?: (() => void) | undefined;
}

/* As high as its text, so that nobody scrolls inside a field. */
function useHeight(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current)
      field.current.rows = Math.min(40, text.length / 34 + text.split('\n').length);
  }, [text]);
  return field;
}

function WayAndPaper({ say, way, hasPaper, asksPaper, onWay, onPaper }: Props): JSX.Element {
  const id = useId();
  return (
    <>
      <label class="picker" for={`${id}way`}>
        {say('wayTitle')}
        <select
          id={`${id}way`}
          value={way}
          onChange={({ currentTarget }) => onWay(currentTarget.value as Way)}
        >
          {ways.map((each) => (
            <option key={each} value={each}>
              {say(`way.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {asksPaper && (
        <label class="tick">
          <input
            type="checkbox"
            checked={!hasPaper}
            onChange={({ currentTarget }) => onPaper(!currentTarget.checked)}
          />
          <span>{say('paper.no')}</span>
        </label>
      )}
    </>
  );
}

/** The message to send, in Dutch and to be changed, with the same beside it in the person's own language. */
export function ReportScreen(props: Props): JSX.Element {
  const { say, subject, text, own, status, canShare } = props;
  const field = useHeight(text);
  const id = useId();
  return (
    <section class="section report-pack" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} tabIndex={-1}>
        {say('title')}
      </h2>
      <p class="not-printed">{say('intro')}</p>
      <div class="not-printed">
        <WayAndPaper {...props} />
      </div>
      <p>
        <b class="not-printed">{say('subjectLabel')}: </b>
        <span lang="nl" dir="ltr">
          {subject}
        </span>
      </p>
      <label class="picker">
        <span class="not-printed">{own ? say('dutch') : say('textLabel')}</span>
        <textarea
          ref={field}
          class="not-printed"
          lang="nl"
          dir="ltr"
          value={text}
          onInput={({ currentTarget }) => props.onText(currentTarget.value)}
        />
      </label>
      <p class="only-printed" lang="nl" dir="ltr">
        {text}
      </p>
      <button
        class="button primary not-printed"
        type="button"
        data-copy
        onClick={() => props.onCopy(field.current)}
      >
        {say('copy')}
      </button>
      <p role="status" class="not-printed">
        {status}
      </p>
      <div class="actions not-printed">
        {canShare && (
          <button class="button" type="button" onClick={props.onShare}>
            {say('share')}
          </button>
        )}
        <button class="button" type="button" onClick={props.onSave}>
          {say('save')}
        </button>
        <button class="button" type="button" onClick={props.onPrint}>
          {say('print')}
        </button>
      </div>
      <p class="quiet not-printed">
        <Phrase text={say('noBsn')} />
      </p>
      {props.onReported && (
        <div class="not-printed">
          <h3>{say('after')}</h3>
          <p>{say('afterText')}</p>
          <button class="button" type="button" data-do="reported" onClick={props.onReported}>
            {say('proof')}
          </button>
        </div>
      )}
      {own && (
        <details class="section not-printed" open>
          <summary>
            <h3>{say('own')}</h3>
          </summary>
          <p class="inside lines">
            <Phrase text={messageText(own)} />
          </p>
        </details>
      )}
    </section>
  );
}
