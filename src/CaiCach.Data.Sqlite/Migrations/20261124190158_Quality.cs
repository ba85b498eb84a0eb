using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Quality : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quality_band");

            migrationBuilder.DropTable(
                name: "quality_finding");

            migrationBuilder.DropTable(
                name: "quality_indicator");
        }
    }
}
