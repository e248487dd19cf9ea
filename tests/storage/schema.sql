PRAGMA application_id = 1281713267;
PRAGMA user_version = 10;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE "adjustment" (
   "id" TEXT PRIMARY KEY,
   "decision_id" TEXT,
   "date" TEXT,
   "amount" INTEGER,
   "note" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "card" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "public_key" TEXT,
   "private_key" TEXT,
   "made_on" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE change (seq INTEGER PRIMARY KEY, at INTEGER, who INTEGER, tbl INTEGER, "row" TEXT, fields TEXT, ctr INTEGER);
CREATE TABLE "companion" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "provider_id" TEXT,
   "employment" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "near_relative" INTEGER, "phone" TEXT);
CREATE TABLE "confirmation" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "report" TEXT,
   "first" TEXT,
   "last" TEXT,
   "hash" TEXT,
   "answers" TEXT,
   "confirmed_on" TEXT,
   "note" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "contact" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "decision_id" TEXT,
   "date" TEXT,
   "kind" TEXT,
   "note" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
, "private" TEXT);
CREATE TABLE "decision" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "kind" TEXT,
   "valid_from" TEXT,
   "valid_to" TEXT,
   "monthly" INTEGER,
   "total" INTEGER,
   "rules_preset" TEXT,
   "rules_policy" TEXT,
   "rules_months" INTEGER,
   "rules_anchor" TEXT,
   "rules_partial" TEXT,
   "rules_rounding" TEXT,
   "rules_late_cancellation" TEXT,
   "rules_staffing" TEXT,
   "rules_daily_cap" INTEGER,
   "rules_limit" INTEGER,
   "rules_rate" INTEGER,
   "rules_categories" TEXT,
   "extra" INTEGER,
   "service" TEXT,
   "law" TEXT,
   "section" TEXT,
   "case_number" TEXT,
   "authority" TEXT,
   "decided_on" TEXT,
   "received_on" TEXT,
   "applied_monthly" INTEGER,
   "outcome" TEXT,
   "purpose" TEXT,
   "goals" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
, "ordered_on" TEXT, "order_monthly" INTEGER, "enforced_on" TEXT, "appealed_on" TEXT, "appeal_outcome" TEXT, "payout_basis" TEXT, "fixed_payout" INTEGER, "payee" TEXT, "proxy_provider_id" TEXT, "proxy_from" TEXT, "proxy_to" TEXT, "handler" TEXT, "handler_phone" TEXT, "unsure" TEXT, "plan" TEXT, "plan_follow_up" TEXT, "private" TEXT);
CREATE TABLE device (n INTEGER PRIMARY KEY, id TEXT, name TEXT);
CREATE TABLE "different" (
   "id" TEXT PRIMARY KEY,
   "first" TEXT,
   "second" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "expense" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "decision_id" TEXT,
   "outing_id" TEXT,
   "date" TEXT,
   "amount" INTEGER,
   "category" TEXT,
   "text" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "own_amount" INTEGER, "affidavit" INTEGER, "handed_in_on" TEXT, "paid_on" TEXT, "refused_amount" INTEGER, "refusal" TEXT, "paid_by" TEXT, "not_ordinary" INTEGER);
CREATE TABLE "expense_receipt" ("expense_id" TEXT, "sha256" TEXT, "nth" INTEGER, "place" INTEGER, "deleted" INTEGER DEFAULT 0, "name" TEXT, "media_type" TEXT, "text" TEXT, "rotation" INTEGER, "crop" TEXT, "missing" TEXT, "unknown" TEXT, PRIMARY KEY ("expense_id", "sha256", "nth")) WITHOUT ROWID;
CREATE TABLE hand (n INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE "handover" (
   "id" TEXT PRIMARY KEY,
   "direction" TEXT,
   "packet" TEXT,
   "kind" TEXT,
   "theirs" TEXT,
   "ours" TEXT,
   "content" TEXT,
   "stands" TEXT,
   "answer" TEXT,
   "words" TEXT,
   "on" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX idx_step_undone ON step (seq) WHERE state = 'undone';
CREATE TABLE "known_name" (
   "id" TEXT PRIMARY KEY,
   "sender" TEXT,
   "kind" TEXT,
   "name" TEXT,
   "entry_id" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "ledger" (
   "id" TEXT PRIMARY KEY,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "outing" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "decision_id" TEXT,
   "provider_id" TEXT,
   "start" TEXT,
   "end" TEXT,
   "status" TEXT,
   "counted_minutes" INTEGER,
   "activity" TEXT,
   "place" TEXT,
   "goal" TEXT,
   "reason" TEXT,
   "note" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "cancelled_on" TEXT, "cancelled_by" TEXT, "time_known" INTEGER, "cancelled_time" TEXT, "private" TEXT);
CREATE TABLE "outing_companion" ("outing_id" TEXT, "companion_id" TEXT, "nth" INTEGER, "place" INTEGER, "deleted" INTEGER DEFAULT 0, PRIMARY KEY ("outing_id", "companion_id", "nth")) WITHOUT ROWID;
CREATE TABLE "person" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "first_four" TEXT, "representatives" TEXT);
CREATE TABLE "provider" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "email" TEXT,
   "phone" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "organisation_number" TEXT);
CREATE TABLE "receipt" (
   "sha256" TEXT PRIMARY KEY,
   "bytes" BLOB
);
CREATE TABLE "seal" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "report" TEXT,
   "first" TEXT,
   "last" TEXT,
   "language" TEXT,
   "options" TEXT,
   "content" TEXT,
   "hash" TEXT,
   "code" TEXT,
   "sealed_on" TEXT,
   "number" INTEGER,
   "replaces" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE seen (line INTEGER, other INTEGER, upto INTEGER, PRIMARY KEY (line, other)) WITHOUT ROWID;
CREATE TABLE "set_aside" (
   "id" TEXT PRIMARY KEY,
   "content" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE share_blob (n INTEGER PRIMARY KEY, kind TEXT, bytes BLOB);
CREATE TABLE share_note (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE share_read (name TEXT PRIMARY KEY);
CREATE TABLE step (seq INTEGER PRIMARY KEY, dev INTEGER, first INTEGER, last INTEGER, name TEXT, data TEXT, state TEXT, of INTEGER);
CREATE TABLE "template" (
   "id" TEXT PRIMARY KEY,
   "person_id" TEXT,
   "name" TEXT,
   "start" TEXT,
   "end" TEXT,
   "weekday" INTEGER,
   "companion_ids" TEXT,
   "provider_id" TEXT,
   "decision_id" TEXT,
   "activity" TEXT,
   "place" TEXT,
   "goal" TEXT,
   "category" TEXT,
   "amount" INTEGER,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE term (n INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE writer (id TEXT PRIMARY KEY, dev INTEGER, at INTEGER, who INTEGER);
CREATE TRIGGER adjustment_insert AFTER INSERT ON adjustment BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 9, NEW.id, json_patch('{}', json_object('2', NEW."decision_id", '3', NEW."date", '4', NEW."amount", '5', NEW."note", '6', NEW."unknown", '7', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER adjustment_never_delete BEFORE DELETE ON adjustment BEGIN SELECT RAISE(ABORT, 'adjustment: never delete'); END;
CREATE TRIGGER adjustment_update AFTER UPDATE ON adjustment WHEN OLD."decision_id" IS NOT NEW."decision_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 9, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."decision_id" IS NOT NEW."decision_id" THEN json_array(OLD."decision_id", NEW."decision_id") END, '3', CASE WHEN OLD."date" IS NOT NEW."date" THEN json_array(OLD."date", NEW."date") END, '4', CASE WHEN OLD."amount" IS NOT NEW."amount" THEN json_array(OLD."amount", NEW."amount") END, '5', CASE WHEN OLD."note" IS NOT NEW."note" THEN json_array(OLD."note", NEW."note") END, '6', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '7', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER card_insert AFTER INSERT ON card BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 16, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."public_key", '4', NEW."private_key", '5', NEW."made_on", '6', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER card_never_delete BEFORE DELETE ON card BEGIN SELECT RAISE(ABORT, 'card: never delete'); END;
CREATE TRIGGER card_update AFTER UPDATE ON card WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."public_key" IS NOT NEW."public_key" OR OLD."private_key" IS NOT NEW."private_key" OR OLD."made_on" IS NOT NEW."made_on" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 16, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."public_key" IS NOT NEW."public_key" THEN json_array(OLD."public_key", NEW."public_key") END, '4', CASE WHEN OLD."private_key" IS NOT NEW."private_key" THEN json_array(OLD."private_key", NEW."private_key") END, '5', CASE WHEN OLD."made_on" IS NOT NEW."made_on" THEN json_array(OLD."made_on", NEW."made_on") END, '6', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER change_never_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change: never delete'); END;
CREATE TRIGGER companion_insert AFTER INSERT ON companion BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 3, NEW.id, json_patch('{}', json_object('2', NEW."name", '3', NEW."provider_id", '4', NEW."employment", '5', NEW."unknown", '6', NEW."same_as", '7', nullif(NEW."deleted", 0), '8', NEW."near_relative", '9', NEW."phone")) FROM writer; END;
CREATE TRIGGER companion_never_delete BEFORE DELETE ON companion BEGIN SELECT RAISE(ABORT, 'companion: never delete'); END;
CREATE TRIGGER companion_update AFTER UPDATE ON companion WHEN OLD."name" IS NOT NEW."name" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."employment" IS NOT NEW."employment" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."near_relative" IS NOT NEW."near_relative" OR OLD."phone" IS NOT NEW."phone" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 3, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '3', CASE WHEN OLD."provider_id" IS NOT NEW."provider_id" THEN json_array(OLD."provider_id", NEW."provider_id") END, '4', CASE WHEN OLD."employment" IS NOT NEW."employment" THEN json_array(OLD."employment", NEW."employment") END, '5', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '6', CASE WHEN OLD."same_as" IS NOT NEW."same_as" THEN json_array(OLD."same_as", NEW."same_as") END, '7', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '8', CASE WHEN OLD."near_relative" IS NOT NEW."near_relative" THEN json_array(OLD."near_relative", NEW."near_relative") END, '9', CASE WHEN OLD."phone" IS NOT NEW."phone" THEN json_array(OLD."phone", NEW."phone") END)) FROM writer; END;
CREATE TRIGGER confirmation_insert AFTER INSERT ON confirmation BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 13, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."report", '4', NEW."first", '5', NEW."last", '6', NEW."hash", '7', NEW."answers", '8', NEW."confirmed_on", '9', NEW."note", '10', NEW."unknown", '11', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER confirmation_never_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation: never delete'); END;
CREATE TRIGGER confirmation_update AFTER UPDATE ON confirmation WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."hash" IS NOT NEW."hash" OR OLD."answers" IS NOT NEW."answers" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 13, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."report" IS NOT NEW."report" THEN json_array(OLD."report", NEW."report") END, '4', CASE WHEN OLD."first" IS NOT NEW."first" THEN json_array(OLD."first", NEW."first") END, '5', CASE WHEN OLD."last" IS NOT NEW."last" THEN json_array(OLD."last", NEW."last") END, '6', CASE WHEN OLD."hash" IS NOT NEW."hash" THEN json_array(OLD."hash", NEW."hash") END, '7', CASE WHEN OLD."answers" IS NOT NEW."answers" THEN json_array(OLD."answers", NEW."answers") END, '8', CASE WHEN OLD."confirmed_on" IS NOT NEW."confirmed_on" THEN json_array(OLD."confirmed_on", NEW."confirmed_on") END, '9', CASE WHEN OLD."note" IS NOT NEW."note" THEN json_array(OLD."note", NEW."note") END, '10', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '11', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER contact_insert AFTER INSERT ON contact BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 14, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."decision_id", '4', NEW."date", '5', NEW."kind", '6', NEW."note", '7', NEW."unknown", '8', nullif(NEW."deleted", 0), '9', NEW."private")) FROM writer; END;
CREATE TRIGGER contact_never_delete BEFORE DELETE ON contact BEGIN SELECT RAISE(ABORT, 'contact: never delete'); END;
CREATE TRIGGER contact_update AFTER UPDATE ON contact WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."date" IS NOT NEW."date" OR OLD."kind" IS NOT NEW."kind" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."private" IS NOT NEW."private" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 14, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."decision_id" IS NOT NEW."decision_id" THEN json_array(OLD."decision_id", NEW."decision_id") END, '4', CASE WHEN OLD."date" IS NOT NEW."date" THEN json_array(OLD."date", NEW."date") END, '5', CASE WHEN OLD."kind" IS NOT NEW."kind" THEN json_array(OLD."kind", NEW."kind") END, '6', CASE WHEN OLD."note" IS NOT NEW."note" THEN json_array(OLD."note", NEW."note") END, '7', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '8', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '9', CASE WHEN OLD."private" IS NOT NEW."private" THEN json_array(OLD."private", NEW."private") END)) FROM writer; END;
CREATE TRIGGER decision_insert AFTER INSERT ON decision BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 4, NEW.id, json_patch(json_patch('{}', json_object('2', NEW."person_id", '3', NEW."kind", '4', NEW."valid_from", '5', NEW."valid_to", '6', NEW."monthly", '7', NEW."total", '8', NEW."rules_preset", '9', NEW."rules_policy", '10', NEW."rules_months", '11', NEW."rules_anchor", '12', NEW."rules_partial", '13', NEW."rules_rounding", '14', NEW."rules_late_cancellation", '15', NEW."rules_staffing", '16', NEW."rules_daily_cap", '17', NEW."rules_limit", '18', NEW."rules_rate", '19', NEW."rules_categories", '20', NEW."extra", '21', NEW."service", '22', NEW."law", '23', NEW."section", '24', NEW."case_number", '25', NEW."authority", '26', NEW."decided_on")), json_object('27', NEW."received_on", '28', NEW."applied_monthly", '29', NEW."outcome", '30', NEW."purpose", '31', NEW."goals", '32', NEW."unknown", '33', nullif(NEW."deleted", 0), '34', NEW."ordered_on", '35', NEW."order_monthly", '36', NEW."enforced_on", '37', NEW."appealed_on", '38', NEW."appeal_outcome", '39', NEW."payout_basis", '40', NEW."fixed_payout", '41', NEW."payee", '42', NEW."proxy_provider_id", '43', NEW."proxy_from", '44', NEW."proxy_to", '45', NEW."handler", '46', NEW."handler_phone", '47', NEW."unsure", '48', NEW."plan", '49', NEW."plan_follow_up", '50', NEW."private")) FROM writer; END;
CREATE TRIGGER decision_never_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision: never delete'); END;
CREATE TRIGGER decision_update AFTER UPDATE ON decision WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."valid_from" IS NOT NEW."valid_from" OR OLD."valid_to" IS NOT NEW."valid_to" OR OLD."monthly" IS NOT NEW."monthly" OR OLD."total" IS NOT NEW."total" OR OLD."rules_preset" IS NOT NEW."rules_preset" OR OLD."rules_policy" IS NOT NEW."rules_policy" OR OLD."rules_months" IS NOT NEW."rules_months" OR OLD."rules_anchor" IS NOT NEW."rules_anchor" OR OLD."rules_partial" IS NOT NEW."rules_partial" OR OLD."rules_rounding" IS NOT NEW."rules_rounding" OR OLD."rules_late_cancellation" IS NOT NEW."rules_late_cancellation" OR OLD."rules_staffing" IS NOT NEW."rules_staffing" OR OLD."rules_daily_cap" IS NOT NEW."rules_daily_cap" OR OLD."rules_limit" IS NOT NEW."rules_limit" OR OLD."rules_rate" IS NOT NEW."rules_rate" OR OLD."rules_categories" IS NOT NEW."rules_categories" OR OLD."extra" IS NOT NEW."extra" OR OLD."service" IS NOT NEW."service" OR OLD."law" IS NOT NEW."law" OR OLD."section" IS NOT NEW."section" OR OLD."case_number" IS NOT NEW."case_number" OR OLD."authority" IS NOT NEW."authority" OR OLD."decided_on" IS NOT NEW."decided_on" OR OLD."received_on" IS NOT NEW."received_on" OR OLD."applied_monthly" IS NOT NEW."applied_monthly" OR OLD."outcome" IS NOT NEW."outcome" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."goals" IS NOT NEW."goals" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."ordered_on" IS NOT NEW."ordered_on" OR OLD."order_monthly" IS NOT NEW."order_monthly" OR OLD."enforced_on" IS NOT NEW."enforced_on" OR OLD."appealed_on" IS NOT NEW."appealed_on" OR OLD."appeal_outcome" IS NOT NEW."appeal_outcome" OR OLD."payout_basis" IS NOT NEW."payout_basis" OR OLD."fixed_payout" IS NOT NEW."fixed_payout" OR OLD."payee" IS NOT NEW."payee" OR OLD."proxy_provider_id" IS NOT NEW."proxy_provider_id" OR OLD."proxy_from" IS NOT NEW."proxy_from" OR OLD."proxy_to" IS NOT NEW."proxy_to" OR OLD."handler" IS NOT NEW."handler" OR OLD."handler_phone" IS NOT NEW."handler_phone" OR OLD."unsure" IS NOT NEW."unsure" OR OLD."plan" IS NOT NEW."plan" OR OLD."plan_follow_up" IS NOT NEW."plan_follow_up" OR OLD."private" IS NOT NEW."private" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 4, NEW.id, json_patch(json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."kind" IS NOT NEW."kind" THEN json_array(OLD."kind", NEW."kind") END, '4', CASE WHEN OLD."valid_from" IS NOT NEW."valid_from" THEN json_array(OLD."valid_from", NEW."valid_from") END, '5', CASE WHEN OLD."valid_to" IS NOT NEW."valid_to" THEN json_array(OLD."valid_to", NEW."valid_to") END, '6', CASE WHEN OLD."monthly" IS NOT NEW."monthly" THEN json_array(OLD."monthly", NEW."monthly") END, '7', CASE WHEN OLD."total" IS NOT NEW."total" THEN json_array(OLD."total", NEW."total") END, '8', CASE WHEN OLD."rules_preset" IS NOT NEW."rules_preset" THEN json_array(OLD."rules_preset", NEW."rules_preset") END, '9', CASE WHEN OLD."rules_policy" IS NOT NEW."rules_policy" THEN json_array(OLD."rules_policy", NEW."rules_policy") END, '10', CASE WHEN OLD."rules_months" IS NOT NEW."rules_months" THEN json_array(OLD."rules_months", NEW."rules_months") END, '11', CASE WHEN OLD."rules_anchor" IS NOT NEW."rules_anchor" THEN json_array(OLD."rules_anchor", NEW."rules_anchor") END, '12', CASE WHEN OLD."rules_partial" IS NOT NEW."rules_partial" THEN json_array(OLD."rules_partial", NEW."rules_partial") END, '13', CASE WHEN OLD."rules_rounding" IS NOT NEW."rules_rounding" THEN json_array(OLD."rules_rounding", NEW."rules_rounding") END, '14', CASE WHEN OLD."rules_late_cancellation" IS NOT NEW."rules_late_cancellation" THEN json_array(OLD."rules_late_cancellation", NEW."rules_late_cancellation") END, '15', CASE WHEN OLD."rules_staffing" IS NOT NEW."rules_staffing" THEN json_array(OLD."rules_staffing", NEW."rules_staffing") END, '16', CASE WHEN OLD."rules_daily_cap" IS NOT NEW."rules_daily_cap" THEN json_array(OLD."rules_daily_cap", NEW."rules_daily_cap") END, '17', CASE WHEN OLD."rules_limit" IS NOT NEW."rules_limit" THEN json_array(OLD."rules_limit", NEW."rules_limit") END, '18', CASE WHEN OLD."rules_rate" IS NOT NEW."rules_rate" THEN json_array(OLD."rules_rate", NEW."rules_rate") END, '19', CASE WHEN OLD."rules_categories" IS NOT NEW."rules_categories" THEN json_array(OLD."rules_categories", NEW."rules_categories") END, '20', CASE WHEN OLD."extra" IS NOT NEW."extra" THEN json_array(OLD."extra", NEW."extra") END, '21', CASE WHEN OLD."service" IS NOT NEW."service" THEN json_array(OLD."service", NEW."service") END, '22', CASE WHEN OLD."law" IS NOT NEW."law" THEN json_array(OLD."law", NEW."law") END, '23', CASE WHEN OLD."section" IS NOT NEW."section" THEN json_array(OLD."section", NEW."section") END, '24', CASE WHEN OLD."case_number" IS NOT NEW."case_number" THEN json_array(OLD."case_number", NEW."case_number") END, '25', CASE WHEN OLD."authority" IS NOT NEW."authority" THEN json_array(OLD."authority", NEW."authority") END, '26', CASE WHEN OLD."decided_on" IS NOT NEW."decided_on" THEN json_array(OLD."decided_on", NEW."decided_on") END)), json_object('27', CASE WHEN OLD."received_on" IS NOT NEW."received_on" THEN json_array(OLD."received_on", NEW."received_on") END, '28', CASE WHEN OLD."applied_monthly" IS NOT NEW."applied_monthly" THEN json_array(OLD."applied_monthly", NEW."applied_monthly") END, '29', CASE WHEN OLD."outcome" IS NOT NEW."outcome" THEN json_array(OLD."outcome", NEW."outcome") END, '30', CASE WHEN OLD."purpose" IS NOT NEW."purpose" THEN json_array(OLD."purpose", NEW."purpose") END, '31', CASE WHEN OLD."goals" IS NOT NEW."goals" THEN json_array(OLD."goals", NEW."goals") END, '32', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '33', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '34', CASE WHEN OLD."ordered_on" IS NOT NEW."ordered_on" THEN json_array(OLD."ordered_on", NEW."ordered_on") END, '35', CASE WHEN OLD."order_monthly" IS NOT NEW."order_monthly" THEN json_array(OLD."order_monthly", NEW."order_monthly") END, '36', CASE WHEN OLD."enforced_on" IS NOT NEW."enforced_on" THEN json_array(OLD."enforced_on", NEW."enforced_on") END, '37', CASE WHEN OLD."appealed_on" IS NOT NEW."appealed_on" THEN json_array(OLD."appealed_on", NEW."appealed_on") END, '38', CASE WHEN OLD."appeal_outcome" IS NOT NEW."appeal_outcome" THEN json_array(OLD."appeal_outcome", NEW."appeal_outcome") END, '39', CASE WHEN OLD."payout_basis" IS NOT NEW."payout_basis" THEN json_array(OLD."payout_basis", NEW."payout_basis") END, '40', CASE WHEN OLD."fixed_payout" IS NOT NEW."fixed_payout" THEN json_array(OLD."fixed_payout", NEW."fixed_payout") END, '41', CASE WHEN OLD."payee" IS NOT NEW."payee" THEN json_array(OLD."payee", NEW."payee") END, '42', CASE WHEN OLD."proxy_provider_id" IS NOT NEW."proxy_provider_id" THEN json_array(OLD."proxy_provider_id", NEW."proxy_provider_id") END, '43', CASE WHEN OLD."proxy_from" IS NOT NEW."proxy_from" THEN json_array(OLD."proxy_from", NEW."proxy_from") END, '44', CASE WHEN OLD."proxy_to" IS NOT NEW."proxy_to" THEN json_array(OLD."proxy_to", NEW."proxy_to") END, '45', CASE WHEN OLD."handler" IS NOT NEW."handler" THEN json_array(OLD."handler", NEW."handler") END, '46', CASE WHEN OLD."handler_phone" IS NOT NEW."handler_phone" THEN json_array(OLD."handler_phone", NEW."handler_phone") END, '47', CASE WHEN OLD."unsure" IS NOT NEW."unsure" THEN json_array(OLD."unsure", NEW."unsure") END, '48', CASE WHEN OLD."plan" IS NOT NEW."plan" THEN json_array(OLD."plan", NEW."plan") END, '49', CASE WHEN OLD."plan_follow_up" IS NOT NEW."plan_follow_up" THEN json_array(OLD."plan_follow_up", NEW."plan_follow_up") END, '50', CASE WHEN OLD."private" IS NOT NEW."private" THEN json_array(OLD."private", NEW."private") END)) FROM writer; END;
CREATE TRIGGER different_insert AFTER INSERT ON different BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 19, NEW.id, json_patch('{}', json_object('2', NEW."first", '3', NEW."second", '4', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER different_never_delete BEFORE DELETE ON different BEGIN SELECT RAISE(ABORT, 'different: never delete'); END;
CREATE TRIGGER different_update AFTER UPDATE ON different WHEN OLD."first" IS NOT NEW."first" OR OLD."second" IS NOT NEW."second" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 19, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."first" IS NOT NEW."first" THEN json_array(OLD."first", NEW."first") END, '3', CASE WHEN OLD."second" IS NOT NEW."second" THEN json_array(OLD."second", NEW."second") END, '4', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER expense_insert AFTER INSERT ON expense BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 7, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."decision_id", '4', NEW."outing_id", '5', NEW."date", '6', NEW."amount", '7', NEW."category", '8', NEW."text", '9', NEW."unknown", '10', NEW."same_as", '11', nullif(NEW."deleted", 0), '12', NEW."own_amount", '13', NEW."affidavit", '14', NEW."handed_in_on", '15', NEW."paid_on", '16', NEW."refused_amount", '17', NEW."refusal", '18', NEW."paid_by", '19', NEW."not_ordinary")) FROM writer; END;
CREATE TRIGGER expense_never_delete BEFORE DELETE ON expense BEGIN SELECT RAISE(ABORT, 'expense: never delete'); END;
CREATE TRIGGER expense_receipt_insert AFTER INSERT ON expense_receipt BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 8, NEW.expense_id, json_patch('{}', json_object('2', NEW."sha256", '3', nullif(NEW."nth", 0), '4', nullif(NEW."place", 0), '5', nullif(NEW."deleted", 0), '6', NEW."name", '7', NEW."media_type", '8', NEW."text", '9', NEW."rotation", '10', NEW."crop", '11', NEW."missing", '12', NEW."unknown")) FROM writer; END;
CREATE TRIGGER expense_receipt_never_delete BEFORE DELETE ON expense_receipt BEGIN SELECT RAISE(ABORT, 'expense_receipt: never delete'); END;
CREATE TRIGGER expense_receipt_update AFTER UPDATE ON expense_receipt WHEN OLD."place" IS NOT NEW."place" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."name" IS NOT NEW."name" OR OLD."media_type" IS NOT NEW."media_type" OR OLD."text" IS NOT NEW."text" OR OLD."rotation" IS NOT NEW."rotation" OR OLD."crop" IS NOT NEW."crop" OR OLD."missing" IS NOT NEW."missing" OR OLD."unknown" IS NOT NEW."unknown" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 8, NEW.expense_id, json_patch('{}', json_object('2', NEW."sha256", '3', nullif(NEW."nth", 0), '4', CASE WHEN OLD."place" IS NOT NEW."place" THEN json_array(OLD."place", NEW."place") END, '5', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '6', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '7', CASE WHEN OLD."media_type" IS NOT NEW."media_type" THEN json_array(OLD."media_type", NEW."media_type") END, '8', CASE WHEN OLD."text" IS NOT NEW."text" THEN json_array(OLD."text", NEW."text") END, '9', CASE WHEN OLD."rotation" IS NOT NEW."rotation" THEN json_array(OLD."rotation", NEW."rotation") END, '10', CASE WHEN OLD."crop" IS NOT NEW."crop" THEN json_array(OLD."crop", NEW."crop") END, '11', CASE WHEN OLD."missing" IS NOT NEW."missing" THEN json_array(OLD."missing", NEW."missing") END, '12', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END)) FROM writer; END;
CREATE TRIGGER expense_update AFTER UPDATE ON expense WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."outing_id" IS NOT NEW."outing_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."category" IS NOT NEW."category" OR OLD."text" IS NOT NEW."text" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."own_amount" IS NOT NEW."own_amount" OR OLD."affidavit" IS NOT NEW."affidavit" OR OLD."handed_in_on" IS NOT NEW."handed_in_on" OR OLD."paid_on" IS NOT NEW."paid_on" OR OLD."refused_amount" IS NOT NEW."refused_amount" OR OLD."refusal" IS NOT NEW."refusal" OR OLD."paid_by" IS NOT NEW."paid_by" OR OLD."not_ordinary" IS NOT NEW."not_ordinary" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 7, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."decision_id" IS NOT NEW."decision_id" THEN json_array(OLD."decision_id", NEW."decision_id") END, '4', CASE WHEN OLD."outing_id" IS NOT NEW."outing_id" THEN json_array(OLD."outing_id", NEW."outing_id") END, '5', CASE WHEN OLD."date" IS NOT NEW."date" THEN json_array(OLD."date", NEW."date") END, '6', CASE WHEN OLD."amount" IS NOT NEW."amount" THEN json_array(OLD."amount", NEW."amount") END, '7', CASE WHEN OLD."category" IS NOT NEW."category" THEN json_array(OLD."category", NEW."category") END, '8', CASE WHEN OLD."text" IS NOT NEW."text" THEN json_array(OLD."text", NEW."text") END, '9', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '10', CASE WHEN OLD."same_as" IS NOT NEW."same_as" THEN json_array(OLD."same_as", NEW."same_as") END, '11', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '12', CASE WHEN OLD."own_amount" IS NOT NEW."own_amount" THEN json_array(OLD."own_amount", NEW."own_amount") END, '13', CASE WHEN OLD."affidavit" IS NOT NEW."affidavit" THEN json_array(OLD."affidavit", NEW."affidavit") END, '14', CASE WHEN OLD."handed_in_on" IS NOT NEW."handed_in_on" THEN json_array(OLD."handed_in_on", NEW."handed_in_on") END, '15', CASE WHEN OLD."paid_on" IS NOT NEW."paid_on" THEN json_array(OLD."paid_on", NEW."paid_on") END, '16', CASE WHEN OLD."refused_amount" IS NOT NEW."refused_amount" THEN json_array(OLD."refused_amount", NEW."refused_amount") END, '17', CASE WHEN OLD."refusal" IS NOT NEW."refusal" THEN json_array(OLD."refusal", NEW."refusal") END, '18', CASE WHEN OLD."paid_by" IS NOT NEW."paid_by" THEN json_array(OLD."paid_by", NEW."paid_by") END, '19', CASE WHEN OLD."not_ordinary" IS NOT NEW."not_ordinary" THEN json_array(OLD."not_ordinary", NEW."not_ordinary") END)) FROM writer; END;
CREATE TRIGGER handover_insert AFTER INSERT ON handover BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 17, NEW.id, json_patch('{}', json_object('2', NEW."direction", '3', NEW."packet", '4', NEW."kind", '5', NEW."theirs", '6', NEW."ours", '7', NEW."content", '8', NEW."stands", '9', NEW."answer", '10', NEW."words", '11', NEW."on", '12', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER handover_never_delete BEFORE DELETE ON handover BEGIN SELECT RAISE(ABORT, 'handover: never delete'); END;
CREATE TRIGGER handover_update AFTER UPDATE ON handover WHEN OLD."direction" IS NOT NEW."direction" OR OLD."packet" IS NOT NEW."packet" OR OLD."kind" IS NOT NEW."kind" OR OLD."theirs" IS NOT NEW."theirs" OR OLD."ours" IS NOT NEW."ours" OR OLD."content" IS NOT NEW."content" OR OLD."stands" IS NOT NEW."stands" OR OLD."answer" IS NOT NEW."answer" OR OLD."words" IS NOT NEW."words" OR OLD."on" IS NOT NEW."on" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 17, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."direction" IS NOT NEW."direction" THEN json_array(OLD."direction", NEW."direction") END, '3', CASE WHEN OLD."packet" IS NOT NEW."packet" THEN json_array(OLD."packet", NEW."packet") END, '4', CASE WHEN OLD."kind" IS NOT NEW."kind" THEN json_array(OLD."kind", NEW."kind") END, '5', CASE WHEN OLD."theirs" IS NOT NEW."theirs" THEN json_array(OLD."theirs", NEW."theirs") END, '6', CASE WHEN OLD."ours" IS NOT NEW."ours" THEN json_array(OLD."ours", NEW."ours") END, '7', CASE WHEN OLD."content" IS NOT NEW."content" THEN json_array(OLD."content", NEW."content") END, '8', CASE WHEN OLD."stands" IS NOT NEW."stands" THEN json_array(OLD."stands", NEW."stands") END, '9', CASE WHEN OLD."answer" IS NOT NEW."answer" THEN json_array(OLD."answer", NEW."answer") END, '10', CASE WHEN OLD."words" IS NOT NEW."words" THEN json_array(OLD."words", NEW."words") END, '11', CASE WHEN OLD."on" IS NOT NEW."on" THEN json_array(OLD."on", NEW."on") END, '12', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER known_name_insert AFTER INSERT ON known_name BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 18, NEW.id, json_patch('{}', json_object('2', NEW."sender", '3', NEW."kind", '4', NEW."name", '5', NEW."entry_id", '6', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER known_name_never_delete BEFORE DELETE ON known_name BEGIN SELECT RAISE(ABORT, 'known_name: never delete'); END;
CREATE TRIGGER known_name_update AFTER UPDATE ON known_name WHEN OLD."sender" IS NOT NEW."sender" OR OLD."kind" IS NOT NEW."kind" OR OLD."name" IS NOT NEW."name" OR OLD."entry_id" IS NOT NEW."entry_id" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 18, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."sender" IS NOT NEW."sender" THEN json_array(OLD."sender", NEW."sender") END, '3', CASE WHEN OLD."kind" IS NOT NEW."kind" THEN json_array(OLD."kind", NEW."kind") END, '4', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '5', CASE WHEN OLD."entry_id" IS NOT NEW."entry_id" THEN json_array(OLD."entry_id", NEW."entry_id") END, '6', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER ledger_insert AFTER INSERT ON ledger BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 10, NEW.id, json_patch('{}', json_object('2', NEW."unknown", '3', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER ledger_never_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger: never delete'); END;
CREATE TRIGGER ledger_update AFTER UPDATE ON ledger WHEN OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 10, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '3', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER outing_companion_insert AFTER INSERT ON outing_companion BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 6, NEW.outing_id, json_patch('{}', json_object('2', NEW."companion_id", '3', nullif(NEW."nth", 0), '4', nullif(NEW."place", 0), '5', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER outing_companion_never_delete BEFORE DELETE ON outing_companion BEGIN SELECT RAISE(ABORT, 'outing_companion: never delete'); END;
CREATE TRIGGER outing_companion_update AFTER UPDATE ON outing_companion WHEN OLD."place" IS NOT NEW."place" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 6, NEW.outing_id, json_patch('{}', json_object('2', NEW."companion_id", '3', nullif(NEW."nth", 0), '4', CASE WHEN OLD."place" IS NOT NEW."place" THEN json_array(OLD."place", NEW."place") END, '5', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER outing_insert AFTER INSERT ON outing BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 5, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."decision_id", '4', NEW."provider_id", '5', NEW."start", '6', NEW."end", '7', NEW."status", '8', NEW."counted_minutes", '9', NEW."activity", '10', NEW."place", '11', NEW."goal", '12', NEW."reason", '13', NEW."note", '14', NEW."unknown", '15', NEW."same_as", '16', nullif(NEW."deleted", 0), '17', NEW."cancelled_on", '18', NEW."cancelled_by", '19', NEW."time_known", '20', NEW."cancelled_time", '21', NEW."private")) FROM writer; END;
CREATE TRIGGER outing_never_delete BEFORE DELETE ON outing BEGIN SELECT RAISE(ABORT, 'outing: never delete'); END;
CREATE TRIGGER outing_update AFTER UPDATE ON outing WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."status" IS NOT NEW."status" OR OLD."counted_minutes" IS NOT NEW."counted_minutes" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."reason" IS NOT NEW."reason" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."cancelled_on" IS NOT NEW."cancelled_on" OR OLD."cancelled_by" IS NOT NEW."cancelled_by" OR OLD."time_known" IS NOT NEW."time_known" OR OLD."cancelled_time" IS NOT NEW."cancelled_time" OR OLD."private" IS NOT NEW."private" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 5, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."decision_id" IS NOT NEW."decision_id" THEN json_array(OLD."decision_id", NEW."decision_id") END, '4', CASE WHEN OLD."provider_id" IS NOT NEW."provider_id" THEN json_array(OLD."provider_id", NEW."provider_id") END, '5', CASE WHEN OLD."start" IS NOT NEW."start" THEN json_array(OLD."start", NEW."start") END, '6', CASE WHEN OLD."end" IS NOT NEW."end" THEN json_array(OLD."end", NEW."end") END, '7', CASE WHEN OLD."status" IS NOT NEW."status" THEN json_array(OLD."status", NEW."status") END, '8', CASE WHEN OLD."counted_minutes" IS NOT NEW."counted_minutes" THEN json_array(OLD."counted_minutes", NEW."counted_minutes") END, '9', CASE WHEN OLD."activity" IS NOT NEW."activity" THEN json_array(OLD."activity", NEW."activity") END, '10', CASE WHEN OLD."place" IS NOT NEW."place" THEN json_array(OLD."place", NEW."place") END, '11', CASE WHEN OLD."goal" IS NOT NEW."goal" THEN json_array(OLD."goal", NEW."goal") END, '12', CASE WHEN OLD."reason" IS NOT NEW."reason" THEN json_array(OLD."reason", NEW."reason") END, '13', CASE WHEN OLD."note" IS NOT NEW."note" THEN json_array(OLD."note", NEW."note") END, '14', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '15', CASE WHEN OLD."same_as" IS NOT NEW."same_as" THEN json_array(OLD."same_as", NEW."same_as") END, '16', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '17', CASE WHEN OLD."cancelled_on" IS NOT NEW."cancelled_on" THEN json_array(OLD."cancelled_on", NEW."cancelled_on") END, '18', CASE WHEN OLD."cancelled_by" IS NOT NEW."cancelled_by" THEN json_array(OLD."cancelled_by", NEW."cancelled_by") END, '19', CASE WHEN OLD."time_known" IS NOT NEW."time_known" THEN json_array(OLD."time_known", NEW."time_known") END, '20', CASE WHEN OLD."cancelled_time" IS NOT NEW."cancelled_time" THEN json_array(OLD."cancelled_time", NEW."cancelled_time") END, '21', CASE WHEN OLD."private" IS NOT NEW."private" THEN json_array(OLD."private", NEW."private") END)) FROM writer; END;
CREATE TRIGGER person_insert AFTER INSERT ON person BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 1, NEW.id, json_patch('{}', json_object('2', NEW."name", '3', NEW."unknown", '4', NEW."same_as", '5', nullif(NEW."deleted", 0), '6', NEW."first_four", '7', NEW."representatives")) FROM writer; END;
CREATE TRIGGER person_never_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'person: never delete'); END;
CREATE TRIGGER person_update AFTER UPDATE ON person WHEN OLD."name" IS NOT NEW."name" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."first_four" IS NOT NEW."first_four" OR OLD."representatives" IS NOT NEW."representatives" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 1, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '3', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '4', CASE WHEN OLD."same_as" IS NOT NEW."same_as" THEN json_array(OLD."same_as", NEW."same_as") END, '5', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '6', CASE WHEN OLD."first_four" IS NOT NEW."first_four" THEN json_array(OLD."first_four", NEW."first_four") END, '7', CASE WHEN OLD."representatives" IS NOT NEW."representatives" THEN json_array(OLD."representatives", NEW."representatives") END)) FROM writer; END;
CREATE TRIGGER provider_insert AFTER INSERT ON provider BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 2, NEW.id, json_patch('{}', json_object('2', NEW."name", '3', NEW."email", '4', NEW."phone", '5', NEW."unknown", '6', NEW."same_as", '7', nullif(NEW."deleted", 0), '8', NEW."organisation_number")) FROM writer; END;
CREATE TRIGGER provider_never_delete BEFORE DELETE ON provider BEGIN SELECT RAISE(ABORT, 'provider: never delete'); END;
CREATE TRIGGER provider_update AFTER UPDATE ON provider WHEN OLD."name" IS NOT NEW."name" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."organisation_number" IS NOT NEW."organisation_number" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 2, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '3', CASE WHEN OLD."email" IS NOT NEW."email" THEN json_array(OLD."email", NEW."email") END, '4', CASE WHEN OLD."phone" IS NOT NEW."phone" THEN json_array(OLD."phone", NEW."phone") END, '5', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '6', CASE WHEN OLD."same_as" IS NOT NEW."same_as" THEN json_array(OLD."same_as", NEW."same_as") END, '7', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END, '8', CASE WHEN OLD."organisation_number" IS NOT NEW."organisation_number" THEN json_array(OLD."organisation_number", NEW."organisation_number") END)) FROM writer; END;
CREATE TRIGGER receipt_never_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never delete'); END;
CREATE TRIGGER receipt_never_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never update'); END;
CREATE TRIGGER seal_insert AFTER INSERT ON seal BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 12, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."report", '4', NEW."first", '5', NEW."last", '6', NEW."language", '7', NEW."options", '8', NEW."content", '9', NEW."hash", '10', NEW."code", '11', NEW."sealed_on", '12', NEW."number", '13', NEW."replaces", '14', NEW."unknown", '15', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER seal_never_delete BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seal: never delete'); END;
CREATE TRIGGER seal_update AFTER UPDATE ON seal WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."language" IS NOT NEW."language" OR OLD."options" IS NOT NEW."options" OR OLD."content" IS NOT NEW."content" OR OLD."hash" IS NOT NEW."hash" OR OLD."code" IS NOT NEW."code" OR OLD."sealed_on" IS NOT NEW."sealed_on" OR OLD."number" IS NOT NEW."number" OR OLD."replaces" IS NOT NEW."replaces" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 12, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."report" IS NOT NEW."report" THEN json_array(OLD."report", NEW."report") END, '4', CASE WHEN OLD."first" IS NOT NEW."first" THEN json_array(OLD."first", NEW."first") END, '5', CASE WHEN OLD."last" IS NOT NEW."last" THEN json_array(OLD."last", NEW."last") END, '6', CASE WHEN OLD."language" IS NOT NEW."language" THEN json_array(OLD."language", NEW."language") END, '7', CASE WHEN OLD."options" IS NOT NEW."options" THEN json_array(OLD."options", NEW."options") END, '8', CASE WHEN OLD."content" IS NOT NEW."content" THEN json_array(OLD."content", NEW."content") END, '9', CASE WHEN OLD."hash" IS NOT NEW."hash" THEN json_array(OLD."hash", NEW."hash") END, '10', CASE WHEN OLD."code" IS NOT NEW."code" THEN json_array(OLD."code", NEW."code") END, '11', CASE WHEN OLD."sealed_on" IS NOT NEW."sealed_on" THEN json_array(OLD."sealed_on", NEW."sealed_on") END, '12', CASE WHEN OLD."number" IS NOT NEW."number" THEN json_array(OLD."number", NEW."number") END, '13', CASE WHEN OLD."replaces" IS NOT NEW."replaces" THEN json_array(OLD."replaces", NEW."replaces") END, '14', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '15', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER set_aside_insert AFTER INSERT ON set_aside BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 15, NEW.id, json_patch('{}', json_object('2', NEW."content", '3', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER set_aside_never_delete BEFORE DELETE ON set_aside BEGIN SELECT RAISE(ABORT, 'set_aside: never delete'); END;
CREATE TRIGGER set_aside_update AFTER UPDATE ON set_aside WHEN OLD."content" IS NOT NEW."content" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 15, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."content" IS NOT NEW."content" THEN json_array(OLD."content", NEW."content") END, '3', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
CREATE TRIGGER template_insert AFTER INSERT ON template BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 11, NEW.id, json_patch('{}', json_object('2', NEW."person_id", '3', NEW."name", '4', NEW."start", '5', NEW."end", '6', NEW."weekday", '7', NEW."companion_ids", '8', NEW."provider_id", '9', NEW."decision_id", '10', NEW."activity", '11', NEW."place", '12', NEW."goal", '13', NEW."category", '14', NEW."amount", '15', NEW."unknown", '16', nullif(NEW."deleted", 0))) FROM writer; END;
CREATE TRIGGER template_never_delete BEFORE DELETE ON template BEGIN SELECT RAISE(ABORT, 'template: never delete'); END;
CREATE TRIGGER template_update AFTER UPDATE ON template WHEN OLD."person_id" IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."companion_ids" IS NOT NEW."companion_ids" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."category" IS NOT NEW."category" OR OLD."amount" IS NOT NEW."amount" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (seq, at, who, tbl, row, fields) SELECT coalesce((SELECT max(seq) FROM change WHERE seq BETWEEN (writer.dev << 32) AND ((writer.dev << 32) | 4294967295)), (writer.dev << 32)) + 1, at, who, 11, NEW.id, json_patch('{}', json_object('2', CASE WHEN OLD."person_id" IS NOT NEW."person_id" THEN json_array(OLD."person_id", NEW."person_id") END, '3', CASE WHEN OLD."name" IS NOT NEW."name" THEN json_array(OLD."name", NEW."name") END, '4', CASE WHEN OLD."start" IS NOT NEW."start" THEN json_array(OLD."start", NEW."start") END, '5', CASE WHEN OLD."end" IS NOT NEW."end" THEN json_array(OLD."end", NEW."end") END, '6', CASE WHEN OLD."weekday" IS NOT NEW."weekday" THEN json_array(OLD."weekday", NEW."weekday") END, '7', CASE WHEN OLD."companion_ids" IS NOT NEW."companion_ids" THEN json_array(OLD."companion_ids", NEW."companion_ids") END, '8', CASE WHEN OLD."provider_id" IS NOT NEW."provider_id" THEN json_array(OLD."provider_id", NEW."provider_id") END, '9', CASE WHEN OLD."decision_id" IS NOT NEW."decision_id" THEN json_array(OLD."decision_id", NEW."decision_id") END, '10', CASE WHEN OLD."activity" IS NOT NEW."activity" THEN json_array(OLD."activity", NEW."activity") END, '11', CASE WHEN OLD."place" IS NOT NEW."place" THEN json_array(OLD."place", NEW."place") END, '12', CASE WHEN OLD."goal" IS NOT NEW."goal" THEN json_array(OLD."goal", NEW."goal") END, '13', CASE WHEN OLD."category" IS NOT NEW."category" THEN json_array(OLD."category", NEW."category") END, '14', CASE WHEN OLD."amount" IS NOT NEW."amount" THEN json_array(OLD."amount", NEW."amount") END, '15', CASE WHEN OLD."unknown" IS NOT NEW."unknown" THEN json_array(OLD."unknown", NEW."unknown") END, '16', CASE WHEN OLD."deleted" IS NOT NEW."deleted" THEN json_array(OLD."deleted", NEW."deleted") END)) FROM writer; END;
