import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plain } from '../i18n/format.ts';
import { type Language, SOURCE_LANGUAGE } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { type Message, messageFor, messageText, type Way } from '../report/message.ts';
import { type Reached, type Telling, toldIn } from '../report/told.ts';
import type { Place } from '../screens/place.ts';
import { ReportScreen } from '../screens/ReportScreen.tsx';
import { flowWords, languageBy, screenIn, textsIn } from './catalogue.ts';
import { copyText } from './copyText.ts';

interface Props {
  readonly reached: Reached;
  readonly place: Place;
  /** The way this office takes reports by, as far as it is known. */
  readonly preferred: Way;
  /** Somebody reported it; left out where nothing may be kept. */
  readonly onReported?: () => void;
}

type Say = ScreenReader<'report'>;
interface Tongue {
  readonly telling: Telling;
  readonly say: Say;
}

async function tongueOf(root: string, language: Language, flow: string): Promise<Tongue> {
  const { code } = language;
  const [words, cards, labels, say] = await Promise.all([
    flowWords(root, language, flow),
    textsIn(root, code, 'cards'),
    textsIn(root, code, 'screen-labels'),
    screenIn(root, language, 'report'),
  ]);
  return { telling: { words, cards, labels }, say };
}

/** The Dutch of the message, and the person's own language when that is another. */
async function tongues(place: Place, flow: string): Promise<{ dutch: Tongue; own: Tongue }> {
  const { root, language } = place;
  const own = tongueOf(root, language, flow);
  if (language.code === SOURCE_LANGUAGE) return { dutch: await own, own: await own };
  const dutch = tongueOf(root, await languageBy(root, SOURCE_LANGUAGE), flow);
  return { dutch: await dutch, own: await own };
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = 'bericht.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

/* Only the message stands on the paper. */
function printAlone(): void {
  document.documentElement.dataset.printing = 'message';
  addEventListener('afterprint', () => delete document.documentElement.dataset.printing, {
    once: true,
  });
  print();
}

function Pack({
  reached,
  preferred,
  onReported,
  dutch,
  own,
}: Props & { dutch: Tongue; own: Tongue }) {
  const [way, setWay] = useState(preferred);
  const [hasPaper, setHasPaper] = useState(true);
  const [typed, setTyped] = useState<string>();
  const [status, setStatus] = useState('');
  const make = ({ telling, say }: Tongue): Message =>
    messageFor(way, toldIn(telling, reached, hasPaper), say);
  const message = make(dutch);
  const text = typed ?? plain(messageText(message));
  const subject = plain(message.subject);
  const { say } = own;
  const onCopy = async (field: HTMLTextAreaElement | null) =>
    setStatus(say((await copyText(text, field)) ? 'copied' : 'copyFailed'));
  return (
    <ReportScreen
      say={say}
      way={way}
      hasPaper={hasPaper}
      asksPaper={reached.found.duty === 'report'}
      subject={subject}
      text={text}
      own={own === dutch ? undefined : make(own)}
      status={status}
      canShare={'share' in navigator}
      onWay={(next) => {
        setWay(next);
        setTyped(undefined);
      }}
      onPaper={(next) => {
        setHasPaper(next);
        setTyped(undefined);
      }}
      onText={setTyped}
      onCopy={(field) => void onCopy(field)}
      onShare={() => void navigator.share({ title: subject, text }).catch(() => {})}
      onSave={() => save(`${subject}\n\n${text}\n`)}
      onPrint={printAlone}
      onReported={onReported}
    />
  );
}

/** The report pack of a verdict: its texts are fetched when somebody asks for it. */
export function ReportPack(props: Props): JSX.Element {
  const { reached, place } = props;
  const [loaded, setLoaded] = useState<{ dutch: Tongue; own: Tongue }>();
  useEffect(() => {
    void tongues(place, reached.flow.id).then(setLoaded);
  }, [place.root, place.language.code, reached.flow.id]);
  useEffect(() => {
    if (loaded) document.querySelector<HTMLElement>('.report-pack h2')?.focus();
  }, [loaded]);
  return loaded ? <Pack {...props} {...loaded} /> : <p role="status">…</p>;
}
