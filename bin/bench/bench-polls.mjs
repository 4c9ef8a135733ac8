import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { answerOnAndOn } from './answer-on-and-on.mjs'
import { kB, printFigure } from './figures.mjs'

const TEACHERS = 5
const POLL_EVERY_MS = 2000
const WATCHED_SECONDS = 30

/** Five teachers ask every two seconds: of a classroom each, where nobody answers; then of one whose students all do. */
export async function benchPolls({ school, store, lesson, classroomIds, headers }) {
  const { keyOfExpected } = await import('../../lib/progress/live-state.ts')
  const watch = async (classrooms) => {
    const known = await Promise.all(classrooms.map(async (id) => ask(id, { revision: 0, expected: [] })))
    const before = cpuSeconds(school.pid)
    let largest = 0
    for (let round = 0; round < (WATCHED_SECONDS * 1000) / POLL_EVERY_MS; round++) {
      for (const [index, id] of classrooms.entries()) {
        const news = await ask(id, known[index])
        known[index] = { ...known[index], revision: news.revision }
        largest = Math.max(largest, news.bytes)
      }
      await wait(POLL_EVERY_MS)
    }
    return { largest, share: (cpuSeconds(school.pid) - before) / WATCHED_SECONDS }
  }
  const ask = async (classroom, { revision, learners = [], expected }) => {
    const asked = {
      lesson: lesson.id,
      since: revision,
      students: learners.length,
      expected: keyOfExpected(expected),
    }
    const url = `${school.url}/api/classrooms/${classroom}/changes?${new URLSearchParams(asked)}`
    const body = await (await fetch(url, { headers })).text()
    return { ...JSON.parse(body), bytes: Buffer.byteLength(body) }
  }

  const quiet = await watch(
    Array.from({ length: TEACHERS }, (_, teacher) => classroomIds[teacher % classroomIds.length]),
  )
  printFigure('a poll without change', {
    figure: `${quiet.largest} bytes`,
    wanted: '<= 300 bytes',
    isMet: quiet.largest <= 300,
  })
  printShare(`watched by ${TEACHERS}, nobody answers`, quiet)
  const answering = await answerOnAndOn(store, { lesson, classroomId: classroomIds[0] })
  const busy = await watch(Array.from({ length: TEACHERS }, () => classroomIds[0]))
  const answers = await answering.stop()
  printFigure(`a poll while ${answering.students} students answer`, { figure: kB(busy.largest) })
  printShare(`watched by ${TEACHERS}, ${(answers / WATCHED_SECONDS).toFixed(0)} answers a second`, busy)
}

function printShare(what, { share }) {
  printFigure(what, {
    figure: `${(100 * share).toFixed(1)} % core`,
    wanted: '<= 10 %',
    isMet: share <= 0.1,
  })
}

/** Of the server and its children so far. Linux only: 100 ticks are a second. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}
