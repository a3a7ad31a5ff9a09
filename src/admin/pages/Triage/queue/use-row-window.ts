import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowWindow, scrollTo } from './row-window';

/** Which of the rows stand in the document, and the element they scroll in. */
export function useRowWindow(count: number, openIndex: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, height: 600 });
  const measure = useCallback(() => {
    const { scrollTop, clientHeight } = frame.current!;
    setView({ scrollTop, height: clientHeight });
  }, []);

  useEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [measure]);
  useLayoutEffect(() => {
    const element = frame.current!;
    if (openIndex >= 0) {
      element.scrollTop = scrollTo(openIndex, element.scrollTop, element.clientHeight);
    }
  }, [openIndex]);

  return { frame, onScroll: measure, ...rowWindow(view.scrollTop, view.height, count) };
}
