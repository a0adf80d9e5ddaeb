import type { JSX } from 'preact';
import { plain } from '../i18n/format.ts';

interface Props {
  readonly used: number;
  readonly limit: number;
  /** The same in words. */
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
}

const WIDTH = 300;
const HEIGHT = 20;

/** How full a limit is. It takes the colour of the text, so that it shows in every contrast. */
export function LedgerBar({ used, limit, label, dir }: Props): JSX.Element {
  const width = WIDTH * Math.min(1, limit > 0 ? used / limit : 1);
  return (
    <p>
      <svg
        role="img"
        aria-label={plain(label)}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        preserveAspectRatio="none"
        height={HEIGHT}
      >
        <rect
          x={dir === 'rtl' ? WIDTH - width : 0}
          width={width}
          height={HEIGHT}
          fill="currentColor"
        />
        <rect
          width={WIDTH}
          height={HEIGHT}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          vector-effect="non-scaling-stroke"
        />
      </svg>
    </p>
  );
}
