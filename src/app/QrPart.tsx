import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressesOf } from '../handover/address.ts';
import type { HandedOver } from '../handover/handedOver.ts';
import { type QrCode, qrCode } from '../handover/qrCode.ts';
import { plain } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { linkTo, type Place } from '../screens/place.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { screenIn } from './catalogue.ts';
import { publicRoot } from './publicRoot.ts';

interface Props {
  readonly checks: readonly HandedOver[];
  /** Where we are, in the language in which the other device opens the answers. */
  readonly place: Place;
  /** Without what is said about scanning, for on paper beside other words. */
  readonly bare?: boolean;
}

/* Black on white whatever the colours of the screen: a code in other colours is not read everywhere. */
function Drawing({ code, label }: { code: QrCode; label: string }): JSX.Element {
  const { size, path } = code;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function Codes({ codes, say }: { codes: readonly QrCode[]; say: ScreenReader<'handover'> }) {
  const of = String(codes.length);
  if (codes.length === 1 && codes[0])
    return <Drawing code={codes[0]} label={plain(say('label'))} />;
  return (
    <ol class="qr-parts">
      {codes.map((code, index) => {
        const values = { part: String(index + 1), of };
        return (
          <li key={code.path}>
            <p>
              <Phrase text={say('part', { values })} />
            </p>
            <Drawing code={code} label={plain(say('partLabel', { values }))} />
          </li>
        );
      })}
    </ol>
  );
}

const lines = (count: number) =>
  [...(count > 1 ? (['parts'] as const) : []), 'scan', 'adviser', 'photo'] as const;

interface Loaded {
  readonly say: ScreenReader<'handover'>;
  readonly codes: readonly QrCode[];
}

async function load({ place, checks }: Props): Promise<Loaded> {
  const { root, language } = place;
  const [say, home] = await Promise.all([screenIn(root, language, 'handover'), publicRoot(root)]);
  const pageOf = (page: string) => linkTo({ root: home }, language.code, page);
  return { say, codes: addressesOf(checks, language.code, pageOf).map(qrCode) };
}

/** The answers of these checks as QR codes that another device opens, with what to know about them. */
export function QrPart(props: Props): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded>();
  const { place, checks, bare } = props;
  useEffect(() => {
    void load(props).then(setLoaded, () => setLoaded(undefined));
  }, [place.root, place.language.code, JSON.stringify(checks)]);
  if (!loaded) return <p role="status">…</p>;
  const { say, codes } = loaded;
  return (
    <div class="qr-part" data-qr={codes.length}>
      {!bare &&
        lines(codes.length).map((key) => (
          <p key={key}>
            <Phrase text={say(key)} />
          </p>
        ))}
      <Codes codes={codes} say={say} />
    </div>
  );
}
