import { expect, test } from 'vitest'
import { classroomInPath } from '@/lib/server/classroom-in-path'

const id = 'K3fX8rQ2-_aB4cD5eF6gH7'

test.each([
  [`/ar/teach/${id}`, id],
  [`/ar/teach/${id}/questions/un-daesh-report/who-warns`, id],
  ['/ar/teach', null],
  ['/ar/teach/lessons/un-daesh-report', null],
  ['/ar/teach/invited', null],
  [`/ar/teach/lessons/${id}`, null],
  [`/ar/lessons/${id}`, null],
  [`/ar/teach/${id}x`, null],
])('%s is a page of the classroom %s', (path, classroom) => {
  expect(classroomInPath(path)).toBe(classroom)
})
