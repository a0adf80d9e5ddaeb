import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { outcomeOf } from '../engine/outcome.ts';
import { foreign, plain } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';
import type { FeedbackProps } from './FeedbackOffer.tsx';
import type { FeedbackParts } from './feedbackParts.ts';

interface Props extends FeedbackProps {
  readonly say: ScreenReader<'feedback'>;
  readonly parts: FeedbackParts;
  readonly subject: string;
  readonly text: string;
}

type Receiver = 'named' | 'office' | 'council';

const mailTo = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

function Where({ to, say, parts }: Props & { to: Receiver }): JSX.Element | null {
  const { feedback } = parts.organisation;
  if (to !== 'named') return <p class="quiet">{say(`where.${to}`)}</p>;
  if (!feedback?.url) return null;
  return (
    <a class="button" href={feedback.url} rel="noreferrer external">
      <Phrase text={say('page', { values: { name: foreign(feedback.name) } })} />
    </a>
  );
}

/**
 * To whom the text may go, and the ways there. The only address that is known is one that the organisation
 * of this copy gave; that of the office stands on people's own letters.
 */
export function FeedbackTo(props: Props): JSX.Element {
  const { say, parts, subject, text, visit, outcome } = props;
  const { feedback } = parts.organisation;
  const office = outcomeOf(visit.flow, visit.position.facts, outcome).to;
  const receivers: readonly Receiver[] = [
    ...(feedback ? (['named'] as const) : []),
    'office',
    ...(office === 'gemeente' ? (['council'] as const) : []),
  ];
  const id = useId();
  const [to, setTo] = useState<Receiver>(receivers[0] ?? 'office');
  const nameOf = (receiver: Receiver): string =>
    receiver === 'named' ? (feedback?.name ?? '') : plain(say(`receiver.${receiver}`, { office }));
  const address = (to === 'named' && feedback?.email) || '';
  return (
    <>
      <label class="picker" for={`${id}to`}>
        {say('to')}
        <select
          id={`${id}to`}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value as Receiver)}
        >
          {receivers.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <Where {...props} to={to} />
      {'share' in navigator && (
        <button
          class="button"
          type="button"
          onClick={() => void navigator.share({ title: subject, text }).catch(() => {})}
        >
          {say('share')}
        </button>
      )}
      <a class="button" href={mailTo(address, subject, text)} data-do="feedback-mail">
        {say('mail')}
      </a>
      <p class="quiet">{say('mailShows')}</p>
    </>
  );
}
