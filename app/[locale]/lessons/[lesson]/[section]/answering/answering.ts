import type { Answer } from '@/lib/question/answer'
import type { ShownQuestion } from '../shown-question'

/** What every way to answer is given. Its controls are named so that the form says the answer without JavaScript too. */
export interface Answering {
  question: ShownQuestion
  answer: Answer
  /** Being saved, or answered for good: the controls only show what was said. */
  isLocked: boolean
  change: (answer: Answer) => void
}
