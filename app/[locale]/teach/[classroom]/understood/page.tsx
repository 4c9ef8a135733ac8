import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readUnderstood } from '@/lib/commands/read-understood'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../classroom-frame'
import { LessonSwitch } from '../lesson-switch'
import { openClassroom, watchedLessonOf } from '../open-classroom'
import { ClassDiscernment } from './class-discernment'
import { ConfusionTable } from './confusion-table'
import { EvidenceHeat } from './evidence-heat'
import { FacilityTable } from './facility-table'
import { LargestConfusion } from './largest-confusion'
import { NeedTables } from './need-tables'

type Asked = { lesson?: string | string[]; order?: string | string[]; heat?: string | string[] }
type Props = {
  params: Promise<{ locale: Locale; classroom: string }>
  searchParams: Promise<Asked>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Understood'))('title') }
}

/** What the class misunderstood, and what to do about it tomorrow: the largest confusion first. */
export default async function UnderstoodPage({ params, searchParams }: Props) {
  const [{ locale, classroom: id }, asked] = [await params, await searchParams]
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const lesson = await watchedLessonOf(place, id, asked.lesson)
  const understood = lesson && (await readUnderstood(place, { teacher, classroom: id, lesson }))
  if (!lesson || !understood) notFound()
  const t = await getTranslations('Understood')
  // Sources come first: who says so is what a lesson is about.
  const largest = understood.confusions.find((each) => each.largest)?.largest ?? null
  const about = { classroom: id, lesson, locale }
  return (
    <ClassroomFrame classroom={classroom} current="understood">
      <LessonSwitch
        lessons={place.lessons.list()}
        current={lesson.id}
        classroom={id}
        page="/understood"
        locale={locale}
      />
      {understood.tries.length === 0 ? (
        <p className="card max-w-prose">{t('nothing')}</p>
      ) : (
        <div className="space-y-10">
          <LargestConfusion {...about} confusion={largest} understood={understood} />
          {understood.confusions.map((confusions) => (
            <ConfusionTable
              key={confusions.confusable}
              lesson={lesson}
              locale={locale}
              confusions={confusions}
              isOnTop={confusions.largest === largest}
            />
          ))}
          <NeedTables
            {...about}
            understood={understood}
            order={asked.order === 'nickname' ? 'nickname' : 'need'}
          />
          <ClassDiscernment discernment={understood.discernment} />
          <EvidenceHeat {...about} tries={understood.tries} asked={asked.heat} />
          <FacilityTable lesson={lesson} locale={locale} facilities={understood.facilities} />
        </div>
      )}
    </ClassroomFrame>
  )
}
