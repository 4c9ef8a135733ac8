import type { AnswerToMark } from '@/lib/commands/read-marking'

/** `lesson.question`: a question by a name that is its own in all lessons. */
export function nameOfQuestion({ lesson, question }: Pick<AnswerToMark, 'lesson' | 'question'>): string {
  return `${lesson.id}.${question.id}`
}
