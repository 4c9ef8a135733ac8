import { getTranslations } from 'next-intl/server'
import { type ClassroomTeacher, listClassroomTeachers } from '@/lib/commands/list-classroom-teachers'
import type { Teacher } from '@/lib/commands/teacher'
import type { Locale } from '@/lib/question/text'
import { world } from '@/lib/server/world'
import type { Classroom } from '@/lib/store/classrooms'
import { removeCoTeacherAction } from './actions'
import { CoTeacherForm } from './co-teacher-form'

type Props = { classroom: Classroom; teacher: Teacher; locale: Locale }

/** Who looks after the classroom, and a link for one more. */
export async function TeacherList({ classroom, teacher, locale }: Props) {
  const t = await getTranslations('ClassroomSettings')
  const asked = { teacher, classroom: classroom.id }
  const teachers = (await listClassroomTeachers(await world(), asked)) ?? []
  return (
    <section>
      <h2 className="text-lg">{t('teachers')}</h2>
      <p className="mt-1 mb-3 text-muted">{t('teachersWhat')}</p>
      <ul className="mb-4 divide-y divide-rule border-rule border-y">
        {teachers.map((each) => (
          <li key={each.id} className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-1">
            <bdi className="break-all">{each.email}</bdi>
            <span className="grow text-muted text-sm">
              {[each.id === teacher.id && t('you'), each.isOwner && t('owner')].filter(Boolean).join(' · ')}
            </span>
            {!each.isOwner && (each.id === teacher.id || classroom.teacherId === teacher.id) && (
              <Removal each={each} isSelf={each.id === teacher.id} classroom={classroom} locale={locale} />
            )}
          </li>
        ))}
      </ul>
      <p className="mb-3 text-muted">{t('inviteWhat')}</p>
      <CoTeacherForm
        classroom={classroom.id}
        locale={locale}
        labels={{
          make: t('inviteMake'),
          link: t('inviteLink'),
          once: t.raw('inviteOnce'),
          unknown: t('problems.unknown-classroom'),
        }}
      />
    </section>
  )
}

type RemovalProps = { each: ClassroomTeacher; isSelf: boolean; classroom: Classroom; locale: Locale }

async function Removal({ each, isSelf, classroom, locale }: RemovalProps) {
  const t = await getTranslations('ClassroomSettings')
  return (
    <form action={removeCoTeacherAction}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom.id} />
      <input type="hidden" name="teacher" value={each.id} />
      <button
        type="submit"
        className="button-quiet"
        aria-label={isSelf ? undefined : t('removeWhom', { email: each.email })}
      >
        {isSelf ? t('leave') : t('remove')}
      </button>
    </form>
  )
}
