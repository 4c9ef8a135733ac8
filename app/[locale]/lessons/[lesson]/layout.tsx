import { InventedLabel } from '@/app/ui/invented-label'
import { world } from '@/lib/server/world'

type Props = { params: Promise<{ lesson: string }>; children: React.ReactNode }

export default async function LessonLayout({ params, children }: Props) {
  const lesson = (await world()).lessons.find((await params).lesson)
  return (
    <>
      {lesson && <InventedLabel lesson={lesson} />}
      {children}
    </>
  )
}
