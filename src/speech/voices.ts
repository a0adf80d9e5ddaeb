/**
 * The voice of this device for a language; none when it has no own one. A voice from the network, or one
 * of another language, is never used: absent is better than wrong.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
}

/** Calls back as soon as the device has a voice for a language; gives a function that stops waiting. */
export function whenVoice(lang: string, found: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => {};
  const look = () => {
    if (voiceFor(lang)) found();
  };
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
  return () => speechSynthesis.removeEventListener('voiceschanged', look);
}
