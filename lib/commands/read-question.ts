import { findQuestion, type Lesson, type Section } from '../lesson/lesson'
import { analyseQuestion, type QuestionAnalysis } from '../progress/question-analysis'
import { correctionOf } from '../progress/rulings'
import { correctQuestion } from '../question/correct-question'
import type { Correction } from '../question/correction'
import type { Question } from '../question/question'
import { regrade } from '../question/regrade'
import { type FirstTry, listFirstTries } from '../store/answers'
import { type CorrectionRecord, listCorrections } from '../store/corrections'
import { listClassroomTable } from '../store/progress'
import { listRulingsIn } from '../store/rulings'
import { fitCorrection } from './correct-for-classroom'
import { correctedTries } from './corrected-tries'
import { type AskedPlace, findAsked } from './find-asked'
import { countToMark } from './read-marking'
import type { World } from './world'

export interface ReadQuestion {
  lesson: Lesson
  section: Section
  /** As its author wrote it. */
  question: Question
  /** As it is judged in this classroom. */
  asked: Question
  /** The correction that holds; null: none. */
  correction: Correction | null
  /** Of a question that is void: what it was before. */
  analysis: QuestionAnalysis
  /** First tries at it. */
  tries: readonly FirstTry[]
  nicknames: ReadonlyMap<string, string>
  /** Every correction there was, the latest first. */
  history: readonly CorrectionRecord[]
  /** Open answers to it that nobody has marked. */
  toMark: number
  /** What the correction asked about would change; null where none is asked about. */
  preview: CorrectionPreview | null
}

export interface CorrectionPreview {
  correction: Correction
  /** Null where the question would count for nothing. */
  after: QuestionAnalysis | null
  /** Students whose points, or the points they could get, would be others. */
  changed: number
}

/** One question in one classroom: what its students made of it, and what was corrected. Null as in `findAsked`. */
export async function readQuestion(
  world: World,
  place: AskedPlace & { wouldBe: Correction | null },
): Promise<ReadQuestion | null> {
  const found = await findAsked(world, place)
  if (!found) return null
  const { lesson, section, question } = found
  const [kept, rulings, { learners }, history, toMark] = [
    await joinTries(world, place.classroom, lesson),
    await listRulingsIn(world.store, place.classroom, lesson.id),
    await listClassroomTable(world.store, place.classroom, lesson.id, 0),
    await listCorrections(world.store, { classroomId: place.classroom, lessonId: lesson.id, question }),
    await countToMark(world, { ...place, lesson: lesson.id }),
  ]
  const correction = correctionOf(rulings, question)
  const own = kept.filter(({ questionId }) => questionId === question.id)
  const analyse = (corrected: Correction | null) => {
    const others = rulings.corrections.filter(({ questionId }) => questionId !== question.id)
    const held = corrected?.kind === 'key' ? [{ ...asCorrected(question), correction: corrected }] : []
    const tries = correctedTries(kept, { ...rulings, corrections: [...others, ...held] })
    return analyseQuestion(correctQuestion(question, corrected), tries)
  }
  const wouldBe = place.wouldBe && fitCorrection(question, place.wouldBe)
  const isChanged = (each: FirstTry) => {
    const [before, after] = [regrade(question, correction, each), regrade(question, wouldBe, each)]
    return before.points !== after.points || before.possible !== after.possible
  }
  return {
    lesson,
    section,
    question,
    asked: correctQuestion(question, correction),
    correction,
    analysis: analyse(correction),
    tries: own,
    nicknames: new Map(learners.map(({ id, nickname }) => [id, nickname])),
    history,
    toMark,
    preview: wouldBe && {
      correction: wouldBe,
      after: wouldBe.kind === 'void' ? null : analyse(wouldBe),
      changed: own.filter(isChanged).length,
    },
  }
}

async function joinTries(world: World, classroom: string, lesson: Lesson) {
  const tries = await listFirstTries(world.store, classroom, lesson.id)
  return tries.flatMap((each) => {
    const question = findQuestion(lesson, each.questionId)?.question
    return question?.version === each.questionVersion ? [{ ...each, question }] : []
  })
}

function asCorrected({ id, version }: Question) {
  return { questionId: id, questionVersion: version }
}
