import type { JSX } from 'preact';
import type { Box, Place } from './box.ts';
import { boxOf, linesOf, untangled } from './boxes.ts';
import { shapesOf } from './drawing.ts';
import type { FlowBook } from './flowBook.ts';
import { layOut } from './layout.ts';
import { Arrow, curve, Shaped, Signs } from './Shaped.tsx';
import { say } from './say.ts';

const MARGIN = 4;

/* A diagram that is wider than this gets a page on its side in print. */
const WIDE = 760;

/** The flow as boxes and lines. It is a picture: the tables below it say the same in words. */
export function Diagram({ book }: { book: FlowBook }): JSX.Element {
  const found = shapesOf(book);
  const boxes = found.map(boxOf);
  const shapes = untangled(found, layOut(boxes, linesOf(found, boxes)));
  const { places, ways, ...size } = layOut(boxes, linesOf(shapes, boxes));
  const width = Math.ceil(size.width + 2 * MARGIN);
  const height = Math.ceil(size.height + 2 * MARGIN);
  const placed = shapes.map((shape, index) => ({
    shape,
    box: boxes[index] as Box,
    place: places.get(shape.id) as Place,
  }));
  return (
    <section
      class={width > WIDE ? 'diagram wide' : 'diagram'}
      aria-label={say('flow.diagramTitle')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <svg
        width={width}
        height={height}
        viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
        role="img"
        aria-label={say('diagram.label')}
      >
        <Arrow />
        {ways.map((points) => (
          <path key={curve(points)} class="line" d={curve(points)} marker-end="url(#pijl)" />
        ))}
        {placed.map((each) => (
          <Shaped key={each.box.id} {...each} />
        ))}
        {placed.map((each) => (
          <Signs key={each.box.id} {...each} />
        ))}
      </svg>
    </section>
  );
}
