using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CalendarKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "org_calendar_layer",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_closure",
                table: "org_calendar_layer",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "org_calendar_layer",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "hours",
                table: "org_calendar_day",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "org_calendar_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    layer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    layer_version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    promise = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    prepared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    expected = table.Column<int>(type: "INTEGER", nullable: false),
                    cursor = table.Column<Guid>(type: "TEXT", nullable: true),
                    moved = table.Column<int>(type: "INTEGER", nullable: false),
                    kept = table.Column<int>(type: "INTEGER", nullable: false),
                    noticed = table.Column<int>(type: "INTEGER", nullable: false),
                    silent = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_calendar_hours",
                columns: table => new
                {
                    layer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    week = table.Column<string>(type: "TEXT", maxLength: 900, nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
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
