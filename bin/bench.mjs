// Prints figures beside their floor, measured in the same run on this machine. Nothing here passes or fails; it ends
// with 1 only when something could not be measured.
import { fileURLToPath } from 'node:url'
import { benchAnswers } from './bench/bench-answers.mjs'
import { benchClassroom } from './bench/bench-classroom.mjs'
import { benchPages } from './bench/bench-pages.mjs'
import { benchTable } from './bench/bench-table.mjs'
import { benchTransfer } from './bench/bench-transfer.mjs'
import { serveFloor } from './bench/floor-app.mjs'
import { largestSection } from './bench/largest-section.mjs'
import { launchChromium } from './school/launch-chromium.mjs'
import { loadLesson } from './school/load-lesson.mjs'
import { serveSchool } from './school/serve-school.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
const say = (line) => console.log(line)
const opened = []

try {
  const lesson = await loadLesson()
  const school = await open(serveSchool({ say }))
  const floor = await open(serveFloor({ say }))
  const browser = await open(launchChromium())
  const place = { browser, school, floor, lesson, section: largestSection(lesson) }
  await benchTransfer(place)
  await benchPages(place)
  await benchAnswers(place)
  await benchTable(place)
  await benchClassroom(place)
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  for (const one of opened.reverse()) await (one.stop ?? one.close).call(one)
}

/** Whatever is opened is closed at the end, the last first. */
async function open(opening) {
  const one = await opening
  opened.push(one)
  return one
}
