import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { listClassrooms } from '@/lib/commands/list-classrooms'
import type { Teacher } from '@/lib/commands/teacher'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { world } from '@/lib/server/world'
import { ClassroomCard } from './classroom-card'
import { InviteForm } from './invite-form'
import { NewClassroomForm } from './new-classroom-form'

/** Everything a teacher starts from: classrooms, lessons, a colleague to invite. */
export async function TeacherHome({ teacher, locale }: { teacher: Teacher; locale: Locale }) {
  const [place, t] = [await world(), await getTranslations('Teach')]
  const classrooms = await listClassrooms(place, { teacher })
  const [active, archived] = [
    classrooms.filter(({ archivedAt }) => !archivedAt),
    classrooms.filter(({ archivedAt }) => archivedAt),
  ]
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 text-muted text-sm">
        {t.rich('signedIn', { email: teacher.email, b: (chunks) => <bdi>{chunks}</bdi> })}
      </p>
      <section className="mt-8">
        <h2 className="mb-3 text-xl">{t('classrooms')}</h2>
        {active.length === 0 ? (
          <ol className="mb-4 max-w-prose list-decimal space-y-1 ps-5">
            <li>{t('stepName')}</li>
            <li>{t('stepCode')}</li>
            <li>{t('stepWatch')}</li>
          </ol>
        ) : (
          <ClassroomCards classrooms={active} />
        )}
        <NewClassroomForm
          locale={locale}
          labels={{
            name: t('name'),
            nameHint: t('nameHint'),
            create: t('create'),
            malformed: t('nameMalformed'),
          }}
        />
        {archived.length > 0 && (
          <details className="mt-6">
            <summary className="button-quiet mb-3">
              {t('archived')} <span className="text-muted">({archived.length})</span>
            </summary>
            <ClassroomCards classrooms={archived} />
          </details>
        )}
      </section>
      <section className="mt-10">
        <h2 className="mb-3 text-xl">{t('lessons')}</h2>
        <ul className="grid gap-4 sm:grid-cols-2">
          {place.lessons.list().map((lesson) => (
            <li key={lesson.id} className="card flex flex-col gap-3">
              <h3 className="font-medium">
                <bdi>{lesson.title[locale]}</bdi>
              </h3>
              <InventedLabel lesson={lesson} />
              <Link href={`/teach/lessons/${lesson.id}`} className="button-quiet mt-auto w-fit">
                {t('readWithAnswers')}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10 max-w-prose">
        <h2 className="text-xl">{t('invite')}</h2>
        <p className="mt-1 mb-3 text-muted">{t('inviteWhy')}</p>
        <InviteForm
          locale={locale}
          labels={{ make: t('inviteMake'), link: t('inviteLink'), once: t.raw('inviteOnce') }}
        />
      </section>
    </>
  )
}

function ClassroomCards({ classrooms }: { classrooms: Awaited<ReturnType<typeof listClassrooms>> }) {
  return (
    <ul className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {classrooms.map((classroom) => (
        <li key={classroom.id}>
          <ClassroomCard classroom={classroom} />
        </li>
      ))}
    </ul>
  )
}
