import * as v from 'valibot';

/** The first and the last postcode of a stretch, as numbers of four digits. */
type Stretch = readonly [first: number, last: number];

const stretchesIn = (text: string): readonly Stretch[] =>
  text.split(' ').map((stretch) => {
    const [first = 0, last = first] = stretch.split('-').map(Number);
    return [first, last];
  });

const gemeente = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^GM\d{4}$/)),
  name: v.pipe(v.string(), v.minLength(2)),
  province: v.string(),
  website: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  postcodes: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d{4})?( \d{4}(-\d{4})?)*$/),
    v.transform(stretchesIn),
  ),
  /** Other names, former gemeenten and well-known places in it. */
  also: v.optional(v.array(v.string()), []),
});
const list = v.object({ gemeenten: v.array(gemeente) });

/** A gemeente as it is in the list of all. */
export type Gemeente = v.InferOutput<typeof gemeente>;

/** Reads the list of all gemeenten; a broken one gives what is wrong with it, never an exception. */
export function readGemeenten(
  input: unknown,
): { gemeenten: readonly Gemeente[] } | { faults: string[] } {
  const result = v.safeParse(list, input);
  if (result.success) return result.output;
  return {
    faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'list'}: ${issue.message}`),
  };
}

/** The gemeenten that a postcode of four digits lies in; some lie in two. */
export const gemeentenAt = (
  gemeenten: readonly Gemeente[],
  postcode: number,
): readonly Gemeente[] =>
  gemeenten.filter(({ postcodes }) =>
    postcodes.some(([first, last]) => first <= postcode && postcode <= last),
  );
