import * as v from 'valibot';
import {
  channel,
  email,
  https,
  language,
  line,
  municipality,
  origin,
  seconds,
  securityContact,
} from './fields.ts';

/** The only texts that are an organisation's own: lines beside ours, so that what we say of the law stands. */
const ownTexts = v.strictObject({
  subtitle: v.optional(line(60)),
  home: v.optional(line(200)),
  help: v.optional(line(300)),
  about: v.optional(line(300)),
});
export type OwnText = keyof v.InferOutput<typeof ownTexts>;

/** Everything that `organisation.json` may say of who offers this copy; all of it may be left out. */
const organisationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.optional(line(80)),
  /** The gemeenten whose office this is: nobody of another gemeente is shown its channels. */
  municipalities: v.optional(v.array(municipality)),
  channels: v.optional(v.array(channel)),
  texts: v.optional(v.record(language, ownTexts)),
  feedback: v.optional(
    v.strictObject({ name: line(80), email: v.optional(email), url: v.optional(https) }),
  ),
  quickExit: v.optional(https),
  languages: v.optional(v.array(language)),
  kiosk: v.optional(
    v.strictObject({
      idleSeconds: v.optional(seconds(20)),
      countdownSeconds: v.optional(seconds(10)),
      languages: v.optional(v.array(language)),
    }),
  ),
  embed: v.optional(v.strictObject({ allow: v.optional(v.array(origin)) })),
  publicAddress: v.optional(https),
  securityContact: v.optional(securityContact),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;

type Key = string | number;

/* A copy without what stands at these keys; an item of a list goes whole, and leaves a hole. */
function without(input: unknown, [key, ...deeper]: readonly Key[]): unknown {
  if (key === undefined || typeof input !== 'object' || input === null) return undefined;
  if (Array.isArray(input)) return input.map((each, at) => (at === key ? null : each));
  const { [key]: value, ...rest } = input as Record<Key, unknown>;
  const kept = deeper.length > 0 ? without(value, deeper) : undefined;
  return kept === undefined ? rest : { ...rest, [key]: kept };
}

const withoutHoles = (input: unknown): unknown =>
  JSON.parse(JSON.stringify(input ?? {}), (_, value) =>
    Array.isArray(value) ? value.filter((item) => item !== null) : value,
  );

/* First only what is wrong goes, then the whole field where that was not enough. */
const DEPTHS = [Number.POSITIVE_INFINITY, 1];

/**
 * Reads `organisation.json`. What is wrong is left out, so that its default holds, and is named in `faults`;
 * nothing makes it fail.
 */
export function readOrganisation(input: unknown): {
  readonly organisation: Organisation;
  readonly faults: readonly string[];
} {
  const faults = new Set<string>();
  let rest = input;
  for (const depth of DEPTHS) {
    const { issues = [] } = v.safeParse(organisationSchema, rest, { abortPipeEarly: true });
    for (const { path = [], message } of issues) {
      const keys = path.map(({ key }) => key as Key);
      if (depth > 1) faults.add(`${keys.join('.') || 'organisation.json'}: ${message}`);
      rest = without(rest, keys.slice(0, depth));
    }
    rest = withoutHoles(rest);
  }
  return { organisation: v.parse(organisationSchema, rest), faults: [...faults] };
}
