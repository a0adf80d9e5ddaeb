import type { JSX } from 'preact';
import { handedOver } from '../../../handover/handedOver.ts';
import type { Language } from '../../../i18n/language.ts';
import { QrPart } from '../../QrPart.tsx';
import { Both } from './Both.tsx';
import type { SheetGot } from './fetchSheet.ts';

interface Props extends SheetGot {
  readonly root: string;
  readonly language: Language;
}

/** The answers of this sheet as QR codes for the client's own telephone, also on paper. */
export function SheetQr({ tongues, rows, root, language }: Props): JSX.Element {
  const finished = rows.filter(({ found }) => found);
  const checks = finished.map(({ flow, item }) =>
    handedOver(flow, item.answers, item.municipality),
  );
  const lines = [
    tongues.map(({ handover }) => handover('scan')),
    tongues.map(({ handover }) => handover('photo')),
    ...(finished.length < rows.length ? [tongues.map(({ say }) => say('qrOpen'))] : []),
  ];
  return (
    <section class="sheet-part" data-sheet-qr>
      {lines.map((line) => (
        <Both key={line[0]} as="p" tongues={tongues} text={line} />
      ))}
      <div lang={language.code} dir={language.dir}>
        <QrPart checks={checks} place={{ root, language, page: '' }} bare />
      </div>
    </section>
  );
}
