const keyOf = (lesson: string, question: string) => `isnad.draft.${lesson}.${question}`

/** What was chosen but not yet sent: it outlives a change of language or view, not the browser's window. */
export function keepDraft(lesson: string, question: string, option: string) {
  sessionStorage.setItem(keyOf(lesson, question), option)
}

export function findDraft(lesson: string, question: string): string | null {
  return sessionStorage.getItem(keyOf(lesson, question))
}

export function dropDraft(lesson: string, question: string) {
  sessionStorage.removeItem(keyOf(lesson, question))
}
