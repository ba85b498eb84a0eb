using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CalendarKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                table: "org_calendar_layer",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_closure",
                table: "org_calendar_layer",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "org_calendar_layer",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "hours",
                table: "org_calendar_day",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "org_calendar_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    layer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    layer_version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    to_day = table.Column<DateOnly>(type: "date", nullable: false),
                    decision_number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    promise = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    prepared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    expected = table.Column<int>(type: "integer", nullable: false),
                    cursor = table.Column<Guid>(type: "uuid", nullable: true),
                    moved = table.Column<int>(type: "integer", nullable: false),
                    kept = table.Column<int>(type: "integer", nullable: false),
                    noticed = table.Column<int>(type: "integer", nullable: false),
                    silent = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_hours",
                columns: table => new
                {
                    layer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    week = table.Column<string>(type: "character varying(900)", maxLength: 900, nullable: false),
                    decision = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_hours", x => new { x.layer_id, x.valid_from });
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_calendar_change_layer_id",
                table: "org_calendar_change",
                column: "layer_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_calendar_change_state_decided_at",
                table: "org_calendar_change",
                columns: new[] { "state", "decided_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_calendar_change");

            migrationBuilder.DropTable(
                name: "org_calendar_hours");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "org_calendar_layer");

            migrationBuilder.DropColumn(
                name: "is_closure",
                table: "org_calendar_layer");

            migrationBuilder.DropColumn(
                name: "version",
                table: "org_calendar_layer");

            migrationBuilder.DropColumn(
                name: "hours",
                table: "org_calendar_day");
        }
    }
}
