import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { printLocalTime } from '@/lib/i18n/local-time'
import type { Lesson } from '@/lib/lesson/lesson'
import { schoolTimeZone } from '@/lib/server/school-time-zone'
import type { Assignment } from '@/lib/store/assignments'
import type { Classroom } from '@/lib/store/classrooms'
import type { FilledIn } from './parse-assignment-form'

/** The whole lesson from now on, without an end. */
export function filledNew({ languages }: Classroom, lesson: Lesson, now: Date): FilledIn {
  return {
    sections: lesson.sections.map(({ id }) => id),
    opensAt: printLocalTime(now, schoolTimeZone()),
    dueAt: '',
    languages,
    isGated: false,
    feedback: 'at-once',
  }
}

/** As it is now. */
export function filledFrom(assignment: Assignment, lesson: Lesson): FilledIn {
  const { sections, opensAt, dueAt, languages, isGated, feedback } = assignment
  return {
    sections: sections ?? lesson.sections.map(({ id }) => id),
    opensAt: printLocalTime(opensAt, schoolTimeZone()),
    dueAt: dueAt ? printLocalTime(dueAt, schoolTimeZone()) : '',
    languages,
    isGated,
    feedback,
  }
}

/** "By the school’s clock, in Syria Time, where it is now 14:05." */
export async function schoolClock(now: Date): Promise<string> {
  const [t, format, locale] = [await getTranslations('Assignments'), await getFormatter(), await getLocale()]
  const timeZone = schoolTimeZone()
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value
  const time = format.dateTime(now, 'clock', { timeZone })
  return t('clock', { zone: zone ?? timeZone, time })
}
