import { toDirectedGraph } from 'xstate/graph';
import type { Flow } from './flow.ts';
import { toMachine } from './machine.ts';

/** A mermaid diagram of the flow's machine, for people. */
export function diagramOf(flow: Flow): string {
  const { edges } = toDirectedGraph(toMachine(flow));
  const inner = toDirectedGraph(toMachine(flow)).children.flatMap((child) => child.edges);
  const lines = [...edges, ...inner].map(
    ({ source, target }) => `  ${source.key.replace('/', '_')} --> ${target.key.replace('/', '_')}`,
  );
  return ['stateDiagram-v2', ...new Set(lines)].join('\n');
}
