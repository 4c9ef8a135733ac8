import { expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'

const matches = (await loadLessons()).flatMap((lesson) =>
  lesson.sections.flatMap(({ questions }) =>
    questions.filter(({ kind }) => kind === 'match').map((question) => ({ lesson, question })),
  ),
)

test('every claim is offered all the sources, so one may be used twice', () => {
  for (const { question } of matches) {
    const [first, ...others] = question.slots.map(({ options }) => options.map(({ id }) => id))
    for (const other of others) expect(other).toEqual(first)
  }
})

test('claims are matched to sources and to documents, and somewhere one of them twice', () => {
  expect(new Set(matches.map(({ question }) => question.skill))).toEqual(
    new Set(['who-said-it', 'which-document']),
  )
  const isUsedTwice = matches.map(({ question }) => {
    const keys = question.slots.map(({ options }) => options.find(({ correct }) => correct)?.id)
    return new Set(keys).size < keys.length
  })
  expect(isUsedTwice).toContain(true)
})

test('the key of every claim is what the attribution model says', () => {
  for (const { lesson, question } of matches.filter(({ question }) => question.skill === 'who-said-it')) {
    for (const { text, options } of question.slots) {
      const sources = [...lesson.statements.values()]
        .filter((statement) => statement.text.en.includes(text.en))
        .map(({ source }) => source)
      expect(sources).toContain(options.find(({ correct }) => correct)?.id)
    }
  }
})
