import { NextResponse } from 'next/server'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

/** What has changed in a teacher's classroom since a revision: `?lesson=…&since=…&students=…&expected=…`. */
export async function GET(request: Request, { params }: { params: Promise<{ classroom: string }> }) {
  const teacher = await currentTeacher()
  if (!teacher) return NextResponse.json({ reason: 'signed-out' }, { status: 401, headers })
  const asked = new URL(request.url).searchParams
  const changes = await readClassroomChanges(await world(), {
    teacher,
    classroom: (await params).classroom,
    lesson: asked.get('lesson') ?? '',
    since: Number(asked.get('since')),
    students: Number(asked.get('students')),
    expected: asked.get('expected') ?? '',
  })
  if (!changes) return NextResponse.json({ reason: 'unknown-classroom' }, { status: 404, headers })
  return NextResponse.json(changes, { headers })
}
