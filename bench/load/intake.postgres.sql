\set door random(1, :doors)
WITH g AS (SELECT *, bench_id() AS id, bench_id() AS action, clock_timestamp() AS at FROM bench_door WHERE n = :door),
 kept AS (INSERT INTO kernel_kept_answer (official_id, key, action, fingerprint, answer, at)
  SELECT official_id, 'bench-' || id, 'dossier.receive', repeat('a', 64), repeat('x', 420), at FROM g),
 c AS (INSERT INTO kernel_counter (series, period, last) SELECT 'bench:' || agency_code, '210701', 1 FROM g
  ON CONFLICT (series, period) DO UPDATE SET last = kernel_counter.last + 1 RETURNING last),
 d AS (INSERT INTO dossier_dossier (id, code, access_code, procedure_id, version_id, field_id, regime_id, agency_id, one_stop_unit_id, division_id, state, holder_unit_id,
   holder_official_id, channel, sets, received_at, limit_amount, limit_unit, counting_rule, counted_from, original_due_at, lawful_due_at, current_due_at, hand_over_due_at,
   supplement_count, reappointment_count, search_key, version, applicant_address, applicant_kind, applicant_name, applicant_number, applicant_phone)
  SELECT g.id, 'F' || agency_code || '-210701-' || lpad(c.last::text, greatest(4, length(c.last::text)), '0'), 'ABCDEFGHJ', procedure_id, version_id, field_id, regime_id, agency_id, one_stop_id, division_id, 'Accepted', one_stop_id,
   official_id, 'Direct', 1, g.at, 10, 'WorkingDay', 'Statutory', g.at, g.at + interval '14 days', g.at + interval '14 days', g.at + interval '14 days', g.at + interval '9 hours',
   0, 0, 'f' || agency_code || ' 210701 ' || c.last || ' nguyen van dat 0905123456 054085000123', 0, '12 Lê Lợi', 'Individual', 'Nguyễn Văn Đất', '054085000123', '0905123456' FROM g, c),
 p AS (INSERT INTO dossier_paper (id, dossier_id, ordinal, name, originals, copies, is_supplement) SELECT bench_id(), id, 1, 'Đơn đăng ký', 1, 0, false FROM g),
 s AS (INSERT INTO dossier_step (id, dossier_id, ordinal, name, unit_id, official_id, started_at, due_at) SELECT bench_id(), id, 1, 'Tiếp nhận', one_stop_id, official_id, at, at + interval '9 hours' FROM g),
 l AS (INSERT INTO dossier_deadline_entry (id, dossier_id, ordinal, cause, at, counted_from, due_at, sentence, article)
  SELECT bench_id(), id, 1, 'Start', at, at, at + interval '14 days', 'Hẹn trả 17:00 thứ Năm 15/07/2021: 10 ngày làm việc kể từ 07:00 thứ Năm 01/07/2021, bỏ 4 ngày cuối tuần, không vướng ngày lễ.', '' FROM g),
 a AS (INSERT INTO kernel_audit_entry (id, action_id, action, at, official_id, official_name, unit_id, record_kind, record_id, sequence, content, salt, content_hash, previous_hash, hash)
  SELECT bench_id(), action, 'dossier.receive', at, official_id, official_name, one_stop_id, 'dossier', id, 1, repeat('c', 420), repeat('a', 32), repeat('a', 64), '', repeat('a', 64) FROM g),
 day AS (INSERT INTO measure_day_cell (agency_id, measure, day, field_id, procedure_id, amount) SELECT agency_id, 'bench', '2021-07-01', field_id, procedure_id, 1 FROM g
  ON CONFLICT (agency_id, measure, day, field_id, procedure_id) DO UPDATE SET amount = measure_day_cell.amount + 1)
INSERT INTO measure_month_cell (month, measure, agency_id, field_id, amount) SELECT '2021-07-01', 'bench', agency_id, field_id, 1 FROM g
 ON CONFLICT (month, measure, agency_id, field_id) DO UPDATE SET amount = measure_month_cell.amount + 1;
