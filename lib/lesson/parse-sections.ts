import type { AttributionModel } from '../question/attribution-model'
import { chanceOf, MOST_BY_CHANCE } from '../question/chance'
import { paragraphOf, type UnversionedQuestion } from '../question/derive-context'
import type { Phrase } from '../question/phrase'
import type { Option, Question } from '../question/question'
import { deriveQuestion } from '../question/registry'
import type { Paragraph, Section } from './lesson'
import type { Refuse } from './lesson-error'
import type { AuthoredLesson } from './lesson-schema'

/** Ids that are pages beside the sections. */
const reservedIds = ['result', 'x-ray']

/** Sections with their questions derived, each question with its version. */
export function parseSections(
  authored: AuthoredLesson['sections'],
  paragraphs: readonly Paragraph[],
  model: AttributionModel,
  context: { phrase: Phrase; hash: (text: string) => string; refuse: Refuse },
): Section[] {
  const { refuse } = context
  const ids = authored.map((section) => section.id)
  const questionIds = authored.flatMap((section) => section.questions.map((question) => question.id))
  for (const twice of [...ids, ...questionIds].filter((id, index, all) => all.indexOf(id) !== index)) {
    refuse('lesson.yaml: sections', `expected no id twice, got ${twice} again`)
  }
  const told = authored.flatMap((section) => section.paragraphs)
  if (told.join() !== paragraphs.map((paragraph) => paragraph.id).join()) {
    refuse('lesson.yaml: sections[].paragraphs', 'expected every paragraph of the article once and in order')
  }
  return authored.map((section, index) => {
    const place = `lesson.yaml: sections[${index}]`
    if (reservedIds.includes(section.id))
      refuse(`${place}.id`, `expected another id: ${section.id} is a page of its own`)
    const questions = section.questions.map((question, number): Question | null => {
      const at = (path: string, expected: string) =>
        refuse(`${place}.questions[${number}] (${question.id}).${path}`, expected)
      const derived = deriveQuestion(question, {
        model,
        paragraphs: section.paragraphs,
        phrase: context.phrase,
        refuse: at,
      })
      if (!derived) return null
      for (const segment of derived.evidence) {
        if (!model.segments.has(segment)) at('evidence', `expected segments of the article, got ${segment}`)
        else if (told.indexOf(paragraphOf(segment)) > told.indexOf(section.paragraphs.at(-1) ?? '')) {
          at('evidence', `expected segments of this section or one before it, got ${segment}`)
        }
      }
      for (const options of [derived.options, ...derived.slots.map((slot) => slot.options)]) {
        if (new Set(options.map((option) => option.id)).size < options.length)
          at('options', 'expected no option id twice')
      }
      const chance = chanceOf(derived)
      if (chance !== null && chance > MOST_BY_CHANCE) {
        at('kind', `expected more to choose from: guessing would earn ${Math.round(chance * 100)} %`)
      }
      return { ...derived, version: context.hash(JSON.stringify(versioned(derived, model))) }
    })
    return {
      id: section.id,
      title: section.title,
      goal: section.goal,
      paragraphs: paragraphs.filter((paragraph) => section.paragraphs.includes(paragraph.id)),
      questions: questions.filter((question) => question !== null),
    }
  })
}

/**
 * What is asked and what is right: everything that makes it another question when it changes. How an answer is explained,
 * where its evidence stands and what it trains may be mended without parting the answers before from those after.
 */
function versioned(question: UnversionedQuestion, model: AttributionModel) {
  const { kind, prompt, words, options, slots, passage, blank, essay, evidence } = question
  const accepted = passage?.accepted.map(({ segments }) => segments)
  return [
    [kind, prompt, words, withKey(options)],
    slots.map((slot) => [slot.id, slot.text, withKey(slot.options)]),
    passage && [passage.segments, accepted],
    [...evidence, ...(passage?.segments ?? [])].map((id) => model.segments.get(id)?.text),
    blank?.accepted ?? null,
    essay?.rubric ?? null,
  ]
}

function withKey(options: readonly Option[]) {
  return options.map(({ id, text, correct }) => [id, text, correct])
}
