using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ArrivalsAndCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "correction_count",
                table: "dossier_dossier",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "open_correction_count",
                table: "dossier_dossier",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "dossier_online_arrival",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    papers = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    arrived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    alert_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    answered_with_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answering_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    is_late = table.Column<bool>(type: "boolean", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    applicant_address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    applicant_email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    applicant_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    applicant_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    applicant_phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_online_arrival", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_result_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_applicant = table.Column<bool>(type: "boolean", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    corrected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    document = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    is_late = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_result_correction", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_result_correction_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_online_arrival_agency_id_answered_at_id_open",
                table: "dossier_online_arrival",
                columns: new[] { "agency_id", "answered_at", "id" },
                filter: "answered_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_online_arrival_agency_id_arrived_at_id_open",
                table: "dossier_online_arrival",
                columns: new[] { "agency_id", "arrived_at", "id" },
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_online_arrival_answered_at_id_open",
                table: "dossier_online_arrival",
                columns: new[] { "answered_at", "id" },
                filter: "answered_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_online_arrival_arrived_at_id_open",
                table: "dossier_online_arrival",
                columns: new[] { "arrived_at", "id" },
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_online_arrival_reference",
                table: "dossier_online_arrival",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_result_correction_agency_id_id",
                table: "dossier_result_correction",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_result_correction_dossier_id_ordinal",
                table: "dossier_result_correction",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_online_arrival");

            migrationBuilder.DropTable(
                name: "dossier_result_correction");

            migrationBuilder.DropColumn(
                name: "correction_count",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "open_correction_count",
                table: "dossier_dossier");
        }
    }
}
