import type { JSX } from 'preact';
import { ProofEdit } from './ProofEdit.tsx';
import { ProofPrint } from './ProofPrint.tsx';
import { ProofView } from './ProofView.tsx';
import type { PartProps } from './part.ts';

/** Proofs of having reported: `new`, `new/<check>`, `<id>`, `<id>/edit`, `print` and `print/<id>`. */
export function Part(props: PartProps): JSX.Element {
  const [first = '', second] = props.rest;
  if (first === 'print') return <ProofPrint {...props} only={second} />;
  if (first === 'new') return <ProofEdit {...props} id={undefined} check={second} />;
  if (second === 'edit') return <ProofEdit {...props} id={first} check={undefined} />;
  return <ProofView {...props} id={first} />;
}
