using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class IndexRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "index_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bands = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    cut_off = table.Column<DateOnly>(type: "date", nullable: false),
                    submit_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    explain_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decision_date = table.Column<DateOnly>(type: "date", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    object_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    object_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    href = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_evidence_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    unlinked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    unlinked_by_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_evidence_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_explanation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answers_appraisal = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_explanation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_member",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nodes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_member", x => new { x.round_id, x.official_id });
                });

            migrationBuilder.CreateTable(
                name: "index_round_result",
                columns: table => new
                {
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    unit_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    block = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    band = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    total = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false),
                    self_total = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_result", x => x.round_unit_id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_result_field",
                columns: table => new
                {
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false),
                    max = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false),
                    applicable_max = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_result_field", x => new { x.round_unit_id, x.code });
                });

            migrationBuilder.CreateTable(
                name: "index_round_score",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inputs = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    proposal = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    points = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    is_applicable = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_score", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_round_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    is_ranked_separately = table.Column<bool>(type: "boolean", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reopened_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    explained_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    explain_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_round_unit", x => x.id);
                });

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
                name: "ix_index_round_score_round_id_round_unit_id_criterion_id",
                table: "index_round_score",
                columns: new[] { "round_id", "round_unit_id", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_unit_round_id_unit_id",
                table: "index_round_unit",
                columns: new[] { "round_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_round_unit_unit_id",
                table: "index_round_unit",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
