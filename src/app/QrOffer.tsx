import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../engine/flow.ts';
import type { HandedOver } from '../handover/handedOver.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Place } from '../screens/place.ts';
import type { Visit } from '../session/visit.ts';
import { Section } from '../ui/Section.tsx';
import { screenIn } from './catalogue.ts';

interface Props {
  readonly visit: Visit;
  readonly place: Place;
}

type QrPart = typeof import('./QrPart.tsx').QrPart;
interface Code {
  readonly Part: QrPart;
  readonly checks: readonly HandedOver[];
}

/* Only what led to this verdict: what was filled in ahead and never asked stays here. */
async function codeOf({ flow, answers, position, municipality }: Visit): Promise<Code> {
  const [{ QrPart }, { handedOver }] = await Promise.all([
    import('./QrPart.tsx'),
    import('../handover/handedOver.ts'),
  ]);
  const told = Object.fromEntries(position.path.map((id) => [id, answers[id] as Answer]));
  return { Part: QrPart, checks: [handedOver(flow, told, municipality)] };
}

/** Offers to take a verdict to another device; the code is made when somebody asks for it. */
export function QrOffer({ visit, place }: Props): JSX.Element | null {
  const [say, setSay] = useState<ScreenReader<'handover'>>();
  const [code, setCode] = useState<Code>();
  const [status, setStatus] = useState('');
  const { root, language } = place;
  useEffect(() => {
    screenIn(root, language, 'handover').then(
      (reader) => setSay(() => reader),
      () => {},
    );
  }, [root, language.code]);
  useEffect(() => {
    if (code) document.querySelector<HTMLElement>('.qr-offer h2')?.scrollIntoView();
  }, [code]);
  if (!say) return null;
  const show = () => void codeOf(visit).then(setCode, () => setStatus(say('late')));
  return (
    <div class="qr-offer not-printed">
      {code ? (
        <Section title={say('title')}>
          <code.Part checks={code.checks} place={place} />
        </Section>
      ) : (
        <button class="button" type="button" data-do="qr" onClick={show}>
          {say('offer')}
        </button>
      )}
      <p role="status">{status}</p>
    </div>
  );
}
