import { voiceFor } from './voices.ts';

/** Says one line aloud where the device has a voice of this language; else it stays silent. */
export function sayAloud(text: string, lang: string): void {
  const voice = voiceFor(lang);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang });
  speechSynthesis.speak(utterance);
}
