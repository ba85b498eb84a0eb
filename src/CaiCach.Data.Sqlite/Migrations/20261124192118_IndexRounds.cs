using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
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
