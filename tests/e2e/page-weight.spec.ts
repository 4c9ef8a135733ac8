import { largestSection } from '../../bin/bench/largest-section.mjs'
import { measureTransfer } from '../../bin/bench/measure-transfer.mjs'
import { expect, test } from './fixtures'
import { loadUnLesson } from './lesson-keys'

/** What a Next hello-world of the same version transfers; `npm run bench` builds one and measures it. */
const HELLO_WORLD_JAVASCRIPT_BYTES = 137_000

const lesson = await loadUnLesson()
const asksFor = (kinds: readonly string[]) => (section: (typeof lesson.sections)[number]) =>
  section.questions.some(({ kind }) => kinds.includes(kind))
/** Their lists to move things in come as scripts of their own. */
const heavyKinds = ['match', 'order']
const heavy = lesson.sections.find(asksFor(heavyKinds))
const plain = lesson.sections.find((section) => !asksFor(heavyKinds)(section))
const weighed = new Map([
  ['the largest section', largestSection(lesson)],
  ['a section with the heaviest kinds of question', heavy],
])
const readingFaces = { ar: 'Noto Naskh Arabic', en: 'Source Serif 4' }

const each = [...weighed].flatMap(([name, section]) =>
  (['one language', 'both'] as const).map((view) => ({ name, section, view })),
)

for (const { name, section, view } of each) {
  test(`${name} in ${view} stays within its bytes and requests`, async ({ page, locale, baseURL }) => {
    const asked = view === 'both' ? 'both' : locale
    const url = `${baseURL}/${locale}/lessons/${lesson.id}/${section?.id}?view=${asked}`
    const transfer = await measureTransfer(page, url)
    expect(transfer.javascriptBytes).toBeGreaterThan(0)
    expect(transfer.javascriptBytes).toBeLessThanOrEqual(HELLO_WORLD_JAVASCRIPT_BYTES + 45_000)
    expect(transfer.totalBytes).toBeLessThanOrEqual(view === 'both' ? 380_000 : 330_000)
    expect(transfer.requests).toBeLessThanOrEqual(20)
    const read = view === 'both' ? Object.values(readingFaces) : [readingFaces[locale]]
    expect(transfer.fonts).toEqual([...read, 'Readex Pro Variable'].sort())
  })
}

test('what only the heaviest kinds need is fetched where they are asked', async ({
  page,
  newVisitor,
  locale,
  baseURL,
}) => {
  const at = `${baseURL}/${locale}/lessons/${lesson.id}`
  const withThem = await measureTransfer(page, `${at}/${heavy?.id}`)
  const withoutThem = await measureTransfer(await newVisitor(), `${at}/${plain?.id}`)
  expect(withoutThem.javascriptBytes).toBeGreaterThan(0)
  expect(withThem.javascriptBytes).toBeGreaterThan(withoutThem.javascriptBytes)
})
