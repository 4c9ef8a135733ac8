/** All that may be stored about a student, table by table: docs/PRIVACY.md says why each is there. */
export const allowedColumns: Record<string, readonly string[]> = {
  learners: [
    ...['id', 'kind', 'classroom_id', 'teacher_id', 'nickname', 'nickname_folded', 'pin_hash'],
    ...['created_at', 'revision'],
  ],
  sittings: ['token_hash', 'learner_id', 'guest_id', 'expires_at'],
  claims: ['guest_id', 'learner_id'],
  answers: [
    ...['seq', 'id', 'learner_id', 'lesson_id', 'lesson_version', 'question_id', 'question_version', 'try'],
    ...['answer', 'verdict', 'points', 'possible', 'locale', 'confidence', 'hinted', 'in_review'],
    ...['client_time', 'server_time'],
  ],
  reveals: ['learner_id', 'lesson_id', 'question_id', 'question_version', 'revealed_at'],
  hints: ['learner_id', 'lesson_id', 'question_id', 'taken_at'],
  readings: ['learner_id', 'lesson_id', 'section_id', 'read_at'],
  marks: ['answer_id', 'level', 'teacher_id', 'marked_at'],
  progress: [
    ...['learner_id', 'lesson_id', 'section_id', 'lesson_version', 'answered', 'points', 'possible', 'tries'],
    ...['last_answered_at', 'latest_question', 'wrong_in_a_row', 'revision'],
  ],
  assignment_learners: ['assignment_id', 'learner_id'],
}

/** Tables that know teachers, classrooms and lessons, and no student. */
export const tablesWithoutStudents = [
  ...['teachers', 'teacher_sessions', 'teacher_accounts', 'verifications', 'invitations', 'classrooms'],
  ...['classroom_teachers', 'assignments', 'corrections', 'lesson_versions', 'attempts', 'revisions'],
]
