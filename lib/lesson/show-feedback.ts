import type { Mode } from '../question/attribution-model'
import type { Feedback } from '../question/feedback'
import type { Attribution } from '../question/question'
import type { Text } from '../question/text'
import type { Lesson } from './lesson'

/** Feedback with every id turned into what a reader sees. It holds a key only where `Feedback` does. */
export interface ShownFeedback extends Omit<Feedback, 'key' | 'evidence'> {
  evidence: readonly { segment: string; text: Text }[]
  key: { option: string; text: Text; why: Text; attribution: ShownAttribution | null } | null
}

export interface ShownAttribution {
  source: { name: Text; initial: Text; mark: number } | null
  cue: Text | null
  mode: Mode | 'narration' | null
  document: { name: Text; canonical: string } | null
}

export function showFeedback(
  lesson: Lesson,
  questionId: string,
  { key, evidence, ...feedback }: Feedback,
): ShownFeedback {
  const question = lesson.sections
    .flatMap((section) => section.questions)
    .find((candidate) => candidate.id === questionId)
  const right = key && question?.options.find((option) => option.id === key.option)
  return {
    ...feedback,
    evidence: evidence.flatMap((id) => {
      const segment = lesson.segments.get(id)
      return segment ? [{ segment: id, text: segment.text }] : []
    }),
    key:
      key && right
        ? { ...key, text: right.text, attribution: showAttribution(lesson, key.attribution) }
        : null,
  }
}

/** What the article shows about the words of a question, as a reader sees it. */
export function showAttribution(lesson: Lesson, attribution: Attribution | null): ShownAttribution | null {
  if (!attribution) return null
  const source = attribution.source && lesson.sources.get(attribution.source)
  const document = attribution.document && lesson.documents.get(attribution.document)
  return {
    source: source ? { name: source.name, initial: source.initial, mark: source.mark } : null,
    cue: attribution.cue?.text ?? null,
    mode: attribution.mode,
    document: document ? { name: document.name, canonical: document.canonical } : null,
  }
}
