import { largestSection } from '../../bin/bench/largest-section.mjs'
import { measureTransfer } from '../../bin/bench/measure-transfer.mjs'
import { expect, test } from './fixtures'
import { loadUnLesson } from './lesson-keys'

/** What a Next hello-world of the same version transfers; `npm run bench` builds one and measures it. */
const HELLO_WORLD_JAVASCRIPT_BYTES = 137_000

const lesson = await loadUnLesson()
const section = largestSection(lesson)
const readingFaces = { ar: 'Noto Naskh Arabic', en: 'Source Serif 4' }

for (const view of ['one language', 'both'] as const) {
  test(`the largest section in ${view} stays within its bytes and requests`, async ({
    page,
    locale,
    baseURL,
  }) => {
    const asked = view === 'both' ? 'both' : locale
    const url = `${baseURL}/${locale}/lessons/${lesson.id}/${section.id}?view=${asked}`
    const transfer = await measureTransfer(page, url)
    expect(transfer.javascriptBytes).toBeGreaterThan(0)
    expect(transfer.javascriptBytes).toBeLessThanOrEqual(HELLO_WORLD_JAVASCRIPT_BYTES + 45_000)
    expect(transfer.totalBytes).toBeLessThanOrEqual(view === 'both' ? 380_000 : 330_000)
    expect(transfer.requests).toBeLessThanOrEqual(20)
    const read = view === 'both' ? Object.values(readingFaces) : [readingFaces[locale]]
    expect(transfer.fonts).toEqual([...read, 'Readex Pro Variable'].sort())
  })
}
