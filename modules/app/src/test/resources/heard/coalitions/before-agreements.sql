-- What stood in a database before there were agreements: two coalitions, the first of two organisations with a consultation.
insert into coalitions.organisation (id, name) values
  ('a0000000-0000-4000-8000-000000000001', 'Northside'),
  ('a0000000-0000-4000-8000-000000000002', 'Open Door'),
  ('a0000000-0000-4000-8000-000000000003', 'Fair Records');
insert into coalitions.coalition (id, name) values
  ('c0000000-0000-4000-8000-000000000001', 'Heard Together'),
  ('c0000000-0000-4000-8000-000000000002', 'Fair Records');
insert into coalitions.member_organisation (coalition_id, organisation_id, lead) values
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', false),
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', true),
  ('c0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000003', true);
insert into accounts.account (id, email, name, password) values
  ('d0000000-0000-4000-8000-000000000001', 'ada@example.org', 'Ada', '{argon2}'),
  ('d0000000-0000-4000-8000-000000000002', 'bo@example.org', 'Bo', '{argon2}'),
  ('d0000000-0000-4000-8000-000000000003', 'cy@example.org', 'Cy', null);
insert into accounts.place (account_id, coalition_id, organisation_id, roles) values
  ('d0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000001',
   'a0000000-0000-4000-8000-000000000002', '{ADMINISTRATOR,ORGANISER}'),
  ('d0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-000000000001',
   'a0000000-0000-4000-8000-000000000001', '{ANALYST}'),
  ('d0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000002',
   'a0000000-0000-4000-8000-000000000003', '{ADMINISTRATOR}');
insert into vault.coalition_key (coalition_id, wrapped) values
  ('c0000000-0000-4000-8000-000000000001', '\x01'), ('c0000000-0000-4000-8000-000000000002', '\x02');
insert into vault.consultation_key (coalition_id, consultation_id, wrapped) values
  ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', '\x03');
insert into consultations.consultation (coalition_id, id, revision, organisation_id, slug, status, title, purpose, strategy,
    sections, closes_on, retain_until, source, languages, questionnaire_version) values
  ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 3,
   'a0000000-0000-4000-8000-000000000002', 'doctors', 'OPEN', '{"en": "Doctors"}', '{"en": "To hear"}', 'A strategy', '[]',
   '2027-01-31', '2028-01-31', 'en', '["en"]', 1);
insert into consultations.public_address (slug, coalition_id, consultation_id, published) values
  ('doctors', 'c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', true);
insert into questionnaires.draft (coalition_id, id, revision, content) values
  ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 1, '{}');
insert into questionnaires.version (coalition_id, consultation_id, number, content) values
  ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 1, '{}');
insert into responses.response (coalition_id, id, revision, consultation_id, organisation_id, questionnaire_version, channel,
    language, status, submitted_on, count_me, quote_me, only_coalition, receipt, content) values
  ('c0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001', 1,
   'e0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 1, 'WEB', 'en', 'SUBMITTED', '2026-11-20',
   true, true, false, '\x0a', '\x0b');
insert into responses.receipt (hmac, coalition_id, response_id) values
  ('\x0a', 'c0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001');
insert into analysis.theme (coalition_id, id, revision, consultation_id, name, description, colour, position) values
  ('c0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 0,
   'e0000000-0000-4000-8000-000000000001', 'Fear', '', 'RUST', 0);
insert into evidence.dossier (coalition_id, id, revision, consultation_id, language, title, status, content, digest,
    sealed_on, words_taken_back) values
  ('c0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002', 4,
   'e0000000-0000-4000-8000-000000000001', 'en', 'Told last', 'SEALED', '{}', 'abc', '2026-11-21', false);
insert into audit.entry (coalition_id, id, at, account_id, action) values
  ('c0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', now(),
   'd0000000-0000-4000-8000-000000000002', 'READ_RESPONSE');
