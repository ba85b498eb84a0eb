\set code random(1, :codes)
SELECT d.code, d.access_code, d.state, d.received_at, d.current_due_at, d.reappointment_count, d.finished_at, d.agency_id, d.one_stop_unit_id
FROM dossier_dossier d WHERE d.code = (SELECT code FROM bench_code WHERE n = :code) LIMIT 2;
