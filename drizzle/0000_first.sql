CREATE TABLE `answers` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`lesson_version` text NOT NULL,
	`question_id` text NOT NULL,
	`question_version` text NOT NULL,
	`try` integer NOT NULL,
	`answer` text NOT NULL,
	`verdict` text NOT NULL,
	`points` integer NOT NULL,
	`possible` integer NOT NULL,
	`locale` text NOT NULL,
	`client_time` integer,
	`server_time` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_id_unique` ON `answers` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_answer_per_try` ON `answers` (`learner_id`,`lesson_id`,`question_id`,`question_version`,`try`);--> statement-breakpoint
CREATE INDEX `first_tries` ON `answers` (`learner_id`,`lesson_id`,`question_id`,`question_version`,`answer`,`try`) WHERE "try" = 1;--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`paused_until` integer,
	`last_tried_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempts_by_time` ON `attempts` (`last_tried_at`);--> statement-breakpoint
CREATE TABLE `classrooms` (
	`id` text PRIMARY KEY NOT NULL,
	`teacher_id` text NOT NULL,
	`name` text NOT NULL,
	`join_code` text NOT NULL,
	`joining` text DEFAULT 'open' NOT NULL,
	`capacity` integer DEFAULT 60 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classrooms_join_code_unique` ON `classrooms` (`join_code`);--> statement-breakpoint
CREATE INDEX `classrooms_by_teacher` ON `classrooms` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`teacher_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`classroom_id` text,
	`teacher_id` text,
	`nickname` text,
	`nickname_folded` text,
	`pin_hash` text,
	`created_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "student_has_classroom" CHECK(("learners"."kind" = 'student') = ("learners"."classroom_id" is not null)),
	CONSTRAINT "preview_has_teacher" CHECK(("learners"."kind" = 'preview') = ("learners"."teacher_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_nickname_per_classroom` ON `learners` (`classroom_id`,`nickname_folded`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_preview_per_teacher` ON `learners` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `lesson_versions` (
	`lesson_id` text NOT NULL,
	`version` text NOT NULL,
	`content` text NOT NULL,
	`first_served_at` integer NOT NULL,
	PRIMARY KEY(`lesson_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `progress` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`section_id` text NOT NULL,
	`lesson_version` text NOT NULL,
	`answered` integer NOT NULL,
	`points` integer NOT NULL,
	`possible` integer NOT NULL,
	`tries` integer NOT NULL,
	`last_answered_at` integer,
	`revision` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`, `section_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `progress_by_version` ON `progress` (`lesson_id`,`lesson_version`);--> statement-breakpoint
CREATE TABLE `reveals` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`question_id` text NOT NULL,
	`question_version` text NOT NULL,
	`revealed_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`, `question_id`, `question_version`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`latest` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sittings` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`guest_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`guest_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `sittings_by_learner` ON `sittings` (`learner_id`);--> statement-breakpoint
CREATE INDEX `sittings_by_guest` ON `sittings` (`guest_id`);--> statement-breakpoint
CREATE INDEX `sittings_by_expiry` ON `sittings` (`expires_at`);--> statement-breakpoint
CREATE TABLE `teacher_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_account_per_provider` ON `teacher_accounts` (`teacher_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `teacher_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`teacher_id` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "no_address" CHECK(coalesce("teacher_sessions"."ip_address", '') = '' and coalesce("teacher_sessions"."user_agent", '') = '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_sessions_token_unique` ON `teacher_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `teacher_sessions_by_teacher` ON `teacher_sessions` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `teachers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teachers_email_unique` ON `teachers` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_by_identifier` ON `verifications` (`identifier`);