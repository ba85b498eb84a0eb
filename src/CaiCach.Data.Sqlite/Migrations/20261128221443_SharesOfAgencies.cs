using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SharesOfAgencies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_index_round_score_round_id_round_unit_id_criterion_id",
                table: "index_round_score");

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

            migrationBuilder.CreateIndex(
                name: "ix_index_round_score_round_id_id",
                table: "index_round_score",
                columns: new[] { "round_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_round_score_round_unit_id_criterion_id",
                table: "index_round_score",
                columns: new[] { "round_unit_id", "criterion_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "index_agency_share");

            migrationBuilder.DropIndex(
                name: "ix_index_round_score_round_id_id",
                table: "index_round_score");

            migrationBuilder.DropIndex(
                name: "ix_index_round_score_round_unit_id_criterion_id",
                table: "index_round_score");

            migrationBuilder.CreateIndex(
                name: "ix_index_round_score_round_id_round_unit_id_criterion_id",
                table: "index_round_score",
                columns: new[] { "round_id", "round_unit_id", "criterion_id" });
        }
    }
}
