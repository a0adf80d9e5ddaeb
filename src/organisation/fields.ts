import * as v from 'valibot';
import { channelKinds } from '../municipality/profile.ts';

/** One line of plain text; it is only ever shown as text. */
export const line = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.regex(/^[^\n<>[\]]+$/, 'not one line'), v.maxLength(longest));
export const https = v.pipe(v.string(), v.url(), v.startsWith('https://'));
export const email = v.pipe(v.string(), v.email());
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'not a language code'));
export const municipality = v.pipe(v.string(), v.regex(/^GM\d{4}$/, 'not a code of a gemeente'));

const LONGEST = 1800;
/** A number of seconds for a screen that many people use. */
export const seconds = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(LONGEST));

/** Where a page stands that may show `/embed/` inside itself: scheme and host, and nothing after it. */
export const origin = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/, 'not an origin, such as https://www.a.nl'),
);

/** Who to tell about a hole, as security.txt writes it. */
export const securityContact = v.pipe(
  v.string(),
  v.regex(/^(mailto:|https:\/\/)\S+$/, 'not mailto: or https:'),
);

const plainKinds = channelKinds.filter((kind) => !/^(online|phone)/.test(kind));
/** A way to report at this organisation: the kinds of a profile, with its address or number. */
export const channel = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['online', 'online-digid']), value: https }),
  v.strictObject({
    kind: v.literal('phone'),
    value: v.pipe(v.string(), v.regex(/^[\d ]{5,14}$/, 'not a phone number')),
  }),
  v.strictObject({ kind: v.picklist(plainKinds) }),
]);
