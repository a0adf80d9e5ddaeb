import * as v from 'valibot';
import { fromBase64 } from '../base/base64.ts';
import { type Day, parseDay } from '../base/day.ts';
import { type Kept, keptKinds } from '../storage/keptStore.ts';
import type { Bytes } from '../storage/vault.ts';
import { keptSchemas } from './records.ts';

/** Why a file is refused; `changed` is a file of ours that is not as it was written. */
export type BackupFault =
  | 'tooLarge'
  | 'broken'
  | 'foreign'
  | 'newer'
  | 'changed'
  | 'needsPassword'
  | 'wrongPassword';

/** Ends the reading of a file; the reason is for the person who chose it. */
export class Refused extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault) {
    super(fault);
    this.fault = fault;
  }
}

const MOST_ROUNDS = 10_000_000;
const day = v.custom<Day>((input) => parseDay(String(input)) !== undefined, 'not a day');
const base64 = v.pipe(
  v.string(),
  v.rawTransform<string, Bytes>(({ dataset, addIssue, NEVER }) => {
    try {
      return fromBase64(dataset.value);
    } catch {
      addIssue({ message: 'not base64' });
      return NEVER;
    }
  }),
);
const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A file without a password. `check` is the hash of its things. */
export const signedSchema = v.strictObject({
  app: v.string(),
  version,
  madeOn: day,
  items: v.array(v.unknown()),
  check: v.string(),
});
/** A file with a password, sealed whole. */
export const lockedSchema = v.strictObject({
  app: v.string(),
  version,
  madeOn: day,
  locked: v.strictObject({
    salt: base64,
    rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
    iv: base64,
    data: base64,
  }),
});
const itemSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  kind: v.string(),
  value: v.unknown(),
});
/** What every file of ours says about itself, also one of a later release. */
export const aboutSchema = v.object({ app: v.literal('doorgeefwijzer'), version: v.number() });

/** What this schema makes of it; else the file is refused for that reason. */
export function read<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  fault: BackupFault,
): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new Refused(fault);
  return result.output;
}

/** A thing as it stood in a file; one of a kind that we do not know comes from a later release. */
export function keptOf(input: unknown): Kept {
  const { id, kind, value } = read(itemSchema, input, 'broken');
  const known = keptKinds.find((each) => each === kind);
  if (!known) throw new Refused('newer');
  return { id, kind: known, value: read(keptSchemas[known], value, 'broken') };
}
