using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MorningsEscalationsFeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "no_morning_mail",
                table: "org_official",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "org_calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_calendar_feed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_morning_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    overdue = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    waiting = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_morning_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_morning_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_morning_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    step_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation_recipient",
                columns: table => new
                {
                    escalation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation_recipient", x => new { x.escalation_id, x.official_id });
                });

            migrationBuilder.CreateTable(
                name: "plan_escalation_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    with_parts = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_escalation_step", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_requested_due_on_open",
                table: "plan_task",
                column: "requested_due_on",
                filter: "requested_due_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_stage_due_on",
                table: "plan_task",
                columns: new[] { "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_calendar_feed_hash",
                table: "org_calendar_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_calendar_feed_official_id",
                table: "org_calendar_feed",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_message_day",
                table: "org_morning_message",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_message_official_id_day",
                table: "org_morning_message",
                columns: new[] { "official_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_morning_run_day",
                table: "org_morning_run",
                column: "day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_task_id_step_code_due_on",
                table: "plan_escalation",
                columns: new[] { "task_id", "step_code", "due_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_recipient_official_id_day",
                table: "plan_escalation_recipient",
                columns: new[] { "official_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_escalation_step_code_valid_from",
                table: "plan_escalation_step",
                columns: new[] { "code", "valid_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_calendar_feed");

            migrationBuilder.DropTable(
                name: "org_morning_message");

            migrationBuilder.DropTable(
                name: "org_morning_run");

            migrationBuilder.DropTable(
                name: "plan_escalation");

            migrationBuilder.DropTable(
                name: "plan_escalation_recipient");

            migrationBuilder.DropTable(
                name: "plan_escalation_step");

            migrationBuilder.DropIndex(
                name: "ix_plan_task_requested_due_on_open",
                table: "plan_task");

            migrationBuilder.DropIndex(
                name: "ix_plan_task_stage_due_on",
                table: "plan_task");

            migrationBuilder.DropColumn(
                name: "no_morning_mail",
                table: "org_official");
        }
    }
}
