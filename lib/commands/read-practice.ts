import type { Lesson } from '../lesson/lesson'
import { firstTries } from '../progress/fold-progress'
import { type Mastery, masteryOf } from '../progress/mastery'
import { type Practised, reviewOf } from '../progress/review'
import { applyRulings, isVoid, noRulings, type Rulings } from '../progress/rulings'
import type { Feedback } from '../question/feedback'
import type { Question } from '../question/question'
import { listAllAnswers, type StoredAnswer } from '../store/answers'
import type { Learner } from '../store/learners'
import { listReveals } from '../store/reveals'
import { listRulingsFor } from '../store/rulings'
import { feedbackOn } from './feedback-on'
import type { World } from './world'

/** What a learner can do, and what they had better do again. */
export interface Practice {
  mastery: readonly Mastery[]
  /** How many questions a review would ask now. */
  due: number
}

export async function readPractice(
  world: World,
  { learner }: { learner: Learner | null },
): Promise<Practice> {
  const asked = await practised(world, learner)
  const tries = asked.flatMap(({ lessonId, skill, answers }) =>
    [...firstTries(answers).values()].map((answer) => ({ ...answer, lessonId, skill })),
  )
  return { mastery: masteryOf(tries), due: reviewOf(asked, world.now()).length }
}

export interface ReviewQuestion {
  lesson: Lesson
  section: Lesson['sections'][number]
  question: Question
  /** On the answer given in this review. */
  feedback: Feedback | null
}

/** The review that began at a moment: it asks what was due then, and knows what has been answered since. */
export async function readReview(
  world: World,
  { learner, since }: { learner: Learner | null; since: Date },
): Promise<ReviewQuestion[]> {
  const asked = await practised(world, learner)
  const before = asked.map((question) => ({
    ...question,
    answers: question.answers.filter(({ serverTime }) => serverTime <= since),
  }))
  return Promise.all(
    reviewOf(before, since).flatMap(({ lessonId, questionId }) => {
      const lesson = world.lessons.find(lessonId)
      const section = lesson?.sections.find(({ questions }) => questions.some(({ id }) => id === questionId))
      const question = section?.questions.find(({ id }) => id === questionId)
      if (!learner || !lesson || !section || !question) return []
      const { kept = [], rulings = noRulings } =
        asked.find((each) => each.lessonId === lessonId && each.questionId === questionId) ?? {}
      return [
        feedbackSince(world, { learner, lesson, question, kept, rulings, since }).then((feedback) => ({
          lesson,
          section,
          question,
          feedback,
        })),
      ]
    }),
  )
}

async function feedbackSince(
  world: World,
  given: {
    learner: Learner
    lesson: Lesson
    question: Question
    kept: readonly StoredAnswer[]
    rulings: Rulings
    since: Date
  },
): Promise<Feedback | null> {
  const { learner, lesson, question, kept, rulings, since } = given
  if (!kept.some(({ serverTime }) => serverTime > since)) return null
  const reveals = await listReveals(world.store, learner.id, lesson.id)
  return feedbackOn(question, { answers: kept, reveals, rulings })
}

/** Every question of every lesson that counts, with the answers to it as it is now, newest first: as kept, and as they count. */
async function practised(
  world: World,
  learner: Learner | null,
): Promise<(Practised & { kept: readonly StoredAnswer[]; rulings: Rulings })[]> {
  const all = learner ? await listAllAnswers(world.store, learner.id) : []
  const byQuestion = new Map<string, StoredAnswer[]>()
  const keyOf = (lesson: string, question: string, version: string) => `${lesson} ${question} ${version}`
  for (const answer of all) {
    const key = keyOf(answer.lessonId, answer.questionId, answer.questionVersion)
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), answer])
  }
  const lessons = world.lessons.list().map(async (lesson) => {
    const rulings = learner ? await listRulingsFor(world.store, learner.id, lesson.id) : noRulings
    const questions = lesson.sections.flatMap((section) => section.questions)
    return questions
      .filter((question) => !isVoid(rulings, question))
      .map((question) => {
        const { id, skill, version } = question
        const kept = byQuestion.get(keyOf(lesson.id, id, version)) ?? []
        const answers = applyRulings([question], rulings, kept).flatMap(({ verdict, ...answer }) =>
          verdict === 'void' ? [] : [{ ...answer, verdict }],
        )
        return { lessonId: lesson.id, questionId: id, skill, answers, kept, rulings }
      })
  })
  return (await Promise.all(lessons)).flat()
}
