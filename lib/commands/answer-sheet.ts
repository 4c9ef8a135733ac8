import { findQuestion, type Lesson } from '../lesson/lesson'
import { describeAnswer } from '../question/describe-answer'
import type { ClassroomRecord, JudgedAnswer } from './read-classroom-record'
import { type Cell, named, rounded, type Sheet, yesOrNo } from './sheet'

/** Every try of every student, in the order of arrival, with its verdict as the teachers' corrections and marks have it. */
export function answerSheet({ asked, students }: ClassroomRecord): Sheet {
  const nicknames = new Map(students.map(({ id, nickname }) => [id, nickname]))
  const answers = students.flatMap((student) => student.answers).toSorted((a, b) => a.seq - b.seq)
  return {
    name: 'answers',
    columns: [
      ...named('nickname', 'lesson', 'section', 'question', 'skill', 'try', 'answer', 'verdict'),
      ...named('points', 'possible', 'mark', 'language', 'confidence', 'hinted', 'inReview', 'answeredAt'),
    ],
    rows: answers.map((answer) => [
      nicknames.get(answer.learnerId) ?? null,
      ...whatWasAsked(asked, answer),
      { kind: 'verdict', code: answer.verdict },
      rounded(answer.points),
      answer.possible,
      answer.mark && { kind: 'mark', code: answer.mark.level },
      { kind: 'language', code: answer.locale },
      answer.confidence && { kind: 'confidence', code: answer.confidence },
      yesOrNo(answer.hinted),
      yesOrNo(answer.inReview),
      answer.serverTime,
    ]),
  }
}

/** In words while the question is as it was then; by ids when it has been changed since. */
function whatWasAsked(lessons: readonly Lesson[], answer: JudgedAnswer): Cell[] {
  const lesson = lessons.find(({ id }) => id === answer.lessonId)
  const found = lesson && findQuestion(lesson, answer.questionId)
  const number = answer.try
  if (!lesson || found?.question.version !== answer.questionVersion)
    return [answer.lessonId, null, answer.questionId, null, number, JSON.stringify(answer.answer)]
  const { section, question } = found
  return [
    { kind: 'text', text: lesson.title },
    { kind: 'text', text: section.title },
    { kind: 'text', text: question.prompt },
    { kind: 'skill', code: question.skill },
    number,
    { kind: 'text', text: describeAnswer(question, answer.answer) },
  ]
}
