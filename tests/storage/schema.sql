PRAGMA application_id = 1281713267;
PRAGMA user_version = 3;
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
CREATE TABLE "change" (
   "seq" INTEGER PRIMARY KEY,
   "dev" TEXT,
   "n" INTEGER,
   "at" TEXT,
   "who" TEXT,
   "tbl" TEXT,
   "row" TEXT,
   "fields" TEXT,
   "ctr" INTEGER
);
CREATE TABLE "companion" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "provider_id" TEXT,
   "employment" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "near_relative" INTEGER);
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
, "ordered_on" TEXT, "order_monthly" INTEGER, "enforced_on" TEXT, "appealed_on" TEXT, "appeal_outcome" TEXT, "payout_basis" TEXT, "fixed_payout" INTEGER, "payee" TEXT, "proxy_provider_id" TEXT, "proxy_from" TEXT, "proxy_to" TEXT, "handler" TEXT, "handler_phone" TEXT);
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
, "own_amount" INTEGER, "affidavit" INTEGER, "handed_in_on" TEXT, "paid_on" TEXT, "refused_amount" INTEGER, "refusal" TEXT);
CREATE TABLE "expense_receipt" (
   "id" TEXT PRIMARY KEY,
   "expense_id" TEXT,
   "place" INTEGER,
   "sha256" TEXT,
   "name" TEXT,
   "media_type" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
, "text" TEXT, "rotation" INTEGER, "crop" TEXT, "missing" TEXT);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX "idx_change_dev_n"
    ON "change" ("dev", "n");
CREATE INDEX "idx_expense_receipt_expense_id"
    ON "expense_receipt" ("expense_id");
CREATE INDEX "idx_outing_companion_outing_id"
    ON "outing_companion" ("outing_id");
CREATE INDEX idx_step_undone ON step (seq) WHERE state = 'undone';
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
, "cancelled_on" TEXT, "cancelled_by" TEXT);
CREATE TABLE "outing_companion" (
   "id" TEXT PRIMARY KEY,
   "outing_id" TEXT,
   "place" INTEGER,
   "companion_id" TEXT,
   "deleted" INTEGER DEFAULT 0
);
CREATE TABLE "person" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "first_four" TEXT);
CREATE TABLE "provider" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "email" TEXT,
   "phone" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
);
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
CREATE TABLE "step" (
   "seq" INTEGER PRIMARY KEY,
   "dev" TEXT,
   "first" INTEGER,
   "last" INTEGER,
   "name" TEXT,
   "data" TEXT,
   "state" TEXT,
   "of" INTEGER
);
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
CREATE TABLE "writer" (
   "id" TEXT PRIMARY KEY,
   "dev" TEXT,
   "at" TEXT,
   "who" TEXT
);
CREATE TRIGGER adjustment_insert AFTER INSERT ON adjustment BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'adjustment', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'date' AS f, NULL AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER adjustment_never_delete BEFORE DELETE ON adjustment BEGIN SELECT RAISE(ABORT, 'adjustment: never delete'); END;
CREATE TRIGGER adjustment_update AFTER UPDATE ON adjustment WHEN OLD."id" IS NOT NEW."id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'adjustment', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'date' AS f, OLD."date" AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER change_never_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change: never delete'); END;
CREATE TRIGGER companion_insert AFTER INSERT ON companion BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'employment' AS f, NULL AS a, NEW."employment" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'near_relative' AS f, NULL AS a, NEW."near_relative" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER companion_never_delete BEFORE DELETE ON companion BEGIN SELECT RAISE(ABORT, 'companion: never delete'); END;
CREATE TRIGGER companion_update AFTER UPDATE ON companion WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."employment" IS NOT NEW."employment" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."near_relative" IS NOT NEW."near_relative" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'employment' AS f, OLD."employment" AS a, NEW."employment" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'near_relative' AS f, OLD."near_relative" AS a, NEW."near_relative" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER confirmation_insert AFTER INSERT ON confirmation BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'confirmation', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, NULL AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, NULL AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, NULL AS a, NEW."last" AS b UNION ALL SELECT 'hash' AS f, NULL AS a, NEW."hash" AS b UNION ALL SELECT 'answers' AS f, NULL AS a, NEW."answers" AS b UNION ALL SELECT 'confirmed_on' AS f, NULL AS a, NEW."confirmed_on" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER confirmation_never_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation: never delete'); END;
CREATE TRIGGER confirmation_update AFTER UPDATE ON confirmation WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."hash" IS NOT NEW."hash" OR OLD."answers" IS NOT NEW."answers" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'confirmation', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, OLD."report" AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, OLD."first" AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, OLD."last" AS a, NEW."last" AS b UNION ALL SELECT 'hash' AS f, OLD."hash" AS a, NEW."hash" AS b UNION ALL SELECT 'answers' AS f, OLD."answers" AS a, NEW."answers" AS b UNION ALL SELECT 'confirmed_on' AS f, OLD."confirmed_on" AS a, NEW."confirmed_on" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER decision_insert AFTER INSERT ON decision BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'decision', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'kind' AS f, NULL AS a, NEW."kind" AS b UNION ALL SELECT 'valid_from' AS f, NULL AS a, NEW."valid_from" AS b UNION ALL SELECT 'valid_to' AS f, NULL AS a, NEW."valid_to" AS b UNION ALL SELECT 'monthly' AS f, NULL AS a, NEW."monthly" AS b UNION ALL SELECT 'total' AS f, NULL AS a, NEW."total" AS b UNION ALL SELECT 'rules_preset' AS f, NULL AS a, NEW."rules_preset" AS b UNION ALL SELECT 'rules_policy' AS f, NULL AS a, NEW."rules_policy" AS b UNION ALL SELECT 'rules_months' AS f, NULL AS a, NEW."rules_months" AS b UNION ALL SELECT 'rules_anchor' AS f, NULL AS a, NEW."rules_anchor" AS b UNION ALL SELECT 'rules_partial' AS f, NULL AS a, NEW."rules_partial" AS b UNION ALL SELECT 'rules_rounding' AS f, NULL AS a, NEW."rules_rounding" AS b UNION ALL SELECT 'rules_late_cancellation' AS f, NULL AS a, NEW."rules_late_cancellation" AS b UNION ALL SELECT 'rules_staffing' AS f, NULL AS a, NEW."rules_staffing" AS b UNION ALL SELECT 'rules_daily_cap' AS f, NULL AS a, NEW."rules_daily_cap" AS b UNION ALL SELECT 'rules_limit' AS f, NULL AS a, NEW."rules_limit" AS b UNION ALL SELECT 'rules_rate' AS f, NULL AS a, NEW."rules_rate" AS b UNION ALL SELECT 'rules_categories' AS f, NULL AS a, NEW."rules_categories" AS b UNION ALL SELECT 'extra' AS f, NULL AS a, NEW."extra" AS b UNION ALL SELECT 'service' AS f, NULL AS a, NEW."service" AS b UNION ALL SELECT 'law' AS f, NULL AS a, NEW."law" AS b UNION ALL SELECT 'section' AS f, NULL AS a, NEW."section" AS b UNION ALL SELECT 'case_number' AS f, NULL AS a, NEW."case_number" AS b UNION ALL SELECT 'authority' AS f, NULL AS a, NEW."authority" AS b UNION ALL SELECT 'decided_on' AS f, NULL AS a, NEW."decided_on" AS b UNION ALL SELECT 'received_on' AS f, NULL AS a, NEW."received_on" AS b UNION ALL SELECT 'applied_monthly' AS f, NULL AS a, NEW."applied_monthly" AS b UNION ALL SELECT 'outcome' AS f, NULL AS a, NEW."outcome" AS b UNION ALL SELECT 'purpose' AS f, NULL AS a, NEW."purpose" AS b UNION ALL SELECT 'goals' AS f, NULL AS a, NEW."goals" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'ordered_on' AS f, NULL AS a, NEW."ordered_on" AS b UNION ALL SELECT 'order_monthly' AS f, NULL AS a, NEW."order_monthly" AS b UNION ALL SELECT 'enforced_on' AS f, NULL AS a, NEW."enforced_on" AS b UNION ALL SELECT 'appealed_on' AS f, NULL AS a, NEW."appealed_on" AS b UNION ALL SELECT 'appeal_outcome' AS f, NULL AS a, NEW."appeal_outcome" AS b UNION ALL SELECT 'payout_basis' AS f, NULL AS a, NEW."payout_basis" AS b UNION ALL SELECT 'fixed_payout' AS f, NULL AS a, NEW."fixed_payout" AS b UNION ALL SELECT 'payee' AS f, NULL AS a, NEW."payee" AS b UNION ALL SELECT 'proxy_provider_id' AS f, NULL AS a, NEW."proxy_provider_id" AS b UNION ALL SELECT 'proxy_from' AS f, NULL AS a, NEW."proxy_from" AS b UNION ALL SELECT 'proxy_to' AS f, NULL AS a, NEW."proxy_to" AS b UNION ALL SELECT 'handler' AS f, NULL AS a, NEW."handler" AS b UNION ALL SELECT 'handler_phone' AS f, NULL AS a, NEW."handler_phone" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER decision_never_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision: never delete'); END;
CREATE TRIGGER decision_update AFTER UPDATE ON decision WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."valid_from" IS NOT NEW."valid_from" OR OLD."valid_to" IS NOT NEW."valid_to" OR OLD."monthly" IS NOT NEW."monthly" OR OLD."total" IS NOT NEW."total" OR OLD."rules_preset" IS NOT NEW."rules_preset" OR OLD."rules_policy" IS NOT NEW."rules_policy" OR OLD."rules_months" IS NOT NEW."rules_months" OR OLD."rules_anchor" IS NOT NEW."rules_anchor" OR OLD."rules_partial" IS NOT NEW."rules_partial" OR OLD."rules_rounding" IS NOT NEW."rules_rounding" OR OLD."rules_late_cancellation" IS NOT NEW."rules_late_cancellation" OR OLD."rules_staffing" IS NOT NEW."rules_staffing" OR OLD."rules_daily_cap" IS NOT NEW."rules_daily_cap" OR OLD."rules_limit" IS NOT NEW."rules_limit" OR OLD."rules_rate" IS NOT NEW."rules_rate" OR OLD."rules_categories" IS NOT NEW."rules_categories" OR OLD."extra" IS NOT NEW."extra" OR OLD."service" IS NOT NEW."service" OR OLD."law" IS NOT NEW."law" OR OLD."section" IS NOT NEW."section" OR OLD."case_number" IS NOT NEW."case_number" OR OLD."authority" IS NOT NEW."authority" OR OLD."decided_on" IS NOT NEW."decided_on" OR OLD."received_on" IS NOT NEW."received_on" OR OLD."applied_monthly" IS NOT NEW."applied_monthly" OR OLD."outcome" IS NOT NEW."outcome" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."goals" IS NOT NEW."goals" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."ordered_on" IS NOT NEW."ordered_on" OR OLD."order_monthly" IS NOT NEW."order_monthly" OR OLD."enforced_on" IS NOT NEW."enforced_on" OR OLD."appealed_on" IS NOT NEW."appealed_on" OR OLD."appeal_outcome" IS NOT NEW."appeal_outcome" OR OLD."payout_basis" IS NOT NEW."payout_basis" OR OLD."fixed_payout" IS NOT NEW."fixed_payout" OR OLD."payee" IS NOT NEW."payee" OR OLD."proxy_provider_id" IS NOT NEW."proxy_provider_id" OR OLD."proxy_from" IS NOT NEW."proxy_from" OR OLD."proxy_to" IS NOT NEW."proxy_to" OR OLD."handler" IS NOT NEW."handler" OR OLD."handler_phone" IS NOT NEW."handler_phone" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'decision', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'kind' AS f, OLD."kind" AS a, NEW."kind" AS b UNION ALL SELECT 'valid_from' AS f, OLD."valid_from" AS a, NEW."valid_from" AS b UNION ALL SELECT 'valid_to' AS f, OLD."valid_to" AS a, NEW."valid_to" AS b UNION ALL SELECT 'monthly' AS f, OLD."monthly" AS a, NEW."monthly" AS b UNION ALL SELECT 'total' AS f, OLD."total" AS a, NEW."total" AS b UNION ALL SELECT 'rules_preset' AS f, OLD."rules_preset" AS a, NEW."rules_preset" AS b UNION ALL SELECT 'rules_policy' AS f, OLD."rules_policy" AS a, NEW."rules_policy" AS b UNION ALL SELECT 'rules_months' AS f, OLD."rules_months" AS a, NEW."rules_months" AS b UNION ALL SELECT 'rules_anchor' AS f, OLD."rules_anchor" AS a, NEW."rules_anchor" AS b UNION ALL SELECT 'rules_partial' AS f, OLD."rules_partial" AS a, NEW."rules_partial" AS b UNION ALL SELECT 'rules_rounding' AS f, OLD."rules_rounding" AS a, NEW."rules_rounding" AS b UNION ALL SELECT 'rules_late_cancellation' AS f, OLD."rules_late_cancellation" AS a, NEW."rules_late_cancellation" AS b UNION ALL SELECT 'rules_staffing' AS f, OLD."rules_staffing" AS a, NEW."rules_staffing" AS b UNION ALL SELECT 'rules_daily_cap' AS f, OLD."rules_daily_cap" AS a, NEW."rules_daily_cap" AS b UNION ALL SELECT 'rules_limit' AS f, OLD."rules_limit" AS a, NEW."rules_limit" AS b UNION ALL SELECT 'rules_rate' AS f, OLD."rules_rate" AS a, NEW."rules_rate" AS b UNION ALL SELECT 'rules_categories' AS f, OLD."rules_categories" AS a, NEW."rules_categories" AS b UNION ALL SELECT 'extra' AS f, OLD."extra" AS a, NEW."extra" AS b UNION ALL SELECT 'service' AS f, OLD."service" AS a, NEW."service" AS b UNION ALL SELECT 'law' AS f, OLD."law" AS a, NEW."law" AS b UNION ALL SELECT 'section' AS f, OLD."section" AS a, NEW."section" AS b UNION ALL SELECT 'case_number' AS f, OLD."case_number" AS a, NEW."case_number" AS b UNION ALL SELECT 'authority' AS f, OLD."authority" AS a, NEW."authority" AS b UNION ALL SELECT 'decided_on' AS f, OLD."decided_on" AS a, NEW."decided_on" AS b UNION ALL SELECT 'received_on' AS f, OLD."received_on" AS a, NEW."received_on" AS b UNION ALL SELECT 'applied_monthly' AS f, OLD."applied_monthly" AS a, NEW."applied_monthly" AS b UNION ALL SELECT 'outcome' AS f, OLD."outcome" AS a, NEW."outcome" AS b UNION ALL SELECT 'purpose' AS f, OLD."purpose" AS a, NEW."purpose" AS b UNION ALL SELECT 'goals' AS f, OLD."goals" AS a, NEW."goals" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'ordered_on' AS f, OLD."ordered_on" AS a, NEW."ordered_on" AS b UNION ALL SELECT 'order_monthly' AS f, OLD."order_monthly" AS a, NEW."order_monthly" AS b UNION ALL SELECT 'enforced_on' AS f, OLD."enforced_on" AS a, NEW."enforced_on" AS b UNION ALL SELECT 'appealed_on' AS f, OLD."appealed_on" AS a, NEW."appealed_on" AS b UNION ALL SELECT 'appeal_outcome' AS f, OLD."appeal_outcome" AS a, NEW."appeal_outcome" AS b UNION ALL SELECT 'payout_basis' AS f, OLD."payout_basis" AS a, NEW."payout_basis" AS b UNION ALL SELECT 'fixed_payout' AS f, OLD."fixed_payout" AS a, NEW."fixed_payout" AS b UNION ALL SELECT 'payee' AS f, OLD."payee" AS a, NEW."payee" AS b UNION ALL SELECT 'proxy_provider_id' AS f, OLD."proxy_provider_id" AS a, NEW."proxy_provider_id" AS b UNION ALL SELECT 'proxy_from' AS f, OLD."proxy_from" AS a, NEW."proxy_from" AS b UNION ALL SELECT 'proxy_to' AS f, OLD."proxy_to" AS a, NEW."proxy_to" AS b UNION ALL SELECT 'handler' AS f, OLD."handler" AS a, NEW."handler" AS b UNION ALL SELECT 'handler_phone' AS f, OLD."handler_phone" AS a, NEW."handler_phone" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_insert AFTER INSERT ON expense BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'outing_id' AS f, NULL AS a, NEW."outing_id" AS b UNION ALL SELECT 'date' AS f, NULL AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'category' AS f, NULL AS a, NEW."category" AS b UNION ALL SELECT 'text' AS f, NULL AS a, NEW."text" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'own_amount' AS f, NULL AS a, NEW."own_amount" AS b UNION ALL SELECT 'affidavit' AS f, NULL AS a, NEW."affidavit" AS b UNION ALL SELECT 'handed_in_on' AS f, NULL AS a, NEW."handed_in_on" AS b UNION ALL SELECT 'paid_on' AS f, NULL AS a, NEW."paid_on" AS b UNION ALL SELECT 'refused_amount' AS f, NULL AS a, NEW."refused_amount" AS b UNION ALL SELECT 'refusal' AS f, NULL AS a, NEW."refusal" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_never_delete BEFORE DELETE ON expense BEGIN SELECT RAISE(ABORT, 'expense: never delete'); END;
CREATE TRIGGER expense_receipt_insert AFTER INSERT ON expense_receipt BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense_receipt', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'expense_id' AS f, NULL AS a, NEW."expense_id" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'sha256' AS f, NULL AS a, NEW."sha256" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'media_type' AS f, NULL AS a, NEW."media_type" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'text' AS f, NULL AS a, NEW."text" AS b UNION ALL SELECT 'rotation' AS f, NULL AS a, NEW."rotation" AS b UNION ALL SELECT 'crop' AS f, NULL AS a, NEW."crop" AS b UNION ALL SELECT 'missing' AS f, NULL AS a, NEW."missing" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_receipt_never_delete BEFORE DELETE ON expense_receipt BEGIN SELECT RAISE(ABORT, 'expense_receipt: never delete'); END;
CREATE TRIGGER expense_receipt_update AFTER UPDATE ON expense_receipt WHEN OLD."id" IS NOT NEW."id" OR OLD."expense_id" IS NOT NEW."expense_id" OR OLD."place" IS NOT NEW."place" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."name" IS NOT NEW."name" OR OLD."media_type" IS NOT NEW."media_type" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."text" IS NOT NEW."text" OR OLD."rotation" IS NOT NEW."rotation" OR OLD."crop" IS NOT NEW."crop" OR OLD."missing" IS NOT NEW."missing" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense_receipt', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'expense_id' AS f, OLD."expense_id" AS a, NEW."expense_id" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'sha256' AS f, OLD."sha256" AS a, NEW."sha256" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'media_type' AS f, OLD."media_type" AS a, NEW."media_type" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'text' AS f, OLD."text" AS a, NEW."text" AS b UNION ALL SELECT 'rotation' AS f, OLD."rotation" AS a, NEW."rotation" AS b UNION ALL SELECT 'crop' AS f, OLD."crop" AS a, NEW."crop" AS b UNION ALL SELECT 'missing' AS f, OLD."missing" AS a, NEW."missing" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_update AFTER UPDATE ON expense WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."outing_id" IS NOT NEW."outing_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."category" IS NOT NEW."category" OR OLD."text" IS NOT NEW."text" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."own_amount" IS NOT NEW."own_amount" OR OLD."affidavit" IS NOT NEW."affidavit" OR OLD."handed_in_on" IS NOT NEW."handed_in_on" OR OLD."paid_on" IS NOT NEW."paid_on" OR OLD."refused_amount" IS NOT NEW."refused_amount" OR OLD."refusal" IS NOT NEW."refusal" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'outing_id' AS f, OLD."outing_id" AS a, NEW."outing_id" AS b UNION ALL SELECT 'date' AS f, OLD."date" AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'category' AS f, OLD."category" AS a, NEW."category" AS b UNION ALL SELECT 'text' AS f, OLD."text" AS a, NEW."text" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'own_amount' AS f, OLD."own_amount" AS a, NEW."own_amount" AS b UNION ALL SELECT 'affidavit' AS f, OLD."affidavit" AS a, NEW."affidavit" AS b UNION ALL SELECT 'handed_in_on' AS f, OLD."handed_in_on" AS a, NEW."handed_in_on" AS b UNION ALL SELECT 'paid_on' AS f, OLD."paid_on" AS a, NEW."paid_on" AS b UNION ALL SELECT 'refused_amount' AS f, OLD."refused_amount" AS a, NEW."refused_amount" AS b UNION ALL SELECT 'refusal' AS f, OLD."refusal" AS a, NEW."refusal" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER ledger_insert AFTER INSERT ON ledger BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'ledger', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER ledger_never_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger: never delete'); END;
CREATE TRIGGER ledger_update AFTER UPDATE ON ledger WHEN OLD."id" IS NOT NEW."id" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'ledger', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_companion_insert AFTER INSERT ON outing_companion BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing_companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'outing_id' AS f, NULL AS a, NEW."outing_id" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'companion_id' AS f, NULL AS a, NEW."companion_id" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_companion_never_delete BEFORE DELETE ON outing_companion BEGIN SELECT RAISE(ABORT, 'outing_companion: never delete'); END;
CREATE TRIGGER outing_companion_update AFTER UPDATE ON outing_companion WHEN OLD."id" IS NOT NEW."id" OR OLD."outing_id" IS NOT NEW."outing_id" OR OLD."place" IS NOT NEW."place" OR OLD."companion_id" IS NOT NEW."companion_id" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing_companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'outing_id' AS f, OLD."outing_id" AS a, NEW."outing_id" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'companion_id' AS f, OLD."companion_id" AS a, NEW."companion_id" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_insert AFTER INSERT ON outing BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'start' AS f, NULL AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, NULL AS a, NEW."end" AS b UNION ALL SELECT 'status' AS f, NULL AS a, NEW."status" AS b UNION ALL SELECT 'counted_minutes' AS f, NULL AS a, NEW."counted_minutes" AS b UNION ALL SELECT 'activity' AS f, NULL AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, NULL AS a, NEW."goal" AS b UNION ALL SELECT 'reason' AS f, NULL AS a, NEW."reason" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'cancelled_on' AS f, NULL AS a, NEW."cancelled_on" AS b UNION ALL SELECT 'cancelled_by' AS f, NULL AS a, NEW."cancelled_by" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_never_delete BEFORE DELETE ON outing BEGIN SELECT RAISE(ABORT, 'outing: never delete'); END;
CREATE TRIGGER outing_update AFTER UPDATE ON outing WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."status" IS NOT NEW."status" OR OLD."counted_minutes" IS NOT NEW."counted_minutes" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."reason" IS NOT NEW."reason" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."cancelled_on" IS NOT NEW."cancelled_on" OR OLD."cancelled_by" IS NOT NEW."cancelled_by" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'start' AS f, OLD."start" AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, OLD."end" AS a, NEW."end" AS b UNION ALL SELECT 'status' AS f, OLD."status" AS a, NEW."status" AS b UNION ALL SELECT 'counted_minutes' AS f, OLD."counted_minutes" AS a, NEW."counted_minutes" AS b UNION ALL SELECT 'activity' AS f, OLD."activity" AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, OLD."goal" AS a, NEW."goal" AS b UNION ALL SELECT 'reason' AS f, OLD."reason" AS a, NEW."reason" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'cancelled_on' AS f, OLD."cancelled_on" AS a, NEW."cancelled_on" AS b UNION ALL SELECT 'cancelled_by' AS f, OLD."cancelled_by" AS a, NEW."cancelled_by" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER person_insert AFTER INSERT ON person BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'person', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'first_four' AS f, NULL AS a, NEW."first_four" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER person_never_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'person: never delete'); END;
CREATE TRIGGER person_update AFTER UPDATE ON person WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."first_four" IS NOT NEW."first_four" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'person', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'first_four' AS f, OLD."first_four" AS a, NEW."first_four" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER provider_insert AFTER INSERT ON provider BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'provider', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'email' AS f, NULL AS a, NEW."email" AS b UNION ALL SELECT 'phone' AS f, NULL AS a, NEW."phone" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER provider_never_delete BEFORE DELETE ON provider BEGIN SELECT RAISE(ABORT, 'provider: never delete'); END;
CREATE TRIGGER provider_update AFTER UPDATE ON provider WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'provider', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'email' AS f, OLD."email" AS a, NEW."email" AS b UNION ALL SELECT 'phone' AS f, OLD."phone" AS a, NEW."phone" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER receipt_never_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never delete'); END;
CREATE TRIGGER receipt_never_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never update'); END;
CREATE TRIGGER seal_insert AFTER INSERT ON seal BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'seal', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, NULL AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, NULL AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, NULL AS a, NEW."last" AS b UNION ALL SELECT 'language' AS f, NULL AS a, NEW."language" AS b UNION ALL SELECT 'options' AS f, NULL AS a, NEW."options" AS b UNION ALL SELECT 'content' AS f, NULL AS a, NEW."content" AS b UNION ALL SELECT 'hash' AS f, NULL AS a, NEW."hash" AS b UNION ALL SELECT 'code' AS f, NULL AS a, NEW."code" AS b UNION ALL SELECT 'sealed_on' AS f, NULL AS a, NEW."sealed_on" AS b UNION ALL SELECT 'number' AS f, NULL AS a, NEW."number" AS b UNION ALL SELECT 'replaces' AS f, NULL AS a, NEW."replaces" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER seal_never_delete BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seal: never delete'); END;
CREATE TRIGGER seal_update AFTER UPDATE ON seal WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."language" IS NOT NEW."language" OR OLD."options" IS NOT NEW."options" OR OLD."content" IS NOT NEW."content" OR OLD."hash" IS NOT NEW."hash" OR OLD."code" IS NOT NEW."code" OR OLD."sealed_on" IS NOT NEW."sealed_on" OR OLD."number" IS NOT NEW."number" OR OLD."replaces" IS NOT NEW."replaces" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'seal', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, OLD."report" AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, OLD."first" AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, OLD."last" AS a, NEW."last" AS b UNION ALL SELECT 'language' AS f, OLD."language" AS a, NEW."language" AS b UNION ALL SELECT 'options' AS f, OLD."options" AS a, NEW."options" AS b UNION ALL SELECT 'content' AS f, OLD."content" AS a, NEW."content" AS b UNION ALL SELECT 'hash' AS f, OLD."hash" AS a, NEW."hash" AS b UNION ALL SELECT 'code' AS f, OLD."code" AS a, NEW."code" AS b UNION ALL SELECT 'sealed_on' AS f, OLD."sealed_on" AS a, NEW."sealed_on" AS b UNION ALL SELECT 'number' AS f, OLD."number" AS a, NEW."number" AS b UNION ALL SELECT 'replaces' AS f, OLD."replaces" AS a, NEW."replaces" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER template_insert AFTER INSERT ON template BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'template', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'start' AS f, NULL AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, NULL AS a, NEW."end" AS b UNION ALL SELECT 'weekday' AS f, NULL AS a, NEW."weekday" AS b UNION ALL SELECT 'companion_ids' AS f, NULL AS a, NEW."companion_ids" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'activity' AS f, NULL AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, NULL AS a, NEW."goal" AS b UNION ALL SELECT 'category' AS f, NULL AS a, NEW."category" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER template_never_delete BEFORE DELETE ON template BEGIN SELECT RAISE(ABORT, 'template: never delete'); END;
CREATE TRIGGER template_update AFTER UPDATE ON template WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."companion_ids" IS NOT NEW."companion_ids" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."category" IS NOT NEW."category" OR OLD."amount" IS NOT NEW."amount" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'template', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'start' AS f, OLD."start" AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, OLD."end" AS a, NEW."end" AS b UNION ALL SELECT 'weekday' AS f, OLD."weekday" AS a, NEW."weekday" AS b UNION ALL SELECT 'companion_ids' AS f, OLD."companion_ids" AS a, NEW."companion_ids" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'activity' AS f, OLD."activity" AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, OLD."goal" AS a, NEW."goal" AS b UNION ALL SELECT 'category' AS f, OLD."category" AS a, NEW."category" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
