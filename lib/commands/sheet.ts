import type { Confusable } from '../progress/credits'
import type { SectionProgress } from '../progress/fold-progress'
import type { WayToClassify } from '../question/classify/schema'
import type { Skill } from '../question/question'
import type { RuledVerdict } from '../question/regrade'
import type { Text } from '../question/text'

export const sheetNames = ['sections', 'skills', 'assignments', 'answers', 'questions', 'confusions'] as const
export type SheetName = (typeof sheetNames)[number]

type ColumnName =
  | 'nickname'
  | 'lesson'
  | 'section'
  | 'question'
  | 'skill'
  | 'try'
  | 'answer'
  | 'verdict'
  | 'points'
  | 'possible'
  | 'mark'
  | 'language'
  | 'confidence'
  | 'hinted'
  | 'inReview'
  | 'answeredAt'
  | 'students'
  | 'facility'
  | 'facilityLow'
  | 'facilityHigh'
  | 'discrimination'
  | 'isKey'
  | 'chosen'
  | 'share'
  | 'mastered'
  | 'confusable'
  | 'said'
  | 'credited'
  | 'offered'
  | 'tries'
  | 'lastAnsweredAt'
  | 'work'
  | 'opensAt'
  | 'dueAt'
  | 'givenTo'
  | 'answered'
  | 'questions'
  | 'done'
  | 'late'

/** What a cell says in a word that React or a writer turns into a language. */
export type Code =
  | { kind: 'verdict'; code: RuledVerdict }
  | { kind: 'mark'; code: 'full' | 'partial' | 'none' }
  | { kind: 'language'; code: 'ar' | 'en' }
  | { kind: 'confidence'; code: 'guess' | 'think' | 'sure' }
  | { kind: 'skill'; code: Skill }
  | { kind: 'yesOrNo'; code: 'yes' | 'no' }
  | { kind: 'confusable'; code: Confusable }
  | { kind: 'work'; code: 'lesson' | 'practice' }
  | { kind: 'givenTo'; code: 'all' | 'some' }
  | { kind: 'name'; code: WayToClassify | 'reporter' | 'no-document' }

export type Column =
  | { kind: 'named'; name: ColumnName }
  /** Of scores: a section, a skill, or all of them. */
  | { kind: 'score'; of: Text | Skill | 'total' }

export type Cell =
  | string
  | number
  | Date
  | null
  | Code
  | { kind: 'text'; text: Text }
  /** `possible`: of what is answered and has been judged. */
  | { kind: 'score'; score: Pick<SectionProgress, 'points' | 'possible' | 'answered'> }

/** One table of a classroom, in no language: every file, report and page that shows it is made from this. */
export interface Sheet {
  name: SheetName
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export function named(...names: ColumnName[]): Column[] {
  return names.map((name) => ({ kind: 'named', name }))
}

export function yesOrNo(is: boolean): Cell {
  return { kind: 'yesOrNo', code: is ? 'yes' : 'no' }
}

/** Enough for a share or for points, and no rounding errors in sight. */
export function rounded(number: number): number {
  return Math.round(number * 1000) / 1000
}
