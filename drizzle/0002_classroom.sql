CREATE TABLE `assignment_learners` (
	`assignment_id` text NOT NULL,
	`learner_id` text NOT NULL,
	PRIMARY KEY(`assignment_id`, `learner_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assignment_learners_by_learner` ON `assignment_learners` (`learner_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`classroom_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`sections` text,
	`questions` text,
	`is_for_some` integer DEFAULT false NOT NULL,
	`opens_at` integer NOT NULL,
	`due_at` integer,
	`languages` text NOT NULL,
	`is_gated` integer DEFAULT false NOT NULL,
	`feedback` text DEFAULT 'at-once' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_has_due" CHECK("assignments"."feedback" = 'at-once' or "assignments"."due_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `assignments_by_classroom` ON `assignments` (`classroom_id`);--> statement-breakpoint
CREATE TABLE `classroom_teachers` (
	`classroom_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`classroom_id`, `teacher_id`),
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `classroom_teachers_by_teacher` ON `classroom_teachers` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`classroom_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`question_id` text NOT NULL,
	`question_version` text NOT NULL,
	`correction` text NOT NULL,
	`made_by` text,
	`made_at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`made_by`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `corrections_by_classroom` ON `corrections` (`classroom_id`,`lesson_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_correction_holds` ON `corrections` (`classroom_id`,`lesson_id`,`question_id`,`question_version`) WHERE undone_at is null;--> statement-breakpoint
CREATE TABLE `marks` (
	`answer_id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`teacher_id` text,
	`marked_at` integer NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `readings` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`section_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`, `section_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_classrooms` (
	`id` text PRIMARY KEY NOT NULL,
	`teacher_id` text NOT NULL,
	`name` text NOT NULL,
	`join_code` text NOT NULL,
	`joining` text DEFAULT 'open' NOT NULL,
	`capacity` integer DEFAULT 60 NOT NULL,
	`languages` text DEFAULT '["ar","en"]' NOT NULL,
	`digits` text DEFAULT 'latn' NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- A classroom from before there were end dates ends on the first 31 August that is at least a year away from its making.
INSERT INTO `__new_classrooms`("id", "teacher_id", "name", "join_code", "joining", "capacity", "created_at", "ends_at")
SELECT "id", "teacher_id", "name", "join_code", "joining", "capacity", "created_at",
  1000 * cast(strftime('%s', strftime('%Y', "created_at" / 1000, 'unixepoch', '+16 months') || '-08-31 23:59:59') as integer)
FROM `classrooms`;--> statement-breakpoint
DROP TABLE `classrooms`;--> statement-breakpoint
ALTER TABLE `__new_classrooms` RENAME TO `classrooms`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `classrooms_join_code_unique` ON `classrooms` (`join_code`);--> statement-breakpoint
CREATE INDEX `classrooms_by_teacher` ON `classrooms` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `classrooms_by_end` ON `classrooms` (`ends_at`);--> statement-breakpoint
ALTER TABLE `invitations` ADD `classroom_id` text REFERENCES classrooms(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `progress` ADD `latest_question` text;--> statement-breakpoint
ALTER TABLE `progress` ADD `wrong_in_a_row` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Counted over no version: the next start counts it again, with the new columns.
UPDATE `progress` SET `lesson_version` = '';
