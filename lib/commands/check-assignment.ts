import type { Lesson } from '../lesson/lesson'
import { locales } from '../question/text'
import type { Assignment } from '../store/assignments'

/** What a teacher has filled in. */
export interface AssignmentDraft {
  sections: readonly string[]
  /** Null: what was written is no moment. */
  opensAt: Date | null
  /** Null: none; `malformed`: what was written is no moment. */
  dueAt: Date | null | 'malformed'
  languages: readonly string[]
  isGated: boolean
  feedback: string
}

type Terms = Pick<Assignment, 'sections' | 'opensAt' | 'dueAt' | 'languages' | 'isGated' | 'feedback'>

export type AssignmentProblem =
  | 'no-sections'
  | 'unknown-section'
  | 'opens-malformed'
  | 'due-malformed'
  | 'due-before-opening'
  | 'no-languages'
  | 'feedback-malformed'
  | 'feedback-needs-due'

/** The terms of an assignment, or the first thing that is wrong with them. */
export function checkAssignment(
  lesson: Pick<Lesson, 'sections'>,
  draft: AssignmentDraft,
): { ok: true; terms: Terms } | { ok: false; reason: AssignmentProblem } {
  const { opensAt, dueAt, isGated, feedback } = draft
  const known = lesson.sections.map(({ id }) => id)
  const languages = locales.filter((locale) => draft.languages.includes(locale))
  if (draft.sections.length === 0) return { ok: false, reason: 'no-sections' }
  if (draft.sections.some((id) => !known.includes(id))) return { ok: false, reason: 'unknown-section' }
  if (!opensAt) return { ok: false, reason: 'opens-malformed' }
  if (dueAt === 'malformed') return { ok: false, reason: 'due-malformed' }
  if (dueAt && dueAt <= opensAt) return { ok: false, reason: 'due-before-opening' }
  if (languages.length === 0) return { ok: false, reason: 'no-languages' }
  if (feedback !== 'at-once' && feedback !== 'after-due') return { ok: false, reason: 'feedback-malformed' }
  if (feedback === 'after-due' && !dueAt) return { ok: false, reason: 'feedback-needs-due' }
  const chosen = known.filter((id) => draft.sections.includes(id))
  const sections = chosen.length === known.length ? null : chosen
  return { ok: true, terms: { sections, opensAt, dueAt, languages, isGated, feedback } }
}
