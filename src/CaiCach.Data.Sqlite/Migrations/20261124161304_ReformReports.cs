using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReformReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
