import type { Mode } from '../question/attribution-model'
import type { KeyLine } from '../question/explain'
import type { Feedback } from '../question/feedback'
import { asLabel } from '../question/phrase'
import type { Attribution } from '../question/question'
import type { Text } from '../question/text'
import { type Lesson, type SectionId, sectionOf } from './lesson'

/** Feedback with every id turned into what a reader sees. It holds a key only where `Feedback` does. */
export interface ShownFeedback extends Omit<Feedback, 'key' | 'evidence'> {
  evidence: readonly { segment: string; section: SectionId; text: Text }[]
  key: { lines: readonly KeyLine[]; attribution: ShownAttribution | null } | null
}

export interface ShownAttribution {
  source: { name: Text; initial: Text; mark: number } | null
  cue: Text | null
  mode: Mode | 'narration' | null
  document: { name: Text; canonical: string } | null
}

export function showFeedback(lesson: Lesson, { key, evidence, ...feedback }: Feedback): ShownFeedback {
  return {
    ...feedback,
    evidence: evidence.flatMap((id) => {
      const segment = lesson.segments.get(id)
      const section = sectionOf(lesson, id)
      return segment && section ? [{ segment: id, section: section.id, text: segment.text }] : []
    }),
    key: key && { lines: key.lines, attribution: showAttribution(lesson, key.attribution) },
  }
}

/** What the article shows about the words of a question, as a reader sees it. */
export function showAttribution(lesson: Lesson, attribution: Attribution | null): ShownAttribution | null {
  if (!attribution) return null
  const source = attribution.source && lesson.sources.get(attribution.source)
  const document = attribution.document && lesson.documents.get(attribution.document)
  return {
    source: source ? { name: asLabel(source.name), initial: source.initial, mark: source.mark } : null,
    cue: attribution.cue?.text ?? null,
    mode: attribution.mode,
    document: document ? { name: asLabel(document.name), canonical: document.canonical } : null,
  }
}
