using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accountability_apology",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    new_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    send_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cause_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    remedy_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    responsible_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible_official_id = table.Column<Guid>(type: "uuid", nullable: true),
                    drafter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signer_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    signer_title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_breach = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountability_apology", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_dossier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    access_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regime_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    one_stop_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    holder_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_official_id = table.Column<Guid>(type: "uuid", nullable: true),
                    pending_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    sets = table.Column<int>(type: "integer", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    limit_amount = table.Column<int>(type: "integer", nullable: false),
                    limit_unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    counting_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    counted_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    original_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lawful_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    current_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hand_over_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    supplement_count = table.Column<int>(type: "integer", nullable: false),
                    state_before_supplement = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reappointment_count = table.Column<int>(type: "integer", nullable: false),
                    result_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    result_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    timeliness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    imported_from = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    applicant_address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    applicant_email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    applicant_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    applicant_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    applicant_phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    submitter_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    submitter_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    submitter_phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_intake_slip",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    one_stop_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regime_id = table.Column<Guid>(type: "uuid", nullable: false),
                    papers = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    applicant_address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    applicant_email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    applicant_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    applicant_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    applicant_phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_intake_slip", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    action_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on_behalf_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: true),
                    salt = table.Column<string>(type: "text", nullable: true),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_counter",
                columns: table => new
                {
                    series = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    period = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_counter", x => new { x.series, x.period });
                });

            migrationBuilder.CreateTable(
                name: "kernel_kept_answer",
                columns: table => new
                {
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_kept_answer", x => new { x.official_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    next_attempt_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_stored_file",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    stored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_stored_file", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "measure_day_cell",
                columns: table => new
                {
                    measure = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_day_cell", x => new { x.agency_id, x.measure, x.day, x.field_id, x.procedure_id });
                });

            migrationBuilder.CreateTable(
                name: "measure_month_cell",
                columns: table => new
                {
                    measure = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_month_cell", x => new { x.month, x.measure, x.agency_id, x.field_id });
                });

            migrationBuilder.CreateTable(
                name: "org_access_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_access_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_day",
                columns: table => new
                {
                    layer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decision = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_day", x => new { x.layer_id, x.date });
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_layer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_layer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_official",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    normalized_email = table.Column<string>(type: "text", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_official", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_official_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_official_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_official_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_official_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "org_official_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_official_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "org_sign_in_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_sign_in_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sort = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    search_key = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_unit", x => x.id);
                    table.ForeignKey(
                        name: "FK_org_unit_org_unit_parent_id",
                        column: x => x.parent_id,
                        principalTable: "org_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_field",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_field", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_legal_regime",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    hand_over_cut_off = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    hand_over_morning_minutes = table.Column<int>(type: "integer", nullable: false),
                    hand_over_article = table.Column<string>(type: "text", nullable: false),
                    supplement_window_days = table.Column<int>(type: "integer", nullable: false),
                    supplement_article = table.Column<string>(type: "text", nullable: false),
                    restart_article = table.Column<string>(type: "text", nullable: false),
                    completion_days = table.Column<int>(type: "integer", nullable: true),
                    apology_lead_days = table.Column<int>(type: "integer", nullable: false),
                    maximum_reappointments = table.Column<int>(type: "integer", nullable: false),
                    apology_article = table.Column<string>(type: "text", nullable: false),
                    refusal_article = table.Column<string>(type: "text", nullable: false),
                    not_eligible_article = table.Column<string>(type: "text", nullable: false),
                    withdrawal_article = table.Column<string>(type: "text", nullable: false),
                    forms_circular = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_legal_regime", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_deadline_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    counted_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_deadline_entry", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_deadline_entry_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossier_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    procedure_paper_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    originals = table.Column<int>(type: "integer", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    is_supplement = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_paper", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_paper_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossier_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    given_by_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_step_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "org_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    valid_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_post", x => x.id);
                    table.ForeignKey(
                        name: "FK_org_post_org_official_official_id",
                        column: x => x.official_id,
                        principalTable: "org_official",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_org_post_org_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_procedure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_procedure", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_procedure_procedure_field_field_id",
                        column: x => x.field_id,
                        principalTable: "procedure_field",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_handling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_handling", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_handling_procedure_procedure_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    initials = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    publication_decision = table.Column<string>(type: "text", nullable: true),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    fee = table.Column<string>(type: "text", nullable: true),
                    result_name = table.Column<string>(type: "text", nullable: true),
                    limit_amount = table.Column<int>(type: "integer", nullable: true),
                    limit_unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    limit_text = table.Column<string>(type: "text", nullable: true),
                    counting_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_version_procedure_procedure_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    case_name = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    originals = table.Column<int>(type: "integer", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    form = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_paper", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_paper_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_process_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    hours = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_process_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_process_step_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_number",
                table: "accountability_apology",
                columns: new[] { "agency_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_sent_at",
                table: "accountability_apology",
                columns: new[] { "agency_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_state_id",
                table: "accountability_apology",
                columns: new[] { "agency_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_dossier_id",
                table: "accountability_apology",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_deadline_entry_dossier_id_ordinal",
                table: "dossier_deadline_entry",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_received_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_state_id",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_code",
                table: "dossier_dossier",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_intake_slip_agency_id_number",
                table: "dossier_intake_slip",
                columns: new[] { "agency_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_paper_dossier_id_ordinal",
                table: "dossier_paper",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_step_dossier_id_ordinal",
                table: "dossier_step",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kernel_audit_entry_official_id_at",
                table: "kernel_audit_entry",
                columns: new[] { "official_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_kernel_audit_entry_record_kind_record_id_sequence",
                table: "kernel_audit_entry",
                columns: new[] { "record_kind", "record_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kernel_outbox_message_record_kind_record_id",
                table: "kernel_outbox_message",
                columns: new[] { "record_kind", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_kernel_outbox_message_reference",
                table: "kernel_outbox_message",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kernel_outbox_message_state_next_attempt_at",
                table: "kernel_outbox_message",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_access_token_hash",
                table: "org_access_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_access_token_official_id",
                table: "org_access_token",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_official_normalized_email",
                table: "org_official",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_org_official_normalized_user_name",
                table: "org_official",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_official_claim_user_id",
                table: "org_official_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_post_official_id",
                table: "org_post",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_post_unit_id_role",
                table: "org_post",
                columns: new[] { "unit_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_org_sign_in_session_official_id",
                table: "org_sign_in_session",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_agency_id",
                table: "org_unit",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_code",
                table: "org_unit",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_parent_id",
                table: "org_unit",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_field_name",
                table: "procedure_field",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_handling_procedure_id",
                table: "procedure_handling",
                column: "procedure_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_legal_regime_code",
                table: "procedure_legal_regime",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_paper_version_id_ordinal",
                table: "procedure_paper",
                columns: new[] { "version_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_procedure_code",
                table: "procedure_procedure",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_procedure_field_id",
                table: "procedure_procedure",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_step_version_id_ordinal",
                table: "procedure_process_step",
                columns: new[] { "version_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_version_procedure_id_number",
                table: "procedure_version",
                columns: new[] { "procedure_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountability_apology");

            migrationBuilder.DropTable(
                name: "dossier_deadline_entry");

            migrationBuilder.DropTable(
                name: "dossier_intake_slip");

            migrationBuilder.DropTable(
                name: "dossier_paper");

            migrationBuilder.DropTable(
                name: "dossier_step");

            migrationBuilder.DropTable(
                name: "kernel_audit_entry");

            migrationBuilder.DropTable(
                name: "kernel_counter");

            migrationBuilder.DropTable(
                name: "kernel_kept_answer");

            migrationBuilder.DropTable(
                name: "kernel_outbox_message");

            migrationBuilder.DropTable(
                name: "kernel_stored_file");

            migrationBuilder.DropTable(
                name: "measure_day_cell");

            migrationBuilder.DropTable(
                name: "measure_month_cell");

            migrationBuilder.DropTable(
                name: "org_access_token");

            migrationBuilder.DropTable(
                name: "org_calendar_day");

            migrationBuilder.DropTable(
                name: "org_calendar_layer");

            migrationBuilder.DropTable(
                name: "org_official_claim");

            migrationBuilder.DropTable(
                name: "org_official_login");

            migrationBuilder.DropTable(
                name: "org_official_token");

            migrationBuilder.DropTable(
                name: "org_post");

            migrationBuilder.DropTable(
                name: "org_sign_in_session");

            migrationBuilder.DropTable(
                name: "procedure_handling");

            migrationBuilder.DropTable(
                name: "procedure_legal_regime");

            migrationBuilder.DropTable(
                name: "procedure_paper");

            migrationBuilder.DropTable(
                name: "procedure_process_step");

            migrationBuilder.DropTable(
                name: "dossier_dossier");

            migrationBuilder.DropTable(
                name: "org_official");

            migrationBuilder.DropTable(
                name: "org_unit");

            migrationBuilder.DropTable(
                name: "procedure_version");

            migrationBuilder.DropTable(
                name: "procedure_procedure");

            migrationBuilder.DropTable(
                name: "procedure_field");
        }
    }
}
