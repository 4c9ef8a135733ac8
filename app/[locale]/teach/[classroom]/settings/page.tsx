import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { latestEnd } from '@/lib/commands/change-classroom-settings'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../classroom-frame'
import { openClassroom } from '../open-classroom'
import { PrivacyPanel } from '../privacy-panel'
import { ArchiveSwitch } from './archive-switch'
import { SettingsForm } from './settings-form'
import { settingsLabels } from './settings-labels'
import { TeacherList } from './teacher-list'

type Props = {
  params: Promise<{ locale: Locale; classroom: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ClassroomSettings'))('title') }
}

/** What a classroom is called, reads in and lasts; whether it is archived; who looks after it. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const [{ locale, classroom: id }, { saved }] = [await params, await searchParams]
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const settings = {
    name: classroom.name,
    languages: classroom.languages.join(' '),
    digits: classroom.digits,
    lastDay: dayOf(classroom.endsAt),
  }
  return (
    <ClassroomFrame classroom={classroom} current="settings">
      <div className="max-w-2xl space-y-10">
        <SettingsForm
          // What is saved is what the fields begin with again.
          key={JSON.stringify(settings)}
          classroom={classroom.id}
          locale={locale}
          settings={settings}
          days={{ first: dayOf(place.now()), last: dayOf(latestEnd(place.now())) }}
          isSaved={saved === 'yes'}
          labels={await settingsLabels()}
        />
        <TeacherList classroom={classroom} teacher={teacher} locale={locale} />
        <ArchiveSwitch classroom={classroom} locale={locale} />
        <PrivacyPanel classroom={classroom} locale={locale} />
      </div>
    </ClassroomFrame>
  )
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
