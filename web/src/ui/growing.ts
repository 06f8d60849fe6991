// A long list is drawn as far as a screen reaches, and the rest as soon as that was painted: nobody
// waits for rows they cannot see.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** More than the tallest phone shows. */
const first_rows = 16;

let growing = 0;

/** Whether a list is not whole yet. */
export function isGrowing(): boolean {
  return growing > 0;
}

/** As much of a list as is drawn now. `whole` wants all of it at once. */
export function useGrowing<T>(all: T[], whole: boolean): T[] {
  const [grown, setGrown] = useState(whole || all.length <= first_rows);
  useGrowth(grown, setGrown);
  return grown ? all : all.slice(0, first_rows);
}

/** After the frame that shows the first of them. */
function useGrowth(grown: boolean, set: (grown: boolean) => void): void {
  useEffect(() => set(true), []);
  useLayoutEffect(() => {
    if (grown) return;
    growing += 1;
    return () => void (growing -= 1);
  }, [grown]);
}
