// Takes a picture of every page and state, in both languages, light and dark, on a desktop and at 360 px, into
// gallery/ (git-ignored). `npm run gallery -- --readme` also renews the README's pictures in docs/pictures.
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Camera } from './gallery/camera.mjs'
import { walkAsStudent } from './gallery/walk-as-student.mjs'
import { walkAsTeacher } from './gallery/walk-as-teacher.mjs'
import { walkAssigned } from './gallery/walk-assigned.mjs'
import { walkClassroom, withDemoSchool } from './gallery/walk-classroom.mjs'
import { walkDoors } from './gallery/walk-doors.mjs'
import { walkKinds } from './gallery/walk-kinds.mjs'
import { launchChromium } from './school/launch-chromium.mjs'
import { loadInvented, loadLesson } from './school/load-lesson.mjs'
import { serveSchool } from './school/serve-school.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
const say = (line) => console.log(line)
// Which pictures the README shows, by the folder they are taken in.
const readmePictures = {
  'ar-desktop': {
    'section-wrong': 'section-ar',
    classroom: 'classroom-ar',
    understood: 'understood-ar',
    'x-ray-un': 'x-ray-ar',
  },
  'en-desktop': {
    'section-both': 'section-both',
    classroom: 'classroom-en',
    understood: 'understood-en',
    'x-ray-un': 'x-ray-en',
  },
  'ar-phone': { 'section-wrong': 'phone-ar' },
}
const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } }

await rm('gallery', { recursive: true, force: true })
const lesson = await loadLesson()
const invented = await loadInvented()
const browser = await launchChromium()
const demo = await withDemoSchool(await serveSchool({ say }))
let pictures = 0
try {
  for (const locale of ['ar', 'en']) {
    for (const [screen, viewport] of Object.entries(screens)) pictures += await walk(locale, screen, viewport)
  }
} finally {
  await demo.stop()
  await browser.close()
}
say(`${pictures} pictures in gallery/`)

/** Every walk begins in a school of its own, so that the first teacher is met each time, and goes on in the invented one. */
async function walk(locale, screen, viewport) {
  const school = await serveSchool({ say })
  const camera = new Camera({
    folder: `gallery/${locale}-${screen}`,
    readmePictures: process.argv.includes('--readme') ? readmePictures[`${locale}-${screen}`] : null,
  })
  const newVisitor = async () => {
    const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' })
    return context.newPage()
  }
  const messages = JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8'))
  const place = {
    school,
    lesson,
    invented,
    locale,
    camera,
    newVisitor,
    at: (path) => `${school.url}/${locale}${path}`,
    /** A sentence without values, by its key. */
    t: (key) => key.split('.').reduce((words, name) => words[name], messages),
  }
  try {
    const classroom = await walkAsTeacher(place)
    await walkDoors({ ...place, classroom })
    await walkAssigned({ ...place, classroom })
    const inDemo = { ...place, school: demo, at: (path) => `${demo.url}/${locale}${path}` }
    await walkClassroom(inDemo)
    await walkKinds(inDemo)
    await walkAsStudent(inDemo)
  } finally {
    await school.stop()
  }
  say(`${locale}, ${screen}: ${camera.taken} pictures`)
  return camera.taken
}
