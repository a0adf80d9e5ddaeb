import { useEffect, useRef } from 'preact/hooks';

/* The same address again: nothing is added to the history, and no memory is left. */
function startAnew(): void {
  document.body.replaceChildren();
  location.replace(location.pathname);
}

/**
 * Warns before the page closes while there is work in it, and gives the way to end without that. A page that
 * comes back from the memory of the browser starts anew.
 */
export function useLeaving(hasWork: boolean): () => void {
  const isFinished = useRef(false);
  useEffect(() => {
    if (!hasWork) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isFinished.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [hasWork]);
  useEffect(() => {
    const again = ({ persisted }: PageTransitionEvent) => {
      if (persisted) startAnew();
    };
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);
  return () => {
    isFinished.current = true;
    startAnew();
  };
}
