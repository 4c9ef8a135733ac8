import type { Answer } from '@/lib/question/answer'

const keyOf = (lesson: string, question: string) => `isnad.draft.${lesson}.${question}`

/** What was chosen but not yet sent: it outlives a change of language or view, not the browser's window. */
export function keepDraft(lesson: string, question: string, answer: Answer) {
  sessionStorage.setItem(keyOf(lesson, question), JSON.stringify(answer))
}

export function findDraft(lesson: string, question: string): Answer | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(lesson, question)) ?? 'null')
  } catch {
    return null
  }
}

export function dropDraft(lesson: string, question: string) {
  sessionStorage.removeItem(keyOf(lesson, question))
}
