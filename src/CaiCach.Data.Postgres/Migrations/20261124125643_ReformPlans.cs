using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReformPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "plan_content",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_content", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    goals = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    requirements = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_target",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    group = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    indicator = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_target", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    output = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    expected_result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    budget = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: true),
                    legal_basis = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    origin_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    origin_id = table.Column<Guid>(type: "uuid", nullable: true),
                    origin_label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_task_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "uuid", nullable: true),
                    start_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    original_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    requested_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    requester_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_entry = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task_cooperation",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_cooperation", x => new { x.task_id, x.unit_id });
                });

            migrationBuilder.CreateTable(
                name: "plan_task_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parent_task_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "uuid", nullable: true),
                    start_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    granted = table.Column<bool>(type: "boolean", nullable: true),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    details = table.Column<string>(type: "text", nullable: true),
                    proof_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    proof_on = table.Column<DateOnly>(type: "date", nullable: true),
                    proof_link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decision_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_entry", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plan_content_code_valid_from",
                table: "plan_content",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_agency_id_code",
                table: "plan_plan",
                columns: new[] { "agency_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_period_from_id",
                table: "plan_plan",
                columns: new[] { "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_target_plan_id_ordinal",
                table: "plan_target",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_agency_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "agency_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_origin_kind_origin_id",
                table: "plan_task",
                columns: new[] { "origin_kind", "origin_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_parent_task_id",
                table: "plan_task",
                column: "parent_task_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_plan_id_ordinal",
                table: "plan_task",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_official_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_official_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_unit_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_unit_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_plan_id_day",
                table: "plan_task_entry",
                columns: new[] { "plan_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_task_id_number",
                table: "plan_task_entry",
                columns: new[] { "task_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plan_content");

            migrationBuilder.DropTable(
                name: "plan_plan");

            migrationBuilder.DropTable(
                name: "plan_target");

            migrationBuilder.DropTable(
                name: "plan_task");

            migrationBuilder.DropTable(
                name: "plan_task_cooperation");

            migrationBuilder.DropTable(
                name: "plan_task_entry");
        }
    }
}
