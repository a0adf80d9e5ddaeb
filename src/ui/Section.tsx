import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Folded sections hold what is not needed at once. */
  readonly folded?: boolean;
}

/** A part of a page under its own heading, open or folded. */
export function Section({ title, children, folded }: Props): JSX.Element {
  if (folded) {
    return (
      <details class="section">
        <summary>
          <h2>{title}</h2>
        </summary>
        <div class="inside">{children}</div>
      </details>
    );
  }
  return (
    <section class="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
