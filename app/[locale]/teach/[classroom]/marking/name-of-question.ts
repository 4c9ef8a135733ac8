import type { AnswerToMark } from '@/lib/commands/read-marking'

/** `un-daesh-report.q7`: a question by a name that is its own in all lessons. */
export function nameOfQuestion({ lesson, question }: Pick<AnswerToMark, 'lesson' | 'question'>): string {
  return `${lesson.id}.${question.id}`
}
