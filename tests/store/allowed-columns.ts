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

/** The same of the tables that know teachers, classrooms and lessons, and no student. */
export const columnsWithoutStudents: Record<string, readonly string[]> = {
  teachers: ['id', 'name', 'email', 'email_verified', 'image', 'created_at', 'updated_at'],
  teacher_sessions: [
    ...['id', 'token', 'teacher_id', 'ip_address', 'user_agent', 'expires_at', 'created_at', 'updated_at'],
  ],
  teacher_accounts: [
    ...['id', 'account_id', 'provider_id', 'teacher_id', 'access_token', 'refresh_token', 'id_token'],
    ...['access_token_expires_at', 'refresh_token_expires_at', 'scope', 'password', 'created_at'],
    'updated_at',
  ],
  verifications: ['id', 'identifier', 'value', 'expires_at', 'created_at', 'updated_at'],
  invitations: ['token_hash', 'purpose', 'teacher_id', 'classroom_id', 'expires_at', 'used_at'],
  classrooms: [
    ...['id', 'teacher_id', 'name', 'join_code', 'joining', 'capacity', 'languages', 'digits'],
    ...['created_at', 'archived_at', 'ends_at'],
  ],
  classroom_teachers: ['classroom_id', 'teacher_id', 'since'],
  assignments: [
    ...['id', 'classroom_id', 'lesson_id', 'sections', 'questions', 'is_for_some', 'opens_at', 'due_at'],
    ...['languages', 'is_gated', 'feedback', 'created_at'],
  ],
  corrections: [
    ...['id', 'classroom_id', 'lesson_id', 'question_id', 'question_version', 'correction'],
    ...['made_by', 'made_at', 'undone_by', 'undone_at'],
  ],
  lesson_versions: ['lesson_id', 'version', 'content', 'first_served_at'],
  attempts: ['key', 'count', 'paused_until', 'last_tried_at'],
  revisions: ['id', 'latest'],
}
