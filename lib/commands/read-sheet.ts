import { answerSheet } from './answer-sheet'
import { assignmentSheet } from './assignment-sheet'
import { confusionSheet } from './confusion-sheet'
import { questionSheet } from './question-sheet'
import { type ClassroomRecord, readClassroomRecord } from './read-classroom-record'
import { sectionSheet, skillSheet } from './score-sheets'
import type { Sheet, SheetName } from './sheet'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One table of a classroom. Null: there is no such classroom, or only others look after it. */
export async function readSheet(
  world: World,
  asked: { teacher: Teacher; classroom: string; sheet: SheetName },
): Promise<Sheet | null> {
  const record = await readClassroomRecord(world, asked)
  return record && sheetOf(record, asked.sheet)
}

export function sheetOf(record: ClassroomRecord, name: SheetName): Sheet {
  return makers[name](record)
}

const makers: Record<SheetName, (record: ClassroomRecord) => Sheet> = {
  sections: (record) => sectionSheet(record),
  skills: skillSheet,
  assignments: assignmentSheet,
  answers: answerSheet,
  questions: questionSheet,
  confusions: confusionSheet,
}
