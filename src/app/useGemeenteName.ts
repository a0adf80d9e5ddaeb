import { useEffect, useState } from 'preact/hooks';
import { gemeentenIn } from './municipality.ts';

/** The name of a gemeente by its code, once the list of all is there. */
export function useGemeenteName(root: string, code: string | undefined): string | undefined {
  const [found, setFound] = useState<{ code: string; name: string | undefined }>();
  useEffect(() => {
    if (!code) return;
    void gemeentenIn(root).then((all) =>
      setFound({ code, name: all?.find((gemeente) => gemeente.code === code)?.name }),
    );
  }, [root, code]);
  return found?.code === code ? found?.name : undefined;
}
