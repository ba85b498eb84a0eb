\set door random(1, :doors)
SELECT d.id, d.code, v.name, d.applicant_name, d.state, d.agency_id, d.holder_unit_id, d.holder_official_id, d.received_at, d.current_due_at, d.lawful_due_at, d.finished_at, d.timeliness, d.reappointment_count, d.version
FROM (SELECT * FROM dossier_dossier WHERE agency_id = (SELECT agency_id FROM bench_door WHERE n = :door) ORDER BY id DESC LIMIT 51) d
JOIN procedure_version v ON v.id = d.version_id ORDER BY d.id DESC;
