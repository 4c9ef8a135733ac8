import { NextResponse } from 'next/server'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { sheetWords } from '@/lib/i18n/sheet-words'
import { makeExport } from '@/lib/server/make-export'
import { ownAddress } from '@/lib/server/own-address'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

type Params = { params: Promise<{ classroom: string; file: string }> }

/** A file to take out: `?in=ar` says in which language, `?learner=…` of whom `everything.zip` is. */
export async function GET(request: Request, { params }: Params) {
  const teacher = await currentTeacher()
  if (!teacher) return NextResponse.json({ reason: 'signed-out' }, { status: 401, headers })
  const [{ classroom, file }, asked] = [await params, new URL(request.url).searchParams]
  const words = await sheetWords(parseLocale(asked.get('in')))
  const whose = { teacher, classroom, learner: asked.get('learner') }
  const made = await makeExport(await world(), { ...whose, file, words, origin: await ownAddress() })
  if (!made) return NextResponse.json({ reason: 'unknown-file' }, { status: 404, headers })
  const disposition = `attachment; filename="isnad-${file}"`
  return new NextResponse(made.body, {
    headers: { ...headers, 'content-type': made.type, 'content-disposition': disposition },
  })
}
