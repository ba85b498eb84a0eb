using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ratings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quality_rating");

            migrationBuilder.DropTable(
                name: "quality_rating_form");
        }
    }
}
