import { expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { GAP } from '@/lib/question/gap'

const asked = (await loadLessons()).flatMap((lesson) =>
  lesson.sections.flatMap(({ questions }) =>
    questions.filter(({ kind }) => kind === 'inline-choice').map((question) => ({ lesson, question })),
  ),
)

test('with its right verbs in the gaps, every sentence is the article’s again, in both languages', () => {
  for (const { lesson, question } of asked) {
    for (const locale of ['ar', 'en'] as const) {
      const filled = question.slots.reduce(
        (sentence, { options }) =>
          sentence.replace(GAP, options.find(({ correct }) => correct)?.text[locale] ?? ''),
        question.words?.[locale] ?? GAP,
      )
      expect(filled).not.toContain(GAP)
      expect(lesson.segments.get(question.evidence[0] ?? '')?.text[locale]).toContain(filled)
    }
  }
})

test('nothing of the verb is left beside its gap', () => {
  for (const { question } of asked)
    expect(question.words?.en.split(GAP).length).toBe(question.slots.length + 1)
})
