import { useEffect, useState } from 'react'

/** What a page can do without, fetched once it stands: null until then, and without JavaScript. */
export function useLoaded<Module>(load: () => Promise<Module>): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, whatever function is given
  useEffect(() => {
    // Offline the plain controls go on serving.
    load().then(setLoaded, () => {})
  }, [])
  return loaded
}
