import { listTakenNicknames } from '../store/learners'
import type { Store } from '../store/open-store'
import { MAX_NICKNAME_LENGTH, type Nickname, parseNickname } from './parse-nickname'

const WANTED = 3

/** Three nicknames like a taken one that nobody in the classroom has. */
export async function suggestNicknames(
  store: Store,
  classroomId: string,
  taken: Nickname,
): Promise<string[]> {
  // More than any classroom holds: three of them are free.
  const candidates = Array.from({ length: 100 }, (_, index) => withNumber(taken.shown, index + 2))
  const used = await listTakenNicknames(
    store,
    classroomId,
    candidates.map((candidate) => candidate.folded),
  )
  return candidates
    .filter((candidate) => !used.includes(candidate.folded))
    .slice(0, WANTED)
    .map((candidate) => candidate.shown)
}

/** "Star 7" is followed by "Star 2", not by "Star 7 2". */
function withNumber(nickname: string, number: number): Nickname {
  const end = ` ${number}`
  const name = nickname.replace(/\s*\p{Nd}+$/u, '') || nickname
  const start = [...name].slice(0, MAX_NICKNAME_LENGTH - end.length).join('')
  const parsed = parseNickname(start + end)
  if (!parsed) throw new Error(`a number makes no nickname of ${nickname}`)
  return parsed
}
