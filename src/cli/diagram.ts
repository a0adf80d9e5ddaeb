import { diagramOf } from '../engine/diagram.ts';
import { flowBy } from './usage.ts';

/** `npm run diagram -- <flow>`: the flow as a mermaid state diagram. */
export const diagram = ([id]: string[]): void => console.log(diagramOf(flowBy(id)));
