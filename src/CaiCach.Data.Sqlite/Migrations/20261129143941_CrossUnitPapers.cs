using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CrossUnitPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "taken_in_agency_id",
                table: "dossier_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dossier_cross_unit_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taken_in_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    article = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    arrived_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_cross_unit_paper", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_cross_unit_paper_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_dossier_id",
                table: "dossier_cross_unit_paper",
                column: "dossier_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_from_agency_id_id_ended_at_open",
                table: "dossier_cross_unit_paper",
                columns: new[] { "from_agency_id", "id", "ended_at" },
                filter: "ended_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_from_agency_id_id_open",
                table: "dossier_cross_unit_paper",
                columns: new[] { "from_agency_id", "id" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_sent_at_id_open",
                table: "dossier_cross_unit_paper",
                columns: new[] { "sent_at", "id" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_to_agency_id_id_ended_at_open",
                table: "dossier_cross_unit_paper",
                columns: new[] { "to_agency_id", "id", "ended_at" },
                filter: "ended_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_cross_unit_paper_to_agency_id_id_open",
                table: "dossier_cross_unit_paper",
                columns: new[] { "to_agency_id", "id" },
                filter: "ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_cross_unit_paper");

            migrationBuilder.DropColumn(
                name: "taken_in_agency_id",
                table: "dossier_dossier");
        }
    }
}
