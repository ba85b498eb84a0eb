using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    new_due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    send_by = table.Column<long>(type: "INTEGER", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cause_text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    remedy_text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    drafter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    signer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    number_year = table.Column<int>(type: "INTEGER", nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    delivery = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    is_breach = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountability_apology", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accountability_explanation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    figure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stated_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    stated_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    stated_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    proof_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    proof_link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    concluded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concluded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    concluded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    conclusion_words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountability_explanation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_dossier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    access_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regime_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    one_stop_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pending_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    sets = table.Column<int>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    limit_amount = table.Column<int>(type: "INTEGER", nullable: false),
                    limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    counting_rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    counted_from = table.Column<long>(type: "INTEGER", nullable: false),
                    original_due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    lawful_due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    current_due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    hand_over_due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    supplement_count = table.Column<int>(type: "INTEGER", nullable: false),
                    state_before_supplement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reappointment_count = table.Column<int>(type: "INTEGER", nullable: false),
                    result_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    result_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    timeliness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    returned_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    imported_from = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    applicant_address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    applicant_email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    applicant_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    submitter_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    submitter_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    submitter_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_intake_slip",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    one_stop_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regime_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    papers = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    applicant_address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    applicant_email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    applicant_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_intake_slip", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_agency_share",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numerator = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    denominator = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    repairable = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    ahead = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_agency_share", x => new { x.year, x.measure, x.agency_id });
                });

            migrationBuilder.CreateTable(
                name: "index_criteria_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    index = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year_from = table.Column<int>(type: "INTEGER", nullable: false),
                    year_to = table.Column<int>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    parent_set_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    copied_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_criteria_set", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_criterion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    series_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    max = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rule = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    rule_words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    zero = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    may_not_apply = table.Column<bool>(type: "INTEGER", nullable: false),
                    appraiser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    measure_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    owner_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    effort = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    is_inherited = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_criterion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_leaf_input",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inputs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_leaf_input", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_live_score",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    is_applicable = table.Column<bool>(type: "INTEGER", nullable: false),
                    numerator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    denominator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    repairable = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    ahead = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    trouble = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_live_score", x => new { x.unit_id, x.year, x.criterion_id, x.day });
                });

            migrationBuilder.CreateTable(
                name: "index_live_sweep",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_live_sweep", x => new { x.year, x.day });
                });

            migrationBuilder.CreateTable(
                name: "index_month_share",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numerator = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    denominator = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_month_share", x => new { x.measure, x.day, x.agency_id });
                });

            migrationBuilder.CreateTable(
                name: "index_result_part",
                columns: table => new
                {
                    row_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_part", x => new { x.row_id, x.part });
                });

            migrationBuilder.CreateTable(
                name: "index_result_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    table_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    total = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_row", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_result_table",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    index = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    imported_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_table", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bands = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    cut_off = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    submit_by = table.Column<long>(type: "INTEGER", nullable: false),
                    explain_by = table.Column<long>(type: "INTEGER", nullable: true),
                    opened_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    object_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    object_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    href = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_evidence_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evidence_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    unlinked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    unlinked_by_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_evidence_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_explanation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers_appraisal = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_explanation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_member",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nodes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_member", x => new { x.round_id, x.official_id });
                });

            migrationBuilder.CreateTable(
                name: "index_round_result",
                columns: table => new
                {
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    block = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    band = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    total = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    self_total = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_result", x => x.round_unit_id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_result_field",
                columns: table => new
                {
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    max = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false),
                    applicable_max = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_result_field", x => new { x.round_unit_id, x.code });
                });

            migrationBuilder.CreateTable(
                name: "index_round_score",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    inputs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    proposal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    points = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    is_applicable = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_score", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    block = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_ranked_separately = table.Column<bool>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    submitted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reopened_until = table.Column<long>(type: "INTEGER", nullable: true),
                    explained_at = table.Column<long>(type: "INTEGER", nullable: true),
                    explain_until = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_stale_measure",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_stale_measure", x => new { x.agency_id, x.measure, x.year });
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_checkpoint",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    root = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_checkpoint", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on_behalf_of_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    record_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    salt = table.Column<string>(type: "TEXT", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_leaf",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    entry_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_leaf", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_node",
                columns: table => new
                {
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    index = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_node", x => new { x.level, x.index });
                });

            migrationBuilder.CreateTable(
                name: "kernel_counter",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_counter", x => new { x.series, x.period });
                });

            migrationBuilder.CreateTable(
                name: "kernel_kept_answer",
                columns: table => new
                {
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_kept_answer", x => new { x.official_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_stored_file",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_stored_file", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "measure_day_cell",
                columns: table => new
                {
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_day_cell", x => new { x.agency_id, x.measure, x.day, x.field_id, x.procedure_id });
                });

            migrationBuilder.CreateTable(
                name: "measure_month_cell",
                columns: table => new
                {
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_month_cell", x => new { x.month, x.measure, x.agency_id, x.field_id });
                });

            migrationBuilder.CreateTable(
                name: "org_access_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_access_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_day",
                columns: table => new
                {
                    layer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_day", x => new { x.layer_id, x.date });
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_feed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_layer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_layer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_morning_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    overdue = table.Column<int>(type: "INTEGER", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    waiting = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_morning_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_morning_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_morning_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_official",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    no_morning_mail = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_official", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_sign_in_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_sign_in_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sort = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    search_key = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "plan_content",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_content", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    goals = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    requirements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    targets = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    step_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation_recipient",
                columns: table => new
                {
                    escalation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation_recipient", x => new { x.escalation_id, x.official_id });
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    with_parts = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    goals = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    requirements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_target",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_target", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    output = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    expected_result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    budget = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    origin_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    origin_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin_label = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    content_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_task_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    original_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    requested_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    requester_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_entry = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task_cooperation",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_cooperation", x => new { x.task_id, x.unit_id });
                });

            migrationBuilder.CreateTable(
                name: "plan_task_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parent_task_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    granted = table.Column<bool>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    details = table.Column<string>(type: "TEXT", nullable: true),
                    proof_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    proof_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proof_link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_field",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_field", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_legal_regime",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hand_over_cut_off = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    hand_over_morning_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    hand_over_article = table.Column<string>(type: "TEXT", nullable: false),
                    supplement_window_days = table.Column<int>(type: "INTEGER", nullable: false),
                    supplement_article = table.Column<string>(type: "TEXT", nullable: false),
                    restart_article = table.Column<string>(type: "TEXT", nullable: false),
                    completion_days = table.Column<int>(type: "INTEGER", nullable: true),
                    apology_lead_days = table.Column<int>(type: "INTEGER", nullable: false),
                    maximum_reappointments = table.Column<int>(type: "INTEGER", nullable: false),
                    apology_article = table.Column<string>(type: "TEXT", nullable: false),
                    refusal_article = table.Column<string>(type: "TEXT", nullable: false),
                    not_eligible_article = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawal_article = table.Column<string>(type: "TEXT", nullable: false),
                    forms_circular = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_legal_regime", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quality_band",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lowest = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    consequence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_band", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quality_finding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    percent = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    document_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quality_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    two = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    one = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    zero = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    thresholds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_indicator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quality_rating",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    intake_slip_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    hand_out = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    is_dissatisfied = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_complaint = table.Column<bool>(type: "INTEGER", nullable: false),
                    rated_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    entered_by_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_rating", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quality_rating_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_rating_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_typed = table.Column<bool>(type: "INTEGER", nullable: false),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_indicator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_reform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    frozen_at = table.Column<long>(type: "INTEGER", nullable: true),
                    submitter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    signer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reform", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_reform_figure",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    typed = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    year_to_date = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    year_before = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    rows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reform_figure", x => new { x.report_id, x.code });
                });

            migrationBuilder.CreateTable(
                name: "report_reform_part",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reform_part", x => new { x.report_id, x.part_id });
                });

            migrationBuilder.CreateTable(
                name: "report_reform_text",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    kept_from_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reform_text", x => new { x.report_id, x.section });
                });

            migrationBuilder.CreateTable(
                name: "report_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    hint = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_section", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_cell",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stratum = table.Column<int>(type: "INTEGER", nullable: false),
                    population = table.Column<int>(type: "INTEGER", nullable: false),
                    wanted = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_cell", x => new { x.survey_id, x.unit_id, x.stratum });
                });

            migrationBuilder.CreateTable(
                name: "survey_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stratum = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_used = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_draw",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    share = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    eligible = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    drawn_by_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_draw", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_questionnaire",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    loaded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_questionnaire", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_recheck",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draw_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    checked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    checked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_recheck", x => x.sheet_id);
                });

            migrationBuilder.CreateTable(
                name: "survey_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 24, scale: 16, nullable: true),
                    low = table.Column<decimal>(type: "TEXT", precision: 24, scale: 16, nullable: true),
                    high = table.Column<decimal>(type: "TEXT", precision: 24, scale: 16, nullable: true),
                    valid = table.Column<int>(type: "INTEGER", nullable: false),
                    invalid = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stratum = table.Column<int>(type: "INTEGER", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    age = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    education = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    occupation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    entered_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    entered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    invalid_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    invalid_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    invalid_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    invalid_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_stratum",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_stratum", x => new { x.survey_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "survey_survey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    questionnaire_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    opens_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closes_at = table.Column<long>(type: "INTEGER", nullable: false),
                    minimum_answers = table.Column<int>(type: "INTEGER", nullable: false),
                    modes = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    publisher_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_survey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_deadline_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    counted_from = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sentence = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    procedure_paper_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    originals = table.Column<int>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    is_supplement = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    given_by_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
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
                name: "org_recovery_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_recovery_code", x => x.id);
                    table.ForeignKey(
                        name: "FK_org_recovery_code_org_official_official_id",
                        column: x => x.official_id,
                        principalTable: "org_official",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "org_second_factor",
                columns: table => new
                {
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    turned_on_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_second_factor", x => x.official_id);
                    table.ForeignKey(
                        name: "FK_org_second_factor_org_official_official_id",
                        column: x => x.official_id,
                        principalTable: "org_official",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "org_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    valid_from = table.Column<long>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<long>(type: "INTEGER", nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    initials = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publication_decision = table.Column<string>(type: "TEXT", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: true),
                    fee = table.Column<string>(type: "TEXT", nullable: true),
                    result_name = table.Column<string>(type: "TEXT", nullable: true),
                    online_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    limit_amount = table.Column<int>(type: "INTEGER", nullable: true),
                    limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    limit_text = table.Column<string>(type: "TEXT", nullable: true),
                    counting_rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    case_name = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    originals = table.Column<int>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false)
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
                name: "ix_accountability_apology_agency_id_id",
                table: "accountability_apology",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_number_year_number",
                table: "accountability_apology",
                columns: new[] { "agency_id", "number_year", "number" },
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
                name: "ix_accountability_apology_dossier_id_open",
                table: "accountability_apology",
                column: "dossier_id",
                unique: true,
                filter: "state IN ('Drafted', 'Signed')");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_answer_by",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "answer_by" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_figure_from_to_kind_open",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "figure", "from", "to", "kind" },
                unique: true,
                filter: "state <> 'Concluded'");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_id",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_answer_by",
                table: "accountability_explanation",
                column: "answer_by");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_official_id_id",
                table: "accountability_explanation",
                columns: new[] { "official_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_deadline_entry_dossier_id_ordinal",
                table: "dossier_deadline_entry",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_id",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "id" });

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
                name: "ix_dossier_dossier_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "division_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_id",
                table: "dossier_dossier",
                columns: new[] { "division_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_id",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from_open",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true,
                filter: "imported_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_lawful_due_at_agency_id_open",
                table: "dossier_dossier",
                columns: new[] { "lawful_due_at", "agency_id" },
                filter: "timeliness = 'Late'");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_pending_unit_id_id_open",
                table: "dossier_dossier",
                columns: new[] { "pending_unit_id", "id" },
                filter: "pending_unit_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_state_id",
                table: "dossier_dossier",
                columns: new[] { "state", "id" });

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
                name: "ix_index_criteria_set_code",
                table: "index_criteria_set",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_criterion_set_id_ordinal",
                table: "index_criterion",
                columns: new[] { "set_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_index_leaf_input_unit_id_year_criterion_id",
                table: "index_leaf_input",
                columns: new[] { "unit_id", "year", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_result_row_search_key",
                table: "index_result_row",
                column: "search_key");

            migrationBuilder.CreateIndex(
                name: "ix_index_result_row_table_id_rank",
                table: "index_result_row",
                columns: new[] { "table_id", "rank" });

            migrationBuilder.CreateIndex(
                name: "ix_index_result_table_index_year",
                table: "index_result_table",
                columns: new[] { "index", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_round_code",
                table: "index_round",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_round_evidence_round_unit_id",
                table: "index_round_evidence",
                column: "round_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_index_round_evidence_link_evidence_id",
                table: "index_round_evidence_link",
                column: "evidence_id");

            migrationBuilder.CreateIndex(
                name: "ix_index_round_evidence_link_round_unit_id_criterion_id",
                table: "index_round_evidence_link",
                columns: new[] { "round_unit_id", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_explanation_round_unit_id_criterion_id",
                table: "index_round_explanation",
                columns: new[] { "round_unit_id", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_member_official_id",
                table: "index_round_member",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_index_round_result_round_id",
                table: "index_round_result",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_index_round_score_round_id_id",
                table: "index_round_score",
                columns: new[] { "round_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_score_round_unit_id_criterion_id",
                table: "index_round_score",
                columns: new[] { "round_unit_id", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_unit_round_id_unit_id",
                table: "index_round_unit",
                columns: new[] { "round_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_round_unit_unit_id",
                table: "index_round_unit",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_audit_entry_id_open",
                table: "kernel_audit_entry",
                column: "id",
                filter: "position IS NULL");

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
                name: "ix_org_calendar_feed_hash",
                table: "org_calendar_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_calendar_feed_official_id",
                table: "org_calendar_feed",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_message_day",
                table: "org_morning_message",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_message_official_id_day",
                table: "org_morning_message",
                columns: new[] { "official_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_run_day",
                table: "org_morning_run",
                column: "day",
                unique: true);

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
                name: "ix_org_official_search_key_id",
                table: "org_official",
                columns: new[] { "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_official_id",
                table: "org_post",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_post_unit_id_role",
                table: "org_post",
                columns: new[] { "unit_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_org_recovery_code_official_id_hash",
                table: "org_recovery_code",
                columns: new[] { "official_id", "hash" },
                unique: true);

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
                name: "ix_plan_content_code_valid_from",
                table: "plan_content",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_edition_plan_id_number",
                table: "plan_edition",
                columns: new[] { "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_task_id_step_code_due_on",
                table: "plan_escalation",
                columns: new[] { "task_id", "step_code", "due_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_recipient_official_id_day",
                table: "plan_escalation_recipient",
                columns: new[] { "official_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_step_code_valid_from",
                table: "plan_escalation_step",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_agency_id_code",
                table: "plan_plan",
                columns: new[] { "agency_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_period_from_id",
                table: "plan_plan",
                columns: new[] { "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_target_plan_id_ordinal",
                table: "plan_target",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_agency_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "agency_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_due_on",
                table: "plan_task",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_origin_kind_origin_id",
                table: "plan_task",
                columns: new[] { "origin_kind", "origin_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_parent_task_id",
                table: "plan_task",
                column: "parent_task_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_plan_id_ordinal",
                table: "plan_task",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_requested_due_on_open",
                table: "plan_task",
                column: "requested_due_on",
                filter: "requested_due_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_official_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_official_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_unit_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_unit_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_stage_due_on",
                table: "plan_task",
                columns: new[] { "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_plan_id_day",
                table: "plan_task_entry",
                columns: new[] { "plan_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_task_id_number",
                table: "plan_task_entry",
                columns: new[] { "task_id", "number" },
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "ix_quality_band_scope_code_valid_from",
                table: "quality_band",
                columns: new[] { "scope", "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quality_finding_agency_id_on",
                table: "quality_finding",
                columns: new[] { "agency_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_quality_finding_dossier_id_open",
                table: "quality_finding",
                column: "dossier_id",
                filter: "dossier_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quality_indicator_code_valid_from",
                table: "quality_indicator",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quality_rating_agency_id_rated_on",
                table: "quality_rating",
                columns: new[] { "agency_id", "rated_on" });

            migrationBuilder.CreateIndex(
                name: "ix_quality_rating_dossier_id_hand_out_open",
                table: "quality_rating",
                columns: new[] { "dossier_id", "hand_out" },
                unique: true,
                filter: "dossier_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quality_rating_intake_slip_id_open",
                table: "quality_rating",
                column: "intake_slip_id",
                unique: true,
                filter: "intake_slip_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quality_rating_form_edition",
                table: "quality_rating_form",
                column: "edition",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_indicator_code_valid_from",
                table: "report_indicator",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_reform_agency_id_period",
                table: "report_reform",
                columns: new[] { "agency_id", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_reform_period_state",
                table: "report_reform",
                columns: new[] { "period", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_report_reform_to_id",
                table: "report_reform",
                columns: new[] { "to", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_section_code_valid_from",
                table: "report_section",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_code_hash",
                table: "survey_code",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_code_survey_id_unit_id",
                table: "survey_code",
                columns: new[] { "survey_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_draw_survey_id_number",
                table: "survey_draw",
                columns: new[] { "survey_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_questionnaire_code_edition",
                table: "survey_questionnaire",
                columns: new[] { "code", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_recheck_survey_id_draw_id",
                table: "survey_recheck",
                columns: new[] { "survey_id", "draw_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_result_survey_id_unit_id_code",
                table: "survey_result",
                columns: new[] { "survey_id", "unit_id", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_id",
                table: "survey_sheet",
                columns: new[] { "survey_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_number_open",
                table: "survey_sheet",
                columns: new[] { "survey_id", "number" },
                unique: true,
                filter: "invalid_reason IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_unit_id_stratum",
                table: "survey_sheet",
                columns: new[] { "survey_id", "unit_id", "stratum" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_code",
                table: "survey_survey",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_questionnaire_id",
                table: "survey_survey",
                column: "questionnaire_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_year_id",
                table: "survey_survey",
                columns: new[] { "year", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountability_apology");

            migrationBuilder.DropTable(
                name: "accountability_explanation");

            migrationBuilder.DropTable(
                name: "dossier_deadline_entry");

            migrationBuilder.DropTable(
                name: "dossier_intake_slip");

            migrationBuilder.DropTable(
                name: "dossier_paper");

            migrationBuilder.DropTable(
                name: "dossier_step");

            migrationBuilder.DropTable(
                name: "index_agency_share");

            migrationBuilder.DropTable(
                name: "index_criteria_set");

            migrationBuilder.DropTable(
                name: "index_criterion");

            migrationBuilder.DropTable(
                name: "index_leaf_input");

            migrationBuilder.DropTable(
                name: "index_live_score");

            migrationBuilder.DropTable(
                name: "index_live_sweep");

            migrationBuilder.DropTable(
                name: "index_month_share");

            migrationBuilder.DropTable(
                name: "index_result_part");

            migrationBuilder.DropTable(
                name: "index_result_row");

            migrationBuilder.DropTable(
                name: "index_result_table");

            migrationBuilder.DropTable(
                name: "index_round");

            migrationBuilder.DropTable(
                name: "index_round_evidence");

            migrationBuilder.DropTable(
                name: "index_round_evidence_link");

            migrationBuilder.DropTable(
                name: "index_round_explanation");

            migrationBuilder.DropTable(
                name: "index_round_member");

            migrationBuilder.DropTable(
                name: "index_round_result");

            migrationBuilder.DropTable(
                name: "index_round_result_field");

            migrationBuilder.DropTable(
                name: "index_round_score");

            migrationBuilder.DropTable(
                name: "index_round_unit");

            migrationBuilder.DropTable(
                name: "index_stale_measure");

            migrationBuilder.DropTable(
                name: "kernel_audit_checkpoint");

            migrationBuilder.DropTable(
                name: "kernel_audit_entry");

            migrationBuilder.DropTable(
                name: "kernel_audit_leaf");

            migrationBuilder.DropTable(
                name: "kernel_audit_node");

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
                name: "org_calendar_feed");

            migrationBuilder.DropTable(
                name: "org_calendar_layer");

            migrationBuilder.DropTable(
                name: "org_morning_message");

            migrationBuilder.DropTable(
                name: "org_morning_run");

            migrationBuilder.DropTable(
                name: "org_post");

            migrationBuilder.DropTable(
                name: "org_recovery_code");

            migrationBuilder.DropTable(
                name: "org_second_factor");

            migrationBuilder.DropTable(
                name: "org_sign_in_session");

            migrationBuilder.DropTable(
                name: "plan_content");

            migrationBuilder.DropTable(
                name: "plan_edition");

            migrationBuilder.DropTable(
                name: "plan_escalation");

            migrationBuilder.DropTable(
                name: "plan_escalation_recipient");

            migrationBuilder.DropTable(
                name: "plan_escalation_step");

            migrationBuilder.DropTable(
                name: "plan_plan");

            migrationBuilder.DropTable(
                name: "plan_target");

            migrationBuilder.DropTable(
                name: "plan_task");

            migrationBuilder.DropTable(
                name: "plan_task_cooperation");

            migrationBuilder.DropTable(
                name: "plan_task_entry");

            migrationBuilder.DropTable(
                name: "procedure_handling");

            migrationBuilder.DropTable(
                name: "procedure_legal_regime");

            migrationBuilder.DropTable(
                name: "procedure_paper");

            migrationBuilder.DropTable(
                name: "procedure_process_step");

            migrationBuilder.DropTable(
                name: "quality_band");

            migrationBuilder.DropTable(
                name: "quality_finding");

            migrationBuilder.DropTable(
                name: "quality_indicator");

            migrationBuilder.DropTable(
                name: "quality_rating");

            migrationBuilder.DropTable(
                name: "quality_rating_form");

            migrationBuilder.DropTable(
                name: "report_indicator");

            migrationBuilder.DropTable(
                name: "report_reform");

            migrationBuilder.DropTable(
                name: "report_reform_figure");

            migrationBuilder.DropTable(
                name: "report_reform_part");

            migrationBuilder.DropTable(
                name: "report_reform_text");

            migrationBuilder.DropTable(
                name: "report_section");

            migrationBuilder.DropTable(
                name: "survey_cell");

            migrationBuilder.DropTable(
                name: "survey_code");

            migrationBuilder.DropTable(
                name: "survey_draw");

            migrationBuilder.DropTable(
                name: "survey_questionnaire");

            migrationBuilder.DropTable(
                name: "survey_recheck");

            migrationBuilder.DropTable(
                name: "survey_result");

            migrationBuilder.DropTable(
                name: "survey_sheet");

            migrationBuilder.DropTable(
                name: "survey_stratum");

            migrationBuilder.DropTable(
                name: "survey_survey");

            migrationBuilder.DropTable(
                name: "dossier_dossier");

            migrationBuilder.DropTable(
                name: "org_unit");

            migrationBuilder.DropTable(
                name: "org_official");

            migrationBuilder.DropTable(
                name: "procedure_version");

            migrationBuilder.DropTable(
                name: "procedure_procedure");

            migrationBuilder.DropTable(
                name: "procedure_field");
        }
    }
}
