import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Day, parseDay } from '../base/day.ts';
import type { Handed, HandedOver } from '../handover/handedOver.ts';
import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { IntakeItem } from './adviser/item.ts';
import { flowBy, screenIn } from './catalogue.ts';
import { ReadQr } from './ReadQr.tsx';
import { replayHanded } from './replayHanded.ts';

interface Props {
  readonly root: string;
  /** The language of whoever reads the code. */
  readonly language: Language;
  readonly today: Day;
  /** The checks of one part of a code; another part comes later, by another call. */
  readonly onItems: (items: readonly IntakeItem[]) => void;
}

interface Taken {
  readonly item: IntakeItem;
  /** Whether its flow here asks the same, so that all its answers stand. */
  readonly whole: boolean;
}

async function takenFrom(check: HandedOver, { root, today }: Props): Promise<Taken> {
  const { flow: id, municipality } = check;
  const { answers, whole } = await replayHanded(root, await flowBy(root, id), check, today);
  const day = parseDay(String(answers.day));
  const item: IntakeItem = {
    id: crypto.randomUUID(),
    flow: id,
    when: day && day > today ? 'ahead' : 'now',
    answers,
    ...(municipality && { municipality }),
  };
  return { item, whole };
}

/** Takes in the checks that a client has on their own telephone, from its QR code. */
export function AddByQr(props: Props): JSX.Element | null {
  const { root, language, onItems } = props;
  const [say, setSay] = useState<ScreenReader<'handover'>>();
  const [line, setLine] = useState<'changed' | 'missing'>();
  useEffect(() => {
    void screenIn(root, language, 'handover').then(
      (reader) => setSay(() => reader),
      () => {},
    );
  }, [root, language.code]);
  if (!say) return null;
  const take = async ({ checks }: Handed) => {
    setLine(undefined);
    try {
      const taken = await Promise.all(checks.map((check) => takenFrom(check, props)));
      onItems(taken.map(({ item }) => item));
      if (taken.some(({ whole }) => !whole)) setLine('changed');
    } catch {
      setLine('missing');
    }
  };
  return (
    <>
      <ReadQr say={say} onRead={(handed) => void take(handed)} />
      <p role="status">{line && say(`list.${line}`)}</p>
    </>
  );
}
