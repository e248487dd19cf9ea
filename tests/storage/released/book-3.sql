PRAGMA application_id = 1281713267;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'ledsagapp','m001_first_book','2026-11-25 14:31:24.497363+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'ledsagapp','m002_claims_templates_and_seals','2026-11-25 14:31:24.522242+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'ledsagapp','m003_what_receipts_lack','2026-11-25 14:31:24.524975+00:00');
CREATE TABLE "adjustment" (
   "id" TEXT PRIMARY KEY,
   "decision_id" TEXT,
   "date" TEXT,
   "amount" INTEGER,
   "note" TEXT,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
INSERT INTO "adjustment" VALUES('a1','d1','2026-01-01',-120,'Ingående saldo',NULL,0);
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
INSERT INTO "change" VALUES(1,'549eb4ac8f637eec',1,'2026-11-25T14:31:24.531+00:00','','ledger','ledger','{"unknown":[null,"{\"made_by\": \"another program\"}"]}',NULL);
INSERT INTO "change" VALUES(2,'549eb4ac8f637eec',2,'2026-11-25T14:31:24.531+00:00','','person','p1','{"id":[null,"p1"],"name":[null,"Åsa Öberg"],"unknown":[null,"{\"colour\": \"red\"}"],"deleted":[1,0],"first_four":[null,"1957"]}',NULL);
INSERT INTO "change" VALUES(3,'549eb4ac8f637eec',3,'2026-11-25T14:31:24.531+00:00','','person','p2','{"id":[null,"p2"],"name":[null,"Bo Ek"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(4,'549eb4ac8f637eec',4,'2026-11-25T14:31:24.531+00:00','','provider','v1','{"id":[null,"v1"],"name":[null,"Följet AB"],"email":[null,"hej@example.org"],"phone":[null,"08-123 456 78"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(5,'549eb4ac8f637eec',5,'2026-11-25T14:31:24.531+00:00','','companion','c1','{"id":[null,"c1"],"name":[null,"Yusuf Ali"],"provider_id":[null,"v1"],"employment":[null,"provider"],"deleted":[1,0],"near_relative":[null,1]}',NULL);
INSERT INTO "change" VALUES(6,'549eb4ac8f637eec',6,'2026-11-25T14:31:24.531+00:00','','companion','c2','{"id":[null,"c2"],"name":[null,"Maj Lind"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(7,'549eb4ac8f637eec',7,'2026-11-25T14:31:24.531+00:00','','decision','d1','{"id":[null,"d1"],"person_id":[null,"p1"],"kind":[null,"hours"],"valid_from":[null,"2026-01-01"],"valid_to":[null,"2026-12-31"],"monthly":[null,900],"rules_preset":[null,"stockholm"],"rules_policy":[null,"carry_forward"],"rules_months":[null,3],"rules_anchor":[null,"calendar"],"rules_partial":[null,"by_day"],"rules_rounding":[null,"begun_15"],"rules_late_cancellation":[null,"free"],"rules_staffing":[null,"per_companion"],"extra":[null,0],"service":[null,"ledsagning"],"law":[null,"SoL"],"section":[null,"11 kap. 1 §"],"case_number":[null,"2026-17"],"authority":[null,"Socialnämnden"],"decided_on":[null,"2025-12-10"],"received_on":[null,"2025-12-12"],"applied_monthly":[null,1200],"outcome":[null,"partly"],"purpose":[null,"Att komma ut"],"goals":[null,"[\"simma\", \"träffa vänner\"]"],"deleted":[1,0],"ordered_on":[null,"2025-12-15"],"order_monthly":[null,840],"enforced_on":[null,"2026-01-09"],"appealed_on":[null,"2025-12-20"],"appeal_outcome":[null,"pending"],"handler":[null,"Siv Grön"],"handler_phone":[null,"08-765 43 21"]}',NULL);
INSERT INTO "change" VALUES(8,'549eb4ac8f637eec',8,'2026-11-25T14:31:24.531+00:00','','decision','d2','{"id":[null,"d2"],"person_id":[null,"p1"],"kind":[null,"costs"],"valid_from":[null,"2026-01-01"],"monthly":[null,30000],"rules_categories":[null,"{\"meal\": {\"cap\": 12000}, \"coffee\": {\"eligible\": false}, \"other\": {}}"],"extra":[null,1],"deleted":[1,0],"payout_basis":[null,"some_receipts"],"fixed_payout":[null,10000],"payee":[null,"provider"],"proxy_provider_id":[null,"v1"],"proxy_from":[null,"2026-01-01"],"proxy_to":[null,"2026-06-30"]}',NULL);
INSERT INTO "change" VALUES(9,'549eb4ac8f637eec',9,'2026-11-25T14:31:24.531+00:00','','outing','o1','{"id":[null,"o1"],"person_id":[null,"p1"],"decision_id":[null,"d1"],"provider_id":[null,"v1"],"start":[null,"2026-10-25T02:30+01:00"],"end":[null,"2026-10-25T04:00"],"status":[null,"done"],"counted_minutes":[null,90],"activity":[null,"Promenad"],"place":[null,"Skogen"],"goal":[null,"vänner"],"reason":[null,""],"note":[null,"Regn hela vägen"],"unknown":[null,"{\"weather\": \"rain\"}"],"deleted":[1,0],"cancelled_on":[null,"2026-10-24"],"cancelled_by":[null,"companion"]}',NULL);
INSERT INTO "change" VALUES(10,'549eb4ac8f637eec',10,'2026-11-25T14:31:24.531+00:00','','outing_companion','01a2131e-5474-7097-8ca1-fb933cca6ce9','{"id":[null,"01a2131e-5474-7097-8ca1-fb933cca6ce9"],"outing_id":[null,"o1"],"place":[null,0],"companion_id":[null,"c2"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(11,'549eb4ac8f637eec',11,'2026-11-25T14:31:24.531+00:00','','outing_companion','01a2131e-5474-7ce9-ac21-37e6a61ab2da','{"id":[null,"01a2131e-5474-7ce9-ac21-37e6a61ab2da"],"outing_id":[null,"o1"],"place":[null,1],"companion_id":[null,"c1"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(12,'549eb4ac8f637eec',12,'2026-11-25T14:31:24.531+00:00','','outing','o2','{"id":[null,"o2"],"person_id":[null,"p1"],"start":[null,"2026-11-17T10:00"],"end":[null,"2026-11-17T13:30"],"status":[null,"done"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(13,'549eb4ac8f637eec',13,'2026-11-25T14:31:24.531+00:00','','expense','e1','{"id":[null,"e1"],"person_id":[null,"p1"],"outing_id":[null,"o1"],"date":[null,"2026-11-17"],"amount":[null,9000],"category":[null,"ticket"],"deleted":[1,0],"own_amount":[null,2500],"affidavit":[null,1],"handed_in_on":[null,"2026-11-20"],"paid_on":[null,"2026-11-24"],"refused_amount":[null,500],"refusal":[null,"Bara ledsagarens del"]}',NULL);
INSERT INTO "change" VALUES(14,'549eb4ac8f637eec',14,'2026-11-25T14:31:24.531+00:00','','expense_receipt','01a2131e-5474-7ce9-ac21-37e6a61ab2db','{"id":[null,"01a2131e-5474-7ce9-ac21-37e6a61ab2db"],"expense_id":[null,"e1"],"place":[null,0],"sha256":[null,"ffa63583dfa6706b87d284b86b0d693a161e4840aad2c5cf6b5d27c3b9621f7d"],"name":[null,"b.pdf"],"media_type":[null,"image/jpeg"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(15,'549eb4ac8f637eec',15,'2026-11-25T14:31:24.531+00:00','','expense_receipt','01a2131e-5475-71f9-bbde-9ba71c9776be','{"id":[null,"01a2131e-5475-71f9-bbde-9ba71c9776be"],"expense_id":[null,"e1"],"place":[null,1],"sha256":[null,"9c7f1f0908e85c44ba95ce5543aeddc46183ace647610c8f9cd2ea90e0332fd1"],"name":[null,"bad.jpg"],"media_type":[null,"image/jpeg"],"deleted":[1,0],"text":[null,"Badhuset, två bad"],"rotation":[null,90],"crop":[null,"0,0,1000,500"],"missing":[null,"time,price"]}',NULL);
INSERT INTO "change" VALUES(16,'549eb4ac8f637eec',16,'2026-11-25T14:31:24.531+00:00','','expense','e2','{"id":[null,"e2"],"person_id":[null,"p1"],"decision_id":[null,"d2"],"date":[null,"2026-11-18"],"amount":[null,0],"category":[null,"other"],"text":[null,"Parkering"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(17,'549eb4ac8f637eec',17,'2026-11-25T14:31:24.531+00:00','','adjustment','a1','{"id":[null,"a1"],"decision_id":[null,"d1"],"date":[null,"2026-01-01"],"amount":[null,-120],"note":[null,"Ingående saldo"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(18,'549eb4ac8f637eec',18,'2026-11-25T14:31:24.531+00:00','','template','t1','{"id":[null,"t1"],"person_id":[null,"p1"],"name":[null,"Simning"],"start":[null,"10:00"],"end":[null,"11:30"],"weekday":[null,2],"companion_ids":[null,"[\"c1\"]"],"provider_id":[null,"v1"],"decision_id":[null,"d1"],"activity":[null,"Simning"],"place":[null,"Badhuset"],"goal":[null,"simma"],"category":[null,"ticket"],"amount":[null,9000],"unknown":[null,"{\"since\": 2026}"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(19,'549eb4ac8f637eec',19,'2026-11-25T14:31:24.531+00:00','','template','t2','{"id":[null,"t2"],"person_id":[null,"p2"],"name":[null,"Bio"],"start":[null,"18:00"],"end":[null,"20:30"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(20,'549eb4ac8f637eec',20,'2026-11-25T14:31:24.531+00:00','','seal','s1','{"id":[null,"s1"],"person_id":[null,"p1"],"report":[null,"time"],"first":[null,"2026-10-01"],"last":[null,"2026-10-31"],"language":[null,"sv"],"options":[null,"{\"initials\": true}"],"content":[null,"Tidrapport oktober 2026"],"hash":[null,"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"],"code":[null,"K7RM2P9X"],"sealed_on":[null,"2026-11-02"],"number":[null,2],"replaces":[null,"s0"],"unknown":[null,"{\"paper\": \"A4\"}"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(21,'549eb4ac8f637eec',21,'2026-11-25T14:31:24.531+00:00','','confirmation','b1','{"id":[null,"b1"],"person_id":[null,"p1"],"report":[null,"time"],"first":[null,"2026-10-01"],"last":[null,"2026-10-31"],"hash":[null,"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"],"answers":[null,"[\"yes\", \"unsure\"]"],"confirmed_on":[null,"2026-11-01"],"note":[null,"En tid är osäker"],"unknown":[null,"{\"by\": \"voice\"}"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(22,'549eb4ac8f637eec',22,'2026-11-25T14:31:24.534+00:00','','outing','o3','{"id":[null,"o3"],"person_id":[null,"p1"],"start":[null,"2026-11-17T10:00"],"end":[null,"2026-11-17T13:30"],"status":[null,"done"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(23,'549eb4ac8f637eec',23,'2026-11-25T14:31:24.534+00:00','','outing_companion','01a2131e-5476-725a-8a91-d40f903ca88d','{"id":[null,"01a2131e-5476-725a-8a91-d40f903ca88d"],"outing_id":[null,"o3"],"place":[null,0],"companion_id":[null,"c1"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(24,'549eb4ac8f637eec',24,'2026-11-25T14:31:24.534+00:00','','outing_companion','01a2131e-5476-7482-8895-3a68f5c00616','{"id":[null,"01a2131e-5476-7482-8895-3a68f5c00616"],"outing_id":[null,"o3"],"place":[null,1],"companion_id":[null,"c2"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(25,'549eb4ac8f637eec',25,'2026-11-25T14:31:24.535+00:00','','outing','o3','{"deleted":[0,1]}',NULL);
INSERT INTO "change" VALUES(26,'549eb4ac8f637eec',26,'2026-11-25T14:31:24.536+00:00','','person','p3','{"id":[null,"p3"],"name":[null,"Ingen Alls"],"deleted":[1,0]}',NULL);
INSERT INTO "change" VALUES(27,'549eb4ac8f637eec',27,'2026-11-25T14:31:24.537+00:00','','person','p3','{"deleted":[0,1]}',NULL);
CREATE TABLE "companion" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "provider_id" TEXT,
   "employment" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "near_relative" INTEGER);
INSERT INTO "companion" VALUES('c1','Yusuf Ali','v1','provider',NULL,NULL,0,1);
INSERT INTO "companion" VALUES('c2','Maj Lind',NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "confirmation" VALUES('b1','p1','time','2026-10-01','2026-10-31','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','["yes", "unsure"]','2026-11-01','En tid är osäker','{"by": "voice"}',0);
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
INSERT INTO "decision" VALUES('d1','p1','hours','2026-01-01','2026-12-31',900,NULL,'stockholm','carry_forward',3,'calendar','by_day','begun_15','free','per_companion',NULL,NULL,NULL,NULL,0,'ledsagning','SoL','11 kap. 1 §','2026-17','Socialnämnden','2025-12-10','2025-12-12',1200,'partly','Att komma ut','["simma", "träffa vänner"]',NULL,0,'2025-12-15',840,'2026-01-09','2025-12-20','pending',NULL,NULL,NULL,NULL,NULL,NULL,'Siv Grön','08-765 43 21');
INSERT INTO "decision" VALUES('d2','p1','costs','2026-01-01',NULL,30000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"meal": {"cap": 12000}, "coffee": {"eligible": false}, "other": {}}',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'some_receipts',10000,'provider','v1','2026-01-01','2026-06-30',NULL,NULL);
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
INSERT INTO "expense" VALUES('e1','p1',NULL,'o1','2026-11-17',9000,'ticket',NULL,NULL,NULL,0,2500,1,'2026-11-20','2026-11-24',500,'Bara ledsagarens del');
INSERT INTO "expense" VALUES('e2','p1','d2',NULL,'2026-11-18',0,'other','Parkering',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "expense_receipt" VALUES('01a2131e-5474-7ce9-ac21-37e6a61ab2db','e1',0,'ffa63583dfa6706b87d284b86b0d693a161e4840aad2c5cf6b5d27c3b9621f7d','b.pdf','image/jpeg',NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "expense_receipt" VALUES('01a2131e-5475-71f9-bbde-9ba71c9776be','e1',1,'9c7f1f0908e85c44ba95ce5543aeddc46183ace647610c8f9cd2ea90e0332fd1','bad.jpg','image/jpeg',NULL,0,'Badhuset, två bad',90,'0,0,1000,500','time,price');
CREATE TABLE "ledger" (
   "id" TEXT PRIMARY KEY,
   "unknown" TEXT,
   "deleted" INTEGER DEFAULT 0
);
INSERT INTO "ledger" VALUES('ledger','{"made_by": "another program"}',0);
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
INSERT INTO "outing" VALUES('o1','p1','d1','v1','2026-10-25T02:30+01:00','2026-10-25T04:00','done',90,'Promenad','Skogen','vänner','','Regn hela vägen','{"weather": "rain"}',NULL,0,'2026-10-24','companion');
INSERT INTO "outing" VALUES('o2','p1',NULL,NULL,'2026-11-17T10:00','2026-11-17T13:30','done',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "outing" VALUES('o3','p1',NULL,NULL,'2026-11-17T10:00','2026-11-17T13:30','done',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL);
CREATE TABLE "outing_companion" (
   "id" TEXT PRIMARY KEY,
   "outing_id" TEXT,
   "place" INTEGER,
   "companion_id" TEXT,
   "deleted" INTEGER DEFAULT 0
);
INSERT INTO "outing_companion" VALUES('01a2131e-5474-7097-8ca1-fb933cca6ce9','o1',0,'c2',0);
INSERT INTO "outing_companion" VALUES('01a2131e-5474-7ce9-ac21-37e6a61ab2da','o1',1,'c1',0);
INSERT INTO "outing_companion" VALUES('01a2131e-5476-725a-8a91-d40f903ca88d','o3',0,'c1',0);
INSERT INTO "outing_companion" VALUES('01a2131e-5476-7482-8895-3a68f5c00616','o3',1,'c2',0);
CREATE TABLE "person" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
, "first_four" TEXT);
INSERT INTO "person" VALUES('p1','Åsa Öberg','{"colour": "red"}',NULL,0,'1957');
INSERT INTO "person" VALUES('p2','Bo Ek',NULL,NULL,0,NULL);
INSERT INTO "person" VALUES('p3','Ingen Alls',NULL,NULL,1,NULL);
CREATE TABLE "provider" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "email" TEXT,
   "phone" TEXT,
   "unknown" TEXT,
   "same_as" TEXT,
   "deleted" INTEGER DEFAULT 0
);
INSERT INTO "provider" VALUES('v1','Följet AB','hej@example.org','08-123 456 78',NULL,NULL,0);
CREATE TABLE "receipt" (
   "sha256" TEXT PRIMARY KEY,
   "bytes" BLOB
);
INSERT INTO "receipt" VALUES('9c7f1f0908e85c44ba95ce5543aeddc46183ace647610c8f9cd2ea90e0332fd1',X'42616468757365742C2032206261642C203930206B72');
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
INSERT INTO "seal" VALUES('s1','p1','time','2026-10-01','2026-10-31','sv','{"initials": true}','Tidrapport oktober 2026','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','K7RM2P9X','2026-11-02',2,'s0','{"paper": "A4"}',0);
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
INSERT INTO "step" VALUES(1,'549eb4ac8f637eec',1,21,'import_ledger','[]','done',NULL);
INSERT INTO "step" VALUES(2,'549eb4ac8f637eec',22,24,'add_outing','["o3"]','done',NULL);
INSERT INTO "step" VALUES(3,'549eb4ac8f637eec',25,25,'remove_outing','["o3"]','done',NULL);
INSERT INTO "step" VALUES(4,'549eb4ac8f637eec',26,26,'add_person','["p3"]','undone',NULL);
INSERT INTO "step" VALUES(5,'549eb4ac8f637eec',27,27,'undo','[]','undo',4);
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
INSERT INTO "template" VALUES('t1','p1','Simning','10:00','11:30',2,'["c1"]','v1','d1','Simning','Badhuset','simma','ticket',9000,'{"since": 2026}',0);
INSERT INTO "template" VALUES('t2','p2','Bio','18:00','20:30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE "writer" (
   "id" TEXT PRIMARY KEY,
   "dev" TEXT,
   "at" TEXT,
   "who" TEXT
);
INSERT INTO "writer" VALUES('writer','549eb4ac8f637eec','2026-11-25T14:31:24.537+00:00','');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_outing_companion_outing_id"
    ON "outing_companion" ("outing_id");
CREATE INDEX "idx_expense_receipt_expense_id"
    ON "expense_receipt" ("expense_id");
CREATE UNIQUE INDEX "idx_change_dev_n"
    ON "change" ("dev", "n");
CREATE INDEX idx_step_undone ON step (seq) WHERE state = 'undone';
CREATE TRIGGER provider_insert AFTER INSERT ON provider BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'provider', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'email' AS f, NULL AS a, NEW."email" AS b UNION ALL SELECT 'phone' AS f, NULL AS a, NEW."phone" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER provider_update AFTER UPDATE ON provider WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'provider', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'email' AS f, OLD."email" AS a, NEW."email" AS b UNION ALL SELECT 'phone' AS f, OLD."phone" AS a, NEW."phone" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_companion_insert AFTER INSERT ON outing_companion BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing_companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'outing_id' AS f, NULL AS a, NEW."outing_id" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'companion_id' AS f, NULL AS a, NEW."companion_id" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_companion_update AFTER UPDATE ON outing_companion WHEN OLD."id" IS NOT NEW."id" OR OLD."outing_id" IS NOT NEW."outing_id" OR OLD."place" IS NOT NEW."place" OR OLD."companion_id" IS NOT NEW."companion_id" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing_companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'outing_id' AS f, OLD."outing_id" AS a, NEW."outing_id" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'companion_id' AS f, OLD."companion_id" AS a, NEW."companion_id" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER adjustment_insert AFTER INSERT ON adjustment BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'adjustment', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'date' AS f, NULL AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER adjustment_update AFTER UPDATE ON adjustment WHEN OLD."id" IS NOT NEW."id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'adjustment', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'date' AS f, OLD."date" AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER ledger_insert AFTER INSERT ON ledger BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'ledger', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER ledger_update AFTER UPDATE ON ledger WHEN OLD."id" IS NOT NEW."id" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'ledger', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER person_never_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'person: never delete'); END;
CREATE TRIGGER provider_never_delete BEFORE DELETE ON provider BEGIN SELECT RAISE(ABORT, 'provider: never delete'); END;
CREATE TRIGGER companion_never_delete BEFORE DELETE ON companion BEGIN SELECT RAISE(ABORT, 'companion: never delete'); END;
CREATE TRIGGER decision_never_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision: never delete'); END;
CREATE TRIGGER outing_never_delete BEFORE DELETE ON outing BEGIN SELECT RAISE(ABORT, 'outing: never delete'); END;
CREATE TRIGGER outing_companion_never_delete BEFORE DELETE ON outing_companion BEGIN SELECT RAISE(ABORT, 'outing_companion: never delete'); END;
CREATE TRIGGER expense_never_delete BEFORE DELETE ON expense BEGIN SELECT RAISE(ABORT, 'expense: never delete'); END;
CREATE TRIGGER expense_receipt_never_delete BEFORE DELETE ON expense_receipt BEGIN SELECT RAISE(ABORT, 'expense_receipt: never delete'); END;
CREATE TRIGGER adjustment_never_delete BEFORE DELETE ON adjustment BEGIN SELECT RAISE(ABORT, 'adjustment: never delete'); END;
CREATE TRIGGER ledger_never_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger: never delete'); END;
CREATE TRIGGER receipt_never_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never delete'); END;
CREATE TRIGGER change_never_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change: never delete'); END;
CREATE TRIGGER receipt_never_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt: never update'); END;
CREATE TRIGGER person_insert AFTER INSERT ON person BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'person', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'first_four' AS f, NULL AS a, NEW."first_four" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER person_update AFTER UPDATE ON person WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."first_four" IS NOT NEW."first_four" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'person', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'first_four' AS f, OLD."first_four" AS a, NEW."first_four" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER companion_insert AFTER INSERT ON companion BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'employment' AS f, NULL AS a, NEW."employment" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'near_relative' AS f, NULL AS a, NEW."near_relative" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER companion_update AFTER UPDATE ON companion WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."employment" IS NOT NEW."employment" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."near_relative" IS NOT NEW."near_relative" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'companion', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'employment' AS f, OLD."employment" AS a, NEW."employment" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'near_relative' AS f, OLD."near_relative" AS a, NEW."near_relative" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER decision_insert AFTER INSERT ON decision BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'decision', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'kind' AS f, NULL AS a, NEW."kind" AS b UNION ALL SELECT 'valid_from' AS f, NULL AS a, NEW."valid_from" AS b UNION ALL SELECT 'valid_to' AS f, NULL AS a, NEW."valid_to" AS b UNION ALL SELECT 'monthly' AS f, NULL AS a, NEW."monthly" AS b UNION ALL SELECT 'total' AS f, NULL AS a, NEW."total" AS b UNION ALL SELECT 'rules_preset' AS f, NULL AS a, NEW."rules_preset" AS b UNION ALL SELECT 'rules_policy' AS f, NULL AS a, NEW."rules_policy" AS b UNION ALL SELECT 'rules_months' AS f, NULL AS a, NEW."rules_months" AS b UNION ALL SELECT 'rules_anchor' AS f, NULL AS a, NEW."rules_anchor" AS b UNION ALL SELECT 'rules_partial' AS f, NULL AS a, NEW."rules_partial" AS b UNION ALL SELECT 'rules_rounding' AS f, NULL AS a, NEW."rules_rounding" AS b UNION ALL SELECT 'rules_late_cancellation' AS f, NULL AS a, NEW."rules_late_cancellation" AS b UNION ALL SELECT 'rules_staffing' AS f, NULL AS a, NEW."rules_staffing" AS b UNION ALL SELECT 'rules_daily_cap' AS f, NULL AS a, NEW."rules_daily_cap" AS b UNION ALL SELECT 'rules_limit' AS f, NULL AS a, NEW."rules_limit" AS b UNION ALL SELECT 'rules_rate' AS f, NULL AS a, NEW."rules_rate" AS b UNION ALL SELECT 'rules_categories' AS f, NULL AS a, NEW."rules_categories" AS b UNION ALL SELECT 'extra' AS f, NULL AS a, NEW."extra" AS b UNION ALL SELECT 'service' AS f, NULL AS a, NEW."service" AS b UNION ALL SELECT 'law' AS f, NULL AS a, NEW."law" AS b UNION ALL SELECT 'section' AS f, NULL AS a, NEW."section" AS b UNION ALL SELECT 'case_number' AS f, NULL AS a, NEW."case_number" AS b UNION ALL SELECT 'authority' AS f, NULL AS a, NEW."authority" AS b UNION ALL SELECT 'decided_on' AS f, NULL AS a, NEW."decided_on" AS b UNION ALL SELECT 'received_on' AS f, NULL AS a, NEW."received_on" AS b UNION ALL SELECT 'applied_monthly' AS f, NULL AS a, NEW."applied_monthly" AS b UNION ALL SELECT 'outcome' AS f, NULL AS a, NEW."outcome" AS b UNION ALL SELECT 'purpose' AS f, NULL AS a, NEW."purpose" AS b UNION ALL SELECT 'goals' AS f, NULL AS a, NEW."goals" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'ordered_on' AS f, NULL AS a, NEW."ordered_on" AS b UNION ALL SELECT 'order_monthly' AS f, NULL AS a, NEW."order_monthly" AS b UNION ALL SELECT 'enforced_on' AS f, NULL AS a, NEW."enforced_on" AS b UNION ALL SELECT 'appealed_on' AS f, NULL AS a, NEW."appealed_on" AS b UNION ALL SELECT 'appeal_outcome' AS f, NULL AS a, NEW."appeal_outcome" AS b UNION ALL SELECT 'payout_basis' AS f, NULL AS a, NEW."payout_basis" AS b UNION ALL SELECT 'fixed_payout' AS f, NULL AS a, NEW."fixed_payout" AS b UNION ALL SELECT 'payee' AS f, NULL AS a, NEW."payee" AS b UNION ALL SELECT 'proxy_provider_id' AS f, NULL AS a, NEW."proxy_provider_id" AS b UNION ALL SELECT 'proxy_from' AS f, NULL AS a, NEW."proxy_from" AS b UNION ALL SELECT 'proxy_to' AS f, NULL AS a, NEW."proxy_to" AS b UNION ALL SELECT 'handler' AS f, NULL AS a, NEW."handler" AS b UNION ALL SELECT 'handler_phone' AS f, NULL AS a, NEW."handler_phone" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER decision_update AFTER UPDATE ON decision WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."valid_from" IS NOT NEW."valid_from" OR OLD."valid_to" IS NOT NEW."valid_to" OR OLD."monthly" IS NOT NEW."monthly" OR OLD."total" IS NOT NEW."total" OR OLD."rules_preset" IS NOT NEW."rules_preset" OR OLD."rules_policy" IS NOT NEW."rules_policy" OR OLD."rules_months" IS NOT NEW."rules_months" OR OLD."rules_anchor" IS NOT NEW."rules_anchor" OR OLD."rules_partial" IS NOT NEW."rules_partial" OR OLD."rules_rounding" IS NOT NEW."rules_rounding" OR OLD."rules_late_cancellation" IS NOT NEW."rules_late_cancellation" OR OLD."rules_staffing" IS NOT NEW."rules_staffing" OR OLD."rules_daily_cap" IS NOT NEW."rules_daily_cap" OR OLD."rules_limit" IS NOT NEW."rules_limit" OR OLD."rules_rate" IS NOT NEW."rules_rate" OR OLD."rules_categories" IS NOT NEW."rules_categories" OR OLD."extra" IS NOT NEW."extra" OR OLD."service" IS NOT NEW."service" OR OLD."law" IS NOT NEW."law" OR OLD."section" IS NOT NEW."section" OR OLD."case_number" IS NOT NEW."case_number" OR OLD."authority" IS NOT NEW."authority" OR OLD."decided_on" IS NOT NEW."decided_on" OR OLD."received_on" IS NOT NEW."received_on" OR OLD."applied_monthly" IS NOT NEW."applied_monthly" OR OLD."outcome" IS NOT NEW."outcome" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."goals" IS NOT NEW."goals" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."ordered_on" IS NOT NEW."ordered_on" OR OLD."order_monthly" IS NOT NEW."order_monthly" OR OLD."enforced_on" IS NOT NEW."enforced_on" OR OLD."appealed_on" IS NOT NEW."appealed_on" OR OLD."appeal_outcome" IS NOT NEW."appeal_outcome" OR OLD."payout_basis" IS NOT NEW."payout_basis" OR OLD."fixed_payout" IS NOT NEW."fixed_payout" OR OLD."payee" IS NOT NEW."payee" OR OLD."proxy_provider_id" IS NOT NEW."proxy_provider_id" OR OLD."proxy_from" IS NOT NEW."proxy_from" OR OLD."proxy_to" IS NOT NEW."proxy_to" OR OLD."handler" IS NOT NEW."handler" OR OLD."handler_phone" IS NOT NEW."handler_phone" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'decision', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'kind' AS f, OLD."kind" AS a, NEW."kind" AS b UNION ALL SELECT 'valid_from' AS f, OLD."valid_from" AS a, NEW."valid_from" AS b UNION ALL SELECT 'valid_to' AS f, OLD."valid_to" AS a, NEW."valid_to" AS b UNION ALL SELECT 'monthly' AS f, OLD."monthly" AS a, NEW."monthly" AS b UNION ALL SELECT 'total' AS f, OLD."total" AS a, NEW."total" AS b UNION ALL SELECT 'rules_preset' AS f, OLD."rules_preset" AS a, NEW."rules_preset" AS b UNION ALL SELECT 'rules_policy' AS f, OLD."rules_policy" AS a, NEW."rules_policy" AS b UNION ALL SELECT 'rules_months' AS f, OLD."rules_months" AS a, NEW."rules_months" AS b UNION ALL SELECT 'rules_anchor' AS f, OLD."rules_anchor" AS a, NEW."rules_anchor" AS b UNION ALL SELECT 'rules_partial' AS f, OLD."rules_partial" AS a, NEW."rules_partial" AS b UNION ALL SELECT 'rules_rounding' AS f, OLD."rules_rounding" AS a, NEW."rules_rounding" AS b UNION ALL SELECT 'rules_late_cancellation' AS f, OLD."rules_late_cancellation" AS a, NEW."rules_late_cancellation" AS b UNION ALL SELECT 'rules_staffing' AS f, OLD."rules_staffing" AS a, NEW."rules_staffing" AS b UNION ALL SELECT 'rules_daily_cap' AS f, OLD."rules_daily_cap" AS a, NEW."rules_daily_cap" AS b UNION ALL SELECT 'rules_limit' AS f, OLD."rules_limit" AS a, NEW."rules_limit" AS b UNION ALL SELECT 'rules_rate' AS f, OLD."rules_rate" AS a, NEW."rules_rate" AS b UNION ALL SELECT 'rules_categories' AS f, OLD."rules_categories" AS a, NEW."rules_categories" AS b UNION ALL SELECT 'extra' AS f, OLD."extra" AS a, NEW."extra" AS b UNION ALL SELECT 'service' AS f, OLD."service" AS a, NEW."service" AS b UNION ALL SELECT 'law' AS f, OLD."law" AS a, NEW."law" AS b UNION ALL SELECT 'section' AS f, OLD."section" AS a, NEW."section" AS b UNION ALL SELECT 'case_number' AS f, OLD."case_number" AS a, NEW."case_number" AS b UNION ALL SELECT 'authority' AS f, OLD."authority" AS a, NEW."authority" AS b UNION ALL SELECT 'decided_on' AS f, OLD."decided_on" AS a, NEW."decided_on" AS b UNION ALL SELECT 'received_on' AS f, OLD."received_on" AS a, NEW."received_on" AS b UNION ALL SELECT 'applied_monthly' AS f, OLD."applied_monthly" AS a, NEW."applied_monthly" AS b UNION ALL SELECT 'outcome' AS f, OLD."outcome" AS a, NEW."outcome" AS b UNION ALL SELECT 'purpose' AS f, OLD."purpose" AS a, NEW."purpose" AS b UNION ALL SELECT 'goals' AS f, OLD."goals" AS a, NEW."goals" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'ordered_on' AS f, OLD."ordered_on" AS a, NEW."ordered_on" AS b UNION ALL SELECT 'order_monthly' AS f, OLD."order_monthly" AS a, NEW."order_monthly" AS b UNION ALL SELECT 'enforced_on' AS f, OLD."enforced_on" AS a, NEW."enforced_on" AS b UNION ALL SELECT 'appealed_on' AS f, OLD."appealed_on" AS a, NEW."appealed_on" AS b UNION ALL SELECT 'appeal_outcome' AS f, OLD."appeal_outcome" AS a, NEW."appeal_outcome" AS b UNION ALL SELECT 'payout_basis' AS f, OLD."payout_basis" AS a, NEW."payout_basis" AS b UNION ALL SELECT 'fixed_payout' AS f, OLD."fixed_payout" AS a, NEW."fixed_payout" AS b UNION ALL SELECT 'payee' AS f, OLD."payee" AS a, NEW."payee" AS b UNION ALL SELECT 'proxy_provider_id' AS f, OLD."proxy_provider_id" AS a, NEW."proxy_provider_id" AS b UNION ALL SELECT 'proxy_from' AS f, OLD."proxy_from" AS a, NEW."proxy_from" AS b UNION ALL SELECT 'proxy_to' AS f, OLD."proxy_to" AS a, NEW."proxy_to" AS b UNION ALL SELECT 'handler' AS f, OLD."handler" AS a, NEW."handler" AS b UNION ALL SELECT 'handler_phone' AS f, OLD."handler_phone" AS a, NEW."handler_phone" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_insert AFTER INSERT ON outing BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'start' AS f, NULL AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, NULL AS a, NEW."end" AS b UNION ALL SELECT 'status' AS f, NULL AS a, NEW."status" AS b UNION ALL SELECT 'counted_minutes' AS f, NULL AS a, NEW."counted_minutes" AS b UNION ALL SELECT 'activity' AS f, NULL AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, NULL AS a, NEW."goal" AS b UNION ALL SELECT 'reason' AS f, NULL AS a, NEW."reason" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'cancelled_on' AS f, NULL AS a, NEW."cancelled_on" AS b UNION ALL SELECT 'cancelled_by' AS f, NULL AS a, NEW."cancelled_by" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER outing_update AFTER UPDATE ON outing WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."status" IS NOT NEW."status" OR OLD."counted_minutes" IS NOT NEW."counted_minutes" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."reason" IS NOT NEW."reason" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."cancelled_on" IS NOT NEW."cancelled_on" OR OLD."cancelled_by" IS NOT NEW."cancelled_by" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'outing', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'start' AS f, OLD."start" AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, OLD."end" AS a, NEW."end" AS b UNION ALL SELECT 'status' AS f, OLD."status" AS a, NEW."status" AS b UNION ALL SELECT 'counted_minutes' AS f, OLD."counted_minutes" AS a, NEW."counted_minutes" AS b UNION ALL SELECT 'activity' AS f, OLD."activity" AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, OLD."goal" AS a, NEW."goal" AS b UNION ALL SELECT 'reason' AS f, OLD."reason" AS a, NEW."reason" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'cancelled_on' AS f, OLD."cancelled_on" AS a, NEW."cancelled_on" AS b UNION ALL SELECT 'cancelled_by' AS f, OLD."cancelled_by" AS a, NEW."cancelled_by" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_insert AFTER INSERT ON expense BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'outing_id' AS f, NULL AS a, NEW."outing_id" AS b UNION ALL SELECT 'date' AS f, NULL AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'category' AS f, NULL AS a, NEW."category" AS b UNION ALL SELECT 'text' AS f, NULL AS a, NEW."text" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, NULL AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'own_amount' AS f, NULL AS a, NEW."own_amount" AS b UNION ALL SELECT 'affidavit' AS f, NULL AS a, NEW."affidavit" AS b UNION ALL SELECT 'handed_in_on' AS f, NULL AS a, NEW."handed_in_on" AS b UNION ALL SELECT 'paid_on' AS f, NULL AS a, NEW."paid_on" AS b UNION ALL SELECT 'refused_amount' AS f, NULL AS a, NEW."refused_amount" AS b UNION ALL SELECT 'refusal' AS f, NULL AS a, NEW."refusal" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_update AFTER UPDATE ON expense WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."outing_id" IS NOT NEW."outing_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" OR OLD."category" IS NOT NEW."category" OR OLD."text" IS NOT NEW."text" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."same_as" IS NOT NEW."same_as" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."own_amount" IS NOT NEW."own_amount" OR OLD."affidavit" IS NOT NEW."affidavit" OR OLD."handed_in_on" IS NOT NEW."handed_in_on" OR OLD."paid_on" IS NOT NEW."paid_on" OR OLD."refused_amount" IS NOT NEW."refused_amount" OR OLD."refusal" IS NOT NEW."refusal" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'outing_id' AS f, OLD."outing_id" AS a, NEW."outing_id" AS b UNION ALL SELECT 'date' AS f, OLD."date" AS a, NEW."date" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'category' AS f, OLD."category" AS a, NEW."category" AS b UNION ALL SELECT 'text' AS f, OLD."text" AS a, NEW."text" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'same_as' AS f, OLD."same_as" AS a, NEW."same_as" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'own_amount' AS f, OLD."own_amount" AS a, NEW."own_amount" AS b UNION ALL SELECT 'affidavit' AS f, OLD."affidavit" AS a, NEW."affidavit" AS b UNION ALL SELECT 'handed_in_on' AS f, OLD."handed_in_on" AS a, NEW."handed_in_on" AS b UNION ALL SELECT 'paid_on' AS f, OLD."paid_on" AS a, NEW."paid_on" AS b UNION ALL SELECT 'refused_amount' AS f, OLD."refused_amount" AS a, NEW."refused_amount" AS b UNION ALL SELECT 'refusal' AS f, OLD."refusal" AS a, NEW."refusal" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER template_insert AFTER INSERT ON template BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'template', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'start' AS f, NULL AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, NULL AS a, NEW."end" AS b UNION ALL SELECT 'weekday' AS f, NULL AS a, NEW."weekday" AS b UNION ALL SELECT 'companion_ids' AS f, NULL AS a, NEW."companion_ids" AS b UNION ALL SELECT 'provider_id' AS f, NULL AS a, NEW."provider_id" AS b UNION ALL SELECT 'decision_id' AS f, NULL AS a, NEW."decision_id" AS b UNION ALL SELECT 'activity' AS f, NULL AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, NULL AS a, NEW."goal" AS b UNION ALL SELECT 'category' AS f, NULL AS a, NEW."category" AS b UNION ALL SELECT 'amount' AS f, NULL AS a, NEW."amount" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER template_update AFTER UPDATE ON template WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."companion_ids" IS NOT NEW."companion_ids" OR OLD."provider_id" IS NOT NEW."provider_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."activity" IS NOT NEW."activity" OR OLD."place" IS NOT NEW."place" OR OLD."goal" IS NOT NEW."goal" OR OLD."category" IS NOT NEW."category" OR OLD."amount" IS NOT NEW."amount" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'template', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'start' AS f, OLD."start" AS a, NEW."start" AS b UNION ALL SELECT 'end' AS f, OLD."end" AS a, NEW."end" AS b UNION ALL SELECT 'weekday' AS f, OLD."weekday" AS a, NEW."weekday" AS b UNION ALL SELECT 'companion_ids' AS f, OLD."companion_ids" AS a, NEW."companion_ids" AS b UNION ALL SELECT 'provider_id' AS f, OLD."provider_id" AS a, NEW."provider_id" AS b UNION ALL SELECT 'decision_id' AS f, OLD."decision_id" AS a, NEW."decision_id" AS b UNION ALL SELECT 'activity' AS f, OLD."activity" AS a, NEW."activity" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'goal' AS f, OLD."goal" AS a, NEW."goal" AS b UNION ALL SELECT 'category' AS f, OLD."category" AS a, NEW."category" AS b UNION ALL SELECT 'amount' AS f, OLD."amount" AS a, NEW."amount" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER template_never_delete BEFORE DELETE ON template BEGIN SELECT RAISE(ABORT, 'template: never delete'); END;
CREATE TRIGGER seal_insert AFTER INSERT ON seal BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'seal', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, NULL AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, NULL AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, NULL AS a, NEW."last" AS b UNION ALL SELECT 'language' AS f, NULL AS a, NEW."language" AS b UNION ALL SELECT 'options' AS f, NULL AS a, NEW."options" AS b UNION ALL SELECT 'content' AS f, NULL AS a, NEW."content" AS b UNION ALL SELECT 'hash' AS f, NULL AS a, NEW."hash" AS b UNION ALL SELECT 'code' AS f, NULL AS a, NEW."code" AS b UNION ALL SELECT 'sealed_on' AS f, NULL AS a, NEW."sealed_on" AS b UNION ALL SELECT 'number' AS f, NULL AS a, NEW."number" AS b UNION ALL SELECT 'replaces' AS f, NULL AS a, NEW."replaces" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER seal_update AFTER UPDATE ON seal WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."language" IS NOT NEW."language" OR OLD."options" IS NOT NEW."options" OR OLD."content" IS NOT NEW."content" OR OLD."hash" IS NOT NEW."hash" OR OLD."code" IS NOT NEW."code" OR OLD."sealed_on" IS NOT NEW."sealed_on" OR OLD."number" IS NOT NEW."number" OR OLD."replaces" IS NOT NEW."replaces" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'seal', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, OLD."report" AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, OLD."first" AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, OLD."last" AS a, NEW."last" AS b UNION ALL SELECT 'language' AS f, OLD."language" AS a, NEW."language" AS b UNION ALL SELECT 'options' AS f, OLD."options" AS a, NEW."options" AS b UNION ALL SELECT 'content' AS f, OLD."content" AS a, NEW."content" AS b UNION ALL SELECT 'hash' AS f, OLD."hash" AS a, NEW."hash" AS b UNION ALL SELECT 'code' AS f, OLD."code" AS a, NEW."code" AS b UNION ALL SELECT 'sealed_on' AS f, OLD."sealed_on" AS a, NEW."sealed_on" AS b UNION ALL SELECT 'number' AS f, OLD."number" AS a, NEW."number" AS b UNION ALL SELECT 'replaces' AS f, OLD."replaces" AS a, NEW."replaces" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER seal_never_delete BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seal: never delete'); END;
CREATE TRIGGER confirmation_insert AFTER INSERT ON confirmation BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'confirmation', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, NULL AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, NULL AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, NULL AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, NULL AS a, NEW."last" AS b UNION ALL SELECT 'hash' AS f, NULL AS a, NEW."hash" AS b UNION ALL SELECT 'answers' AS f, NULL AS a, NEW."answers" AS b UNION ALL SELECT 'confirmed_on' AS f, NULL AS a, NEW."confirmed_on" AS b UNION ALL SELECT 'note' AS f, NULL AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER confirmation_update AFTER UPDATE ON confirmation WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."report" IS NOT NEW."report" OR OLD."first" IS NOT NEW."first" OR OLD."last" IS NOT NEW."last" OR OLD."hash" IS NOT NEW."hash" OR OLD."answers" IS NOT NEW."answers" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" OR OLD."note" IS NOT NEW."note" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'confirmation', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'person_id' AS f, OLD."person_id" AS a, NEW."person_id" AS b UNION ALL SELECT 'report' AS f, OLD."report" AS a, NEW."report" AS b UNION ALL SELECT 'first' AS f, OLD."first" AS a, NEW."first" AS b UNION ALL SELECT 'last' AS f, OLD."last" AS a, NEW."last" AS b UNION ALL SELECT 'hash' AS f, OLD."hash" AS a, NEW."hash" AS b UNION ALL SELECT 'answers' AS f, OLD."answers" AS a, NEW."answers" AS b UNION ALL SELECT 'confirmed_on' AS f, OLD."confirmed_on" AS a, NEW."confirmed_on" AS b UNION ALL SELECT 'note' AS f, OLD."note" AS a, NEW."note" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER confirmation_never_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation: never delete'); END;
CREATE TRIGGER expense_receipt_insert AFTER INSERT ON expense_receipt BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense_receipt', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, NULL AS a, NEW."id" AS b UNION ALL SELECT 'expense_id' AS f, NULL AS a, NEW."expense_id" AS b UNION ALL SELECT 'place' AS f, NULL AS a, NEW."place" AS b UNION ALL SELECT 'sha256' AS f, NULL AS a, NEW."sha256" AS b UNION ALL SELECT 'name' AS f, NULL AS a, NEW."name" AS b UNION ALL SELECT 'media_type' AS f, NULL AS a, NEW."media_type" AS b UNION ALL SELECT 'unknown' AS f, NULL AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, 1 AS a, NEW."deleted" AS b UNION ALL SELECT 'text' AS f, NULL AS a, NEW."text" AS b UNION ALL SELECT 'rotation' AS f, NULL AS a, NEW."rotation" AS b UNION ALL SELECT 'crop' AS f, NULL AS a, NEW."crop" AS b UNION ALL SELECT 'missing' AS f, NULL AS a, NEW."missing" AS b) WHERE a IS NOT b) FROM writer; END;
CREATE TRIGGER expense_receipt_update AFTER UPDATE ON expense_receipt WHEN OLD."id" IS NOT NEW."id" OR OLD."expense_id" IS NOT NEW."expense_id" OR OLD."place" IS NOT NEW."place" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."name" IS NOT NEW."name" OR OLD."media_type" IS NOT NEW."media_type" OR OLD."unknown" IS NOT NEW."unknown" OR OLD."deleted" IS NOT NEW."deleted" OR OLD."text" IS NOT NEW."text" OR OLD."rotation" IS NOT NEW."rotation" OR OLD."crop" IS NOT NEW."crop" OR OLD."missing" IS NOT NEW."missing" BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields) SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1, at, who, 'expense_receipt', NEW.id, (SELECT json_group_object(f, json_array(a, b)) FROM (SELECT 'id' AS f, OLD."id" AS a, NEW."id" AS b UNION ALL SELECT 'expense_id' AS f, OLD."expense_id" AS a, NEW."expense_id" AS b UNION ALL SELECT 'place' AS f, OLD."place" AS a, NEW."place" AS b UNION ALL SELECT 'sha256' AS f, OLD."sha256" AS a, NEW."sha256" AS b UNION ALL SELECT 'name' AS f, OLD."name" AS a, NEW."name" AS b UNION ALL SELECT 'media_type' AS f, OLD."media_type" AS a, NEW."media_type" AS b UNION ALL SELECT 'unknown' AS f, OLD."unknown" AS a, NEW."unknown" AS b UNION ALL SELECT 'deleted' AS f, OLD."deleted" AS a, NEW."deleted" AS b UNION ALL SELECT 'text' AS f, OLD."text" AS a, NEW."text" AS b UNION ALL SELECT 'rotation' AS f, OLD."rotation" AS a, NEW."rotation" AS b UNION ALL SELECT 'crop' AS f, OLD."crop" AS a, NEW."crop" AS b UNION ALL SELECT 'missing' AS f, OLD."missing" AS a, NEW."missing" AS b) WHERE a IS NOT b) FROM writer; END;
COMMIT;
